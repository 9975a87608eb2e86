import { defineRule } from './rule.ts';

export type Facts =
  /** A word of “known”, or a name of “names”, that no text needs. */
  | { readonly found: 'unneeded-word' | 'unneeded-name'; readonly word: string }
  | { readonly found: 'twice'; readonly word: string }
  /** A word that comes after one that it should come before. */
  | { readonly found: 'order'; readonly word: string; readonly after: string };

export const wordsList = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'The list of known words isn’t in alphabetical order, or a list of words or names has an entry that no text needs. Short, tidy lists keep typos from slipping through.',
    es: 'La lista de palabras conocidas no está en orden alfabético, o una lista de palabras o nombres tiene algo que ningún texto necesita. Con listas cortas y ordenadas no se cuelan errores.',
  },
  examples: [
    {
      file: 'slides/words.yaml',
      bad: 'known:\n  en: [dia, evry]',
      good: 'known:\n  en: [dia]',
      given: { 'slides/words.yaml': 'known:\n  en: [dia]\n', 'slides/en/01-start.md': [['Ask each day', 'Ask each dia']] },
    },
    {
      file: 'slides/words.yaml',
      bad: 'known:\n  en: [evry, dia]',
      good: 'known:\n  en: [dia, evry]',
      given: { 'slides/words.yaml': 'known:\n  en: [dia, evry]\n', 'slides/en/01-start.md': [['Ask each day', 'Ask evry dia']] },
    },
    {
      file: 'slides/words.yaml',
      bad: 'known:\n  en: [dia, dia]',
      good: 'known:\n  en: [dia]',
      given: { 'slides/words.yaml': 'known:\n  en: [dia]\n', 'slides/en/01-start.md': [['Ask each day', 'Ask each dia']] },
    },
    {
      file: 'slides/words.yaml',
      bad: 'names: [FBI, NCMEC]',
      good: 'names: [NCMEC]',
      given: {
        'slides/words.yaml': 'names: [NCMEC]\n',
        'speaker-notes/en/01-start.md': [['Small things count.', 'NCMEC says so.']],
        'speaker-notes/es/01-start.md': [['Lo pequeño cuenta.', 'Lo dice NCMEC.']],
      },
    },
  ],
  messages: {
    en: facts => {
      switch (facts.found) {
        case 'unneeded-word':
          return {
            message: `“${facts.word}” doesn’t need to be in the list of known words.`,
            expected: 'Only words that a text uses and the dictionary doesn’t have.',
            fix: 'Remove it from the list.',
          };
        case 'unneeded-name':
          return {
            message: `The name “${facts.word}” isn’t in any text.`,
            expected: 'Only names that a text uses, with the same capitals.',
            fix: 'Correct it, or remove it from the list.',
          };
        case 'twice':
          return { message: `“${facts.word}” is in the list twice.`, expected: 'Each word once, in alphabetical order.', fix: 'Remove one of them.' };
        case 'order':
          return {
            message: `“${facts.word}” comes after “${facts.after}”.`,
            expected: 'Each word once, in alphabetical order.',
            fix: `Move “${facts.word}” up.`,
          };
        default:
          return facts satisfies never;
      }
    },
    es: facts => {
      switch (facts.found) {
        case 'unneeded-word':
          return {
            message: `“${facts.word}” no tiene que estar en la lista de palabras conocidas.`,
            expected: 'Solo palabras que se usan en un texto y no están en el diccionario.',
            fix: 'Quítela de la lista.',
          };
        case 'unneeded-name':
          return {
            message: `El nombre “${facts.word}” no está en ningún texto.`,
            expected: 'Solo nombres que se usan en un texto, con las mismas mayúsculas.',
            fix: 'Corríjalo o quítelo de la lista.',
          };
        case 'twice':
          return {
            message: `“${facts.word}” está dos veces en la lista.`,
            expected: 'Cada palabra una vez, en orden alfabético.',
            fix: 'Quite una de las dos.',
          };
        case 'order':
          return {
            message: `“${facts.word}” está después de “${facts.after}”.`,
            expected: 'Cada palabra una vez, en orden alfabético.',
            fix: `Suba “${facts.word}” a su lugar.`,
          };
        default:
          return facts satisfies never;
      }
    },
  },
});
