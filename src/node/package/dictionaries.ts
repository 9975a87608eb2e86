import { join } from 'node:path';
import { type Dictionary, readDictionary } from '../../languages/dictionary.ts';
import { verbOf } from '../../languages/spanishPronouns.ts';
import { preparedFolder, read } from './prepared.ts';

/** Languages whose dictionary is in `lib/dictionaries/`, and for each what other word makes one right. */
const bases: Readonly<Record<string, (word: string) => string | undefined>> = { en: () => undefined, es: verbOf };

/** Languages that have a dictionary. */
export const dictionaryLanguages = Object.keys(bases);

const loaded = new Map<string, Dictionary>();

/** The dictionary of a language, read when it is first asked for, and asked for each word once; nothing where there is none. */
export function dictionaryOf(language: string): Dictionary | undefined {
  const [name = ''] = language.split('-');
  const base = bases[name];
  if (!base) return undefined;
  const dictionary = loaded.get(name) ?? load(name, base);
  loaded.set(name, dictionary);
  return dictionary;
}

function load(name: string, base: (word: string) => string | undefined): Dictionary {
  const [rules = '', words = ''] = ['aff', 'dic'].map(type => read(join(preparedFolder, 'dictionaries', `${name}.${type}`)));
  const dictionary = readDictionary(rules, words);
  const isRight = (word: string): boolean => {
    const other = dictionary.has(word) ? word : base(word.toLowerCase());
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
