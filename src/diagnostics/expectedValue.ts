import { type MessageLanguage, oneOf } from './rule.ts';

/** What each kind of value looks like. Schemas name these kinds where they would have a message. */
const forms = {
  text: { en: 'Text.', es: 'Un texto.' },
  'filled-text': { en: 'Text that isn’t empty.', es: 'Un texto que no esté vacío.' },
  'text-or-texts': { en: 'Text, or one text for each language: { en: …, es: … }.', es: 'Un texto, o un texto por idioma: { en: …, es: … }.' },
  number: { en: 'A number.', es: 'Un número.' },
  'yes-no': { en: 'true or false.', es: 'true (sí) o false (no).' },
  list: { en: 'A list: [one, two], or a line “- …” for each entry.', es: 'Una lista: [uno, dos], o una línea “- …” por cada elemento.' },
  'filled-list': { en: 'A list with at least one entry.', es: 'Una lista con al menos un elemento.' },
  settings: { en: 'Settings, one “name: value” per line.', es: 'Ajustes, uno por línea: “nombre: valor”.' },
  id: { en: 'Lowercase letters, digits, and hyphens, as in talk-about-it.', es: 'Letras minúsculas sin acento, números y guiones, como en talk-about-it.' },
  'date-or-never': { en: 'A date such as 2026-11-22, or never.', es: 'Una fecha como 2026-11-22, o never (nunca).' },
  'language-tag': { en: 'A language tag such as en, es, or vi.', es: 'El código de un idioma, como “en”, “es” o “vi”.' },
  'language-tags': {
    en: 'A language of the workshop, such as es, or a list of them: [en, es].',
    es: 'Un idioma del taller, como “es”, o una lista: [en, es].',
  },
  'each-language-once': { en: 'Each language once.', es: 'Cada idioma una sola vez.' },
  'section-file': { en: 'A file name such as 01-welcome.md, without a folder.', es: 'Un nombre de archivo como 01-welcome.md, sin carpeta.' },
  'session-length': { en: 'The length of a session in minutes, in digits.', es: 'La duración de una sesión en minutos, con números.' },
  'minutes-by-length': { en: 'Minutes for each session length: { 20: 2, 45: 3 }.', es: 'Los minutos para cada duración de la sesión: { 20: 2, 45: 3 }.' },
  'guide-lines': {
    en: 'The number of a line in the guide’s text, or a list of them: [12, 13].',
    es: 'El número de una línea del texto de la guía, o una lista: [12, 13].',
  },
  other: { en: 'A value that fits this setting, as the README describes it.', es: 'Un valor adecuado para este ajuste, como lo describe el README.' },
} as const satisfies Readonly<Record<string, Readonly<Record<MessageLanguage, string>>>>;

export type ValueForm = keyof typeof forms;

/** What a setting may be. */
export type ExpectedValue =
  | { readonly form: ValueForm }
  | { readonly form: 'one-of'; readonly values: readonly string[] }
  | { readonly form: 'above'; readonly minimum: number };

export const isValueForm = (name: string): name is ValueForm => Object.hasOwn(forms, name);

/** Lets a schema name a kind of value in the place of a message, checked by the compiler. */
export const expects = (form: ValueForm): ValueForm => form;

/** What a setting may be, in a sentence. */
export function expectedIn(language: MessageLanguage, expected: ExpectedValue): string {
  switch (expected.form) {
    case 'one-of':
      return { en: `One of these: ${oneOf(expected.values, 'en')}.`, es: `Uno de estos: ${oneOf(expected.values, 'es')}.` }[language];
    case 'above':
      return { en: `A number above ${expected.minimum}.`, es: `Un número mayor que ${expected.minimum}.` }[language];
    default:
      return forms[expected.form][language];
  }
}
