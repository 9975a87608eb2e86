import { defineRule, oneOf } from './rule.ts';

export interface Facts {
  readonly id: string;
  /** What must have been meant: the slide that comes next in workshop.yaml, and is not in the file. */
  readonly next?: string;
  /** The ids that workshop.yaml lists for the file. */
  readonly listed: readonly string[];
}

export const idUnknown = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A slide’s id isn’t in slides/workshop.yaml, so nobody would ever see the slide.',
    es: 'El id de una diapositiva no está en slides/workshop.yaml, así que nadie la vería.',
  },
  examples: [
    { file: 'slides/es/01-start.md', bad: '## Pequeñas costumbres {#habit}', good: '## Pequeñas costumbres {#habits}' },
    { file: 'speaker-notes/en/02-help.md', bad: 'Thank the interpreter.\n\n## More {#more}\n\n### Say\n\nGoodbye.', good: 'Thank the interpreter.' },
  ],
  messages: {
    en: ({ id, next, listed }) => ({
      message: `slides/workshop.yaml doesn’t list “${id}” for this file.`,
      expected:
        next !== undefined
          ? `“${next}”, which comes next on that list and isn’t in this file.`
          : listed.length > 0
            ? `One of these: ${oneOf(listed, 'en')}.`
            : 'An id on that list, which has none yet.',
      fix: 'Correct the id, or add the slide to slides/workshop.yaml.',
    }),
    es: ({ id, next, listed }) => ({
      message: `“${id}” no está en la lista de slides/workshop.yaml para este archivo.`,
      expected:
        next !== undefined
          ? `“${next}”, que sigue en esa lista y no está en este archivo.`
          : listed.length > 0
            ? `Uno de estos: ${oneOf(listed, 'es')}.`
            : 'Un id de esa lista, que todavía no tiene ninguno.',
      fix: 'Corrija el id, o agregue la diapositiva a slides/workshop.yaml.',
    }),
  },
});
