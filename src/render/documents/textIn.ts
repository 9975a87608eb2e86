import type { Words } from '../../../locales/en.ts';
import { words } from '../../../locales/words.ts';
import type { Emergency, TextContext } from '../../markup/textToHtml.ts';
import { isEmergencySlide } from '../../model/fromEmergencySlide.ts';
import type { Language } from '../../model/language.ts';
import { sourceLine } from '../../model/sourceLine.ts';
import type { DocumentText, Workshop } from '../../model/workshop.ts';
import type { Assets } from '../assets.ts';
import { textContext } from '../textContext.ts';

/** What text on paper needs to become HTML. */
export interface DocumentContext extends TextContext {
  readonly words: Words;
}

/** The same for a language of a workshop. */
export function textIn(language: Language, workshop: Workshop, assets: Assets): DocumentContext {
  const own = words(language, assets.words);
  const emergency = emergencyIn(language, workshop, own);
  return { ...textContext(language, workshop, assets), words: own, ...(emergency && { emergency }) };
}

/** What the emergency slide says, for documents that say it too. */
function emergencyIn(language: Language, { sections, resources }: Workshop, own: Words): Emergency | undefined {
  const slide = sections.flatMap(section => section.slides).find(isEmergencySlide);
  const text = slide?.text[language];
  if (!slide || !text) return undefined;
  const steps = text.blocks.filter(block => block.kind === 'list');
  return { title: text.title, steps, sources: sourceLine(slide, language, resources, own) };
}

/** A document's text by its file's name. A workshop with errors is never printed, and kinds of printouts say which paper they need. */
export function documentIn(workshop: Workshop, id: string, language: Language): DocumentText {
  const text = workshop.documents.find(document => document.id === id)?.text[language];
  if (!text) throw new Error(`There is no document “${id}” in ${language}.`);
  return text;
}
