import { join } from 'node:path';
import { type Dictionary, readDictionary } from '../../languages/dictionary.ts';
import type { DictionarySource } from '../../languages/languageProfile.ts';
import { languages, oncePerLanguage } from '../../languages/languages.ts';
import { memoizeByWord } from '../../languages/memoizeByWord.ts';
import { preparedFolder, read } from './prepared.ts';

/** The npm packages of all dictionaries. `lib/dictionaries/` has the two files of each, under the package's name. */
export const dictionaryPackages: readonly string[] = Object.values(languages).flatMap(({ dictionary }) => dictionary?.npmPackage ?? []);

/** The dictionary of a language, read when it is first asked for, and asked for each word once; nothing where there is none. */
export const dictionaryOf = oncePerLanguage(({ dictionary }) => dictionary && load(dictionary));

function load({ npmPackage, listedForm }: DictionarySource): Dictionary {
  const [rules = '', words = ''] = ['aff', 'dic'].map(type => read(join(preparedFolder, 'dictionaries', `${npmPackage}.${type}`)));
  const dictionary = readDictionary(rules, words);
  const isCorrect = (word: string): boolean => {
    if (dictionary.has(word)) return true;
    const listed = listedForm?.(word.toLowerCase());
    return listed !== undefined && dictionary.has(listed);
  };
  return { has: memoizeByWord(isCorrect) };
}
