import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Dictionary, readDictionary } from '../text/dictionary.ts';
import { verbOf } from '../text/spanishPronouns.ts';

const require = createRequire(import.meta.url);

interface Entry {
  /** Loading the package’s JavaScript would read its files whether they are needed or not. */
  readonly path: () => string;
  /** Other words that are right if this one is. */
  readonly base?: (word: string) => string | undefined;
}

const entries: Readonly<Record<string, Entry>> = {
  en: { path: () => require.resolve('dictionary-en') },
  es: { path: () => require.resolve('dictionary-es'), base: verbOf },
};

const loaded = new Map<string, Dictionary>();

/** The dictionary of a language, read when it is first asked for, and asked for each word once; nothing where there is none. */
export function dictionaryOf(language: string): Dictionary | undefined {
  const [base = ''] = language.split('-');
  const entry = entries[base];
  if (!entry) return undefined;
  const dictionary = loaded.get(base) ?? read(entry);
  loaded.set(base, dictionary);
  return dictionary;
}

function read({ path, base }: Entry): Dictionary {
  const folder = dirname(path());
  const dictionary = readDictionary(readFileSync(join(folder, 'index.aff'), 'utf8'), readFileSync(join(folder, 'index.dic'), 'utf8'));
  const isRight = (word: string): boolean => {
    const other = dictionary.has(word) ? word : base?.(word.toLowerCase());
    return other === word || (other !== undefined && dictionary.has(other));
  };
  const verdicts = new Map<string, boolean>();
  return {
    has: word => {
      const verdict = verdicts.get(word) ?? isRight(word);
      verdicts.set(word, verdict);
      return verdict;
    },
  };
}
