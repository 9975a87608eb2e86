import type { Words } from '../../locales/en.ts';
import { words as wordsOf } from '../../locales/words.ts';
import type { Language } from '../model/language.ts';
import { readDeckData } from './deckData.ts';

const known = new Map<Language, Words>();

/** The interface's words in a language, those that the workshop brings along included. */
export function words(language: Language): Words {
  const own = known.get(language) ?? wordsOf(language, readDeckData().words);
  known.set(language, own);
  return own;
}
