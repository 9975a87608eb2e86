import { defineRule } from './rule.ts';

export const markdownTooDeep = defineRule<{
  /** How many lists and quotes may be inside one another. */
  readonly most: number;
}>({
  severity: 'error',
  why: {
    en: 'A list or quote is inside more than 6 others. That’s usually a slip of the keyboard, and no slide could show it.',
    es: 'Una lista o una cita está dentro de más de 6 listas o citas. Casi siempre es un error de dedo, y ninguna diapositiva podría mostrarla.',
  },
  examples: [{ file: 'speaker-notes/en/01-start.md', bad: '> > > > > > > Good evening.', good: 'Good evening.' }],
  messages: {
    en: ({ most }) => ({
      message: 'This list or quote is inside too many others.',
      expected: `At most ${most} levels. A slide has room for two.`,
      fix: 'Remove “>”, “-”, or spaces at the beginning of the line, or start a new paragraph.',
    }),
    es: ({ most }) => ({
      message: 'Esta lista o cita está dentro de demasiadas listas o citas.',
      expected: `${most} niveles como máximo. En una diapositiva caben dos.`,
      fix: 'Quite “>”, “-” o espacios al principio de la línea, o empiece otro párrafo.',
    }),
  },
});
