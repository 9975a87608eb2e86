import { TypescriptI18n } from 'typescript-i18n';
import { en, type Words } from './en.ts';
import { es } from './es.ts';

const all = { en, es };

/** The interface's words in a language; in English where there are none for it. */
export function words(language: string): Words {
  const i18n = new TypescriptI18n<typeof all, 'en'>(all, { defaultLanguage: 'en' });
  if (language in all) i18n.currentLanguage = language as keyof typeof all;
  return i18n.s;
}
