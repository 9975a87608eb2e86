import { allOf, defineRule } from './rule.ts';

export interface Facts {
  readonly id: string;
  /** The id that belongs in its place. */
  readonly instead: string;
  /** The ids of the file in their order in workshop.yaml. */
  readonly order: readonly string[];
}

export const idOrder = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'The slides in a file are in a different order than in slides/workshop.yaml. Slides are shown in that file’s order.',
    es: 'Las diapositivas de un archivo están en otro orden que en slides/workshop.yaml, y se muestran en el orden de ese archivo.',
  },
  examples: [
    {
      file: 'speaker-notes/en/02-help.md',
      bad: '## Thank you {#end}\n\n### Do\n\nThank the interpreter.\n\n## Where to turn {#help}\n\n### Say\n\nHere is [Take It Down][take-it-down].',
      good: '## Where to turn {#help}\n\n### Say\n\nHere is [Take It Down][take-it-down].\n\n## Thank you {#end}\n\n### Do\n\nThank the interpreter.',
    },
  ],
  messages: {
    en: ({ id, instead, order }) => ({
      message: `“${id}” is where “${instead}” should be.`,
      expected: `The order in slides/workshop.yaml: ${allOf(order, 'en')}.`,
      fix: 'Move the heading with everything below it, or change the order in slides/workshop.yaml.',
    }),
    es: ({ id, instead, order }) => ({
      message: `“${id}” está donde debe ir “${instead}”.`,
      expected: `El orden de slides/workshop.yaml: ${allOf(order, 'es')}.`,
      fix: 'Mueva el encabezado con todo lo que sigue, o cambie el orden en slides/workshop.yaml.',
    }),
  },
});
