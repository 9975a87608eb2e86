import { defineRule } from './rule.ts';

export const unwritten = defineRule<{
  /** The text, shortened. */
  readonly text: string;
  /** The language that the others translate. */
  readonly source: string;
}>({
  severity: 'warning',
  release: 'error',
  why: {
    en: 'A new slide still has a text that the command filled in, in place of your own words.',
    es: 'Una diapositiva nueva todavía tiene un texto que puso el comando, en lugar de las palabras de usted.',
  },
  examples: [{ file: 'slides/en/01-start.md', bad: '- {en} First point', good: '- Ask each day' }],
  messages: {
    en: ({ text, source }) => ({
      message: `“${text}” is still the text that was filled in when the slide was added.`,
      expected: 'Your own words.',
      fix: `Write them, and remove the mark {${source}}.`,
    }),
    es: ({ text, source }) => ({
      message: `“${text}” sigue siendo el texto que se puso al agregar la diapositiva.`,
      expected: 'Sus propias palabras.',
      fix: `Escríbalas y quite la marca {${source}}.`,
    }),
  },
});
