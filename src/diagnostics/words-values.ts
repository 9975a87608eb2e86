import { allOf, defineRule, type MessageLanguage } from './rule.ts';

export type Facts =
  /** Forms that the language has for counts and the file lacks. */
  | { readonly kind: 'forms'; readonly key: string; readonly missing: readonly string[]; readonly forms: readonly string[] }
  /** Values in braces. */
  | { readonly kind: 'values'; readonly key: string; readonly found: readonly string[]; readonly expected: readonly string[] };

const inBraces = (names: readonly string[], language: MessageLanguage): string =>
  names.length > 0
    ? allOf(
        names.map(name => `{${name}}`),
        language,
      )
    : { en: 'nothing in braces', es: 'nada entre llaves' }[language];

const quoted = (names: readonly string[], language: MessageLanguage): string =>
  allOf(
    names.map(name => `“${name}”`),
    language,
  );

export const wordsValues = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A text of the interface is missing a value in braces that the English one has, or a form that the language needs with a number.',
    es: 'A un texto de la interfaz le falta un valor entre llaves que el inglés tiene, o una forma que el idioma necesita con un número.',
  },
  examples: [
    {
      file: 'locales/vi.yaml',
      bad: 'presentedBy: Với',
      good: 'presentedBy: Với {name}',
      facts: { kind: 'values', key: 'placeholders › presentedBy', found: [], expected: ['name'] },
    },
    {
      file: 'locales/pl.yaml',
      bad: 'minutes: { one: …, other: … }',
      good: 'minutes: { one: …, few: …, many: …, other: … }',
      facts: { kind: 'forms', key: 'discussion › minutes', missing: ['few', 'many'], forms: ['one', 'few', 'many', 'other'] },
    },
  ],
  messages: {
    en: facts =>
      facts.kind === 'forms'
        ? {
            message: `“${facts.key}” is missing the ${facts.missing.length === 1 ? 'form' : 'forms'} ${quoted(facts.missing, 'en')}.`,
            expected: `The forms that this language has for numbers: ${allOf(facts.forms, 'en')}.`,
            fix: 'Add a line for each. If your language doesn’t tell them apart, repeat the text of “other”.',
          }
        : {
            message: `The text of “${facts.key}” has ${inBraces(facts.found, 'en')}.`,
            expected: `The same as in English, ${inBraces(facts.expected, 'en')}.${facts.expected.length > 0 ? ' Charla puts a value in place of each.' : ''}`,
            fix:
              facts.expected.length > 0 ? 'Keep what’s in braces as it is, and put it where your language needs it.' : 'Remove the braces and what’s in them.',
          },
    es: facts =>
      facts.kind === 'forms'
        ? {
            message: `A “${facts.key}” le ${facts.missing.length === 1 ? 'falta la forma' : 'faltan las formas'} ${quoted(facts.missing, 'es')}.`,
            expected: `Las formas que este idioma tiene para los números: ${allOf(facts.forms, 'es')}.`,
            fix: 'Agregue una línea para cada una. Si su idioma no las distingue, repita el texto de “other”.',
          }
        : {
            message: `El texto de “${facts.key}” ${facts.found.length === 0 ? 'no ' : ''}tiene ${inBraces(facts.found, 'es')}.`,
            expected: `Lo mismo que en inglés, ${inBraces(facts.expected, 'es')}.${facts.expected.length > 0 ? ' Charla pone un valor en lugar de cada uno.' : ''}`,
            fix:
              facts.expected.length > 0
                ? 'Deje igual lo que está entre llaves y póngalo donde su idioma lo necesite.'
                : 'Quite las llaves y lo que está entre ellas.',
          },
  },
});
