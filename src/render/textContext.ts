import type { TextContext } from '../markup/textToHtml.ts';
import type { Language } from '../model/language.ts';
import type { Workshop } from '../model/workshop.ts';
import type { Assets } from './assets.ts';

/** What the text of slides and notes needs to become HTML in a language. */
export function textContext(language: Language, { resources, placeholders }: Workshop, { imageSizes }: Pick<Assets, 'imageSizes'>): TextContext {
  return { language, resources, images: imageSizes, placeholders };
}
