import { defineRule } from './rule.ts';

export const unwritten = defineRule<{
  /** The text, shortened. */
  readonly text: string;
  /** The language that the others translate. */
  readonly source: string;
  /** How many more texts of the file are like it, where they are too many to tell each. */
  readonly more?: number;
}>({
  severity: 'warning',
  release: 'error',
  why: {
    en: 'A new slide still has a text that the command filled in, in place of your own words.',
    es: 'Una diapositiva nueva todavía tiene un texto que puso el comando, en lugar de las palabras de usted.',
  },
  examples: [{ file: 'slides/en/01-start.md', bad: '- {en} First point', good: '- Ask each day' }],
  messages: {
    en: ({ text, source, more = 0 }) => ({
      message:
        more > 0
          ? `“${text}” and ${more} more texts in this file are still those that were filled in when the slides were added.`
          : `“${text}” is still the text that was filled in when the slide was added.`,
      expected: 'Your own words.',
      fix: more > 0 ? `Write them, and remove the mark {${source}} in front of each.` : `Write them, and remove the mark {${source}}.`,
    }),
    es: ({ text, source, more = 0 }) => ({
      message:
        more > 0
          ? `“${text}” y ${more} textos más de este archivo siguen siendo los que se pusieron al agregar las diapositivas.`
          : `“${text}” sigue siendo el texto que se puso al agregar la diapositiva.`,
      expected: 'Sus propias palabras.',
      fix: more > 0 ? `Escríbalas y quite la marca {${source}} que está antes de cada uno.` : `Escríbalas y quite la marca {${source}}.`,
    }),
  },
});
