import { defineRule } from './rule.ts';

/** All in minutes. */
export interface Facts {
  /** The length of the session. */
  readonly length: number;
  /** What its slides add up to. */
  readonly sum: number;
  /** The least and the most that they may add up to. */
  readonly from: number;
  readonly to: number;
}

export const lengthMinutes = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'The minutes planned for the slides don’t add up to the length of the session, so it would end too late or too early.',
    es: 'Los minutos planeados para las diapositivas no suman lo que dura la sesión, así que terminaría tarde o antes de tiempo.',
  },
  examples: [{ file: 'slides/workshop.yaml', bad: 'emergency: true\n        minutes: { 10: 7 }', good: 'emergency: true\n        minutes: { 10: 2 }' }],
  messages: {
    en: ({ length, sum, from, to }) => ({
      message: `The slides of the ${length}-minute session add up to ${sum} ${sum === 1 ? 'minute' : 'minutes'}.`,
      expected: `Between ${from} and ${to} minutes.`,
      fix: `Change the ${length}-minute numbers under “minutes”, or leave slides out of this session.`,
    }),
    es: ({ length, sum, from, to }) => ({
      message: `Las diapositivas de la sesión de ${length} minutos suman ${sum} ${sum === 1 ? 'minuto' : 'minutos'}.`,
      expected: `Entre ${from} y ${to} minutos.`,
      fix: `Cambie en “minutes” los números de la sesión de ${length} minutos, o quite diapositivas de esta sesión.`,
    }),
  },
});
