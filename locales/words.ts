import { TypescriptI18n } from 'typescript-i18n';
import { en, type Words, type WordsData } from './en.ts';
import { es } from './es.ts';
import { createMessages } from './templates.ts';

/** The languages that Charla itself speaks, as data. */
export const builtInWords: Readonly<Record<string, WordsData>> = { en, es };

const all = { en: createMessages(en, 'en'), es: createMessages(es, 'es') };

// Rendering asks for the words at every slide, and making them takes longer than the slide.
const builtIn = new Map<string, Words>();
const broughtAlong = new WeakMap<WordsData, Words>();

/**
 * The interface's words in a language.
 * @param others those of languages that Charla does not speak by itself, by language; without them the words are English
 */
export function words(language: string, others: Readonly<Record<string, WordsData>>): Words {
  const own = others[language];
  if (own && !(language in all)) return kept(broughtAlong, own, () => createMessages(own, language));
  return kept(builtIn, language, () => {
    const i18n = new TypescriptI18n<typeof all, 'en'>(all, { defaultLanguage: 'en' });
    if (language in all) i18n.currentLanguage = language as keyof typeof all;
    return i18n.s;
  });
}

interface Kept<Key> {
  readonly get: (key: Key) => Words | undefined;
  readonly set: (key: Key, made: Words) => unknown;
}

function kept<Key>(all: Kept<Key>, key: Key, make: () => Words): Words {
  const made = all.get(key) ?? make();
  all.set(key, made);
  return made;
}
