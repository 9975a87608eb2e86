import { defineRule } from './rule.ts';

export interface Facts {
  /** In characters. */
  readonly length: number;
  readonly most: number;
  /** How the text begins. */
  readonly text: string;
}

export const markdownTooLong = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A paragraph, heading, list item, or table cell has more than 2000 characters. Nobody would read it, and it would slow everything down.',
    es: 'Un párrafo, encabezado, elemento de una lista o celda tiene más de 2000 caracteres. Nadie lo leería, y haría todo más lento.',
  },
  examples: [
    {
      file: 'speaker-notes/en/01-start.md',
      bad: 'Good evening. And another 2000 characters without an empty line …',
      good: 'Good evening.\n\nAnd another paragraph, after an empty line.',
      facts: { length: 2014, most: 2000, text: 'Good evening. And another …' },
    },
  ],
  messages: {
    en: ({ length, most, text }) => ({
      message: `This text has ${length} characters: ${text}`,
      expected: `At most ${most} characters in a paragraph, heading, list item, or table cell.`,
      fix: 'Put an empty line wherever a new idea begins, or delete what got here by mistake.',
    }),
    es: ({ length, most, text }) => ({
      message: `Este texto tiene ${length} caracteres: ${text}`,
      expected: `${most} caracteres como máximo en un párrafo, encabezado, elemento de una lista o celda.`,
      fix: 'Deje una línea vacía donde empieza otra idea, o borre lo que llegó aquí por error.',
    }),
  },
});
