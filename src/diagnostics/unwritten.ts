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
    en: 'A text of a new slide is still the one that the command filled in.',
    es: 'Un texto de una diapositiva nueva sigue siendo el que puso el comando.',
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
