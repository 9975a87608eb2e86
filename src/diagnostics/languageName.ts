import type { MessageLanguage } from './rule.ts';

const names: Readonly<Record<MessageLanguage, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames('en', { type: 'language' }),
  es: new Intl.DisplayNames('es', { type: 'language' }),
};

/** A language as a sentence names it: “Spanish”, “español”; its tag if it is not known. */
export const languageName = (tag: string, language: MessageLanguage): string => names[language].of(tag) ?? tag;
