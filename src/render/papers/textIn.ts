import type { Words } from '../../../locales/en.ts';
import { words } from '../../../locales/words.ts';
import type { TextContext } from '../../markup/textToHtml.ts';
import type { Language } from '../../model/language.ts';
import type { PaperText, Workshop } from '../../model/workshop.ts';
import type { Assets } from '../assets.ts';

/** What text on paper needs to become HTML. */
export interface PaperContext extends TextContext {
  readonly words: Words;
}

/** The same for a language of a workshop. */
export function textIn(language: Language, { resources, fillIns, words: others }: Workshop, { images }: Assets): PaperContext {
  return { language, resources, fillIns, images, words: words(language, others) };
}

/** A paper's text by its file's name. A workshop with errors is never printed, and kinds of printouts say which paper they need. */
export function paperIn(workshop: Workshop, id: string, language: Language): PaperText {
  const text = workshop.papers.find(paper => paper.id === id)?.text[language];
  if (!text) throw new Error(`There is no paper “${id}” in ${language}.`);
  return text;
}
