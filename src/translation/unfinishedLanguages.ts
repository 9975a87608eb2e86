import type { InterfaceWords } from '../model/interfaceWords.ts';
import type { Language } from '../model/language.ts';
import type { Workshop } from '../model/workshop.ts';
import { writtenTextsOf } from './writtenTexts.ts';

/** Languages that still have texts in the source language, with how many and of how many. The source language itself is never among them. */
export function unfinishedLanguages(
  workshop: Workshop,
  interfaceTexts: InterfaceWords['texts'],
): readonly { readonly language: Language; readonly missing: number; readonly texts: number }[] {
  return workshop.languages.slice(1).flatMap(language => {
    const texts = writtenTextsOf(workshop, language, interfaceTexts);
    const missing = texts.filter(text => text.isUntranslated).length;
    return missing > 0 ? [{ language, missing, texts: texts.length }] : [];
  });
}
