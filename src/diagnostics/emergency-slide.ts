import { defineRule } from './rule.ts';

export type Facts =
  | { readonly found: 'none' }
  /** A slide that is marked besides the first one. */
  | { readonly found: 'second'; readonly slide: string; readonly first: string }
  /** A session length in minutes that leaves the slide out. */
  | { readonly found: 'left-out'; readonly slide: string; readonly length: number };

export const emergencySlide = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'No slide says what to do if it’s happening right now, or a session leaves that slide out. Someone in the room may need it today.',
    es: 'Ninguna diapositiva dice qué hacer si está pasando ahora mismo, o una sesión no la incluye. Tal vez alguien del público la necesita hoy.',
  },
  examples: [
    {
      file: 'slides/workshop.yaml',
      bad: '        incremental: true\n        minutes',
      good: '        incremental: true\n        emergency: true\n        minutes',
    },
    { file: 'slides/workshop.yaml', bad: 'lengths: [10, 20]', good: 'lengths: [10]' },
    {
      file: 'slides/workshop.yaml',
      bad: '      - id: habits\n        emergency: true\n      - id: rules\n        emergency: true',
      good: '      - id: habits\n        emergency: true\n      - id: rules',
      facts: { found: 'second', slide: 'rules', first: 'habits' },
    },
  ],
  messages: {
    en: facts => {
      switch (facts.found) {
        case 'none':
          return {
            message: 'No slide is marked as the emergency slide.',
            expected: '“emergency: true” on a slide with the layout “points” whose list says, step by step, what to do if it’s happening now.',
            fix: 'Mark that slide in slides/workshop.yaml, or write one. Its list also appears on the help card, during the calm pause, and in the notes window.',
          };
        case 'second':
          return {
            message: `“${facts.slide}” is marked as the emergency slide, and so is “${facts.first}”.`,
            expected: 'Only one slide with “emergency: true”, so nobody has to choose.',
            fix: 'Remove the setting from one of them.',
          };
        case 'left-out':
          return {
            message: `The ${facts.length}-minute session leaves out “${facts.slide}”, the emergency slide.`,
            expected: 'The emergency slide in sessions of every length.',
            fix: `Add ${facts.length} to the slide’s “minutes”, and take the time from another slide.`,
          };
        default:
          return facts satisfies never;
      }
    },
    es: facts => {
      switch (facts.found) {
        case 'none':
          return {
            message: 'Ninguna diapositiva está marcada para emergencias.',
            expected: '“emergency: true” en una diapositiva de diseño “points” cuya lista diga, paso a paso, qué hacer si está pasando ahora.',
            fix: 'Marque esa diapositiva en slides/workshop.yaml, o escríbala. Su lista también aparece en la tarjeta de ayuda, en la pausa tranquila y en la ventana de notas.',
          };
        case 'second':
          return {
            message: `“${facts.slide}” está marcada para emergencias, y “${facts.first}” también.`,
            expected: 'Una sola diapositiva con “emergency: true”, para que nadie tenga que elegir.',
            fix: 'Quite el ajuste de una de las dos.',
          };
        case 'left-out':
          return {
            message: `La sesión de ${facts.length} minutos no incluye “${facts.slide}”, la diapositiva para emergencias.`,
            expected: 'La diapositiva para emergencias en las sesiones de cualquier duración.',
            fix: `Agregue ${facts.length} a los “minutes” de la diapositiva, y quítele ese tiempo a otra.`,
          };
        default:
          return facts satisfies never;
      }
    },
  },
});
