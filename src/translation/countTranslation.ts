import type { Language } from '../model/language.ts';
import type { Workshop } from '../model/workshop.ts';
import { judgeTranslation, type LockSettings } from './judgeTranslation.ts';

/** How far a translation is, in numbers of texts. */
export interface TranslationCount {
  readonly language: Language;
  readonly texts: number;
  /** As last accepted. */
  readonly done: number;
  /** To be compared with the source again, because one of the two has changed or because nobody has accepted them yet. */
  readonly stale: number;
  /** Still in the source language. */
  readonly missing: number;
}

/** How far every translation of a workshop is. */
export function countTranslations(workshop: Workshop, settings: LockSettings): readonly TranslationCount[] {
  return workshop.languages.slice(1).map(language => {
    const { texts } = judgeTranslation(workshop, language, settings);
    const missing = texts.filter(text => text.state === 'untranslated').length;
    const done = texts.filter(text => text.state === 'done').length;
    return { language, texts: texts.length, done, stale: texts.length - done - missing, missing };
  });
}
