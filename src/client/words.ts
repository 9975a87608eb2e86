import type { Words } from '../../locales/en.ts';
import { words as wordsOf } from '../../locales/words.ts';
import type { Language } from '../model/language.ts';
import { readDeckData } from './deckData.ts';

/** Read at once: the print view takes the page's content away. */
const { words: others } = readDeckData();
const known = new Map<Language, Words>();

/** The interface's words in a language, those that the workshop brings along included. */
export function words(language: Language): Words {
  const own = known.get(language) ?? wordsOf(language, others);
  known.set(language, own);
  return own;
}
