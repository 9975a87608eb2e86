import type { TextContext } from '../../markup/textToHtml.ts';
import type { Language } from '../../model/language.ts';
import type { PaperText, Workshop } from '../../model/workshop.ts';
import type { Assets } from '../assets.ts';

/** What text on paper needs to become HTML. */
export function textIn(language: Language, { resources, fillIns }: Workshop, { images }: Assets): TextContext {
  return { language, resources, fillIns, images };
}

/** A paper's text by its file's name. A workshop with errors is never printed, and kinds of printouts say which paper they need. */
export function paperIn(workshop: Workshop, id: string, language: Language): PaperText {
  const text = workshop.papers.find(paper => paper.id === id)?.text[language];
  if (!text) throw new Error(`There is no paper “${id}” in ${language}.`);
  return text;
}
