import type { SourceLocation } from '../model/sourceLocation.ts';
import { defineRule } from './rule.ts';

export interface Facts {
  /** A heading in a Markdown file, a slide in workshop.yaml, or a point in guide.yaml. */
  readonly found: 'heading' | 'slide' | 'point';
  readonly id: string;
  /** Where the same file has it already. */
  readonly first: SourceLocation;
}

export const idDuplicate = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'Two slides, or two points of the guide, have the same id. Links and translations couldn’t tell them apart.',
    es: 'Dos diapositivas, o dos puntos de la guía, tienen el mismo id. Ni los enlaces ni las traducciones podrían distinguirlos.',
  },
  examples: [
    { file: 'slides/en/01-start.md', bad: '## House rules {#habits}', good: '## House rules {#rules}' },
    { file: 'slides/workshop.yaml', bad: '- id: welcome\n        layout: closing', good: '- id: end\n        layout: closing' },
    { file: 'slides/guide.yaml', bad: 'id: habits, says: Rules', good: 'id: rules, says: Rules' },
  ],
  messages: {
    en: ({ found, id, first }) => ({
      message: found === 'point' ? `The point “${id}” is already on line ${first.line}.` : `The id “${id}” is already used on line ${first.line}.`,
      expected: { heading: 'Each id only once per file.', slide: 'Each slide’s id only once in the whole workshop.', point: 'Each point only once.' }[found],
      fix: {
        heading: 'Give one of the two headings another id, the same one in every language.',
        slide: 'Give one of the two slides another id, here and in every language.',
        point: 'Give one of the two points another id.',
      }[found],
    }),
    es: ({ found, id, first }) => ({
      message: found === 'point' ? `El punto “${id}” ya está en la línea ${first.line}.` : `El id “${id}” ya se usa en la línea ${first.line}.`,
      expected: {
        heading: 'Cada id una sola vez por archivo.',
        slide: 'El id de cada diapositiva una sola vez en todo el taller.',
        point: 'Cada punto una sola vez.',
      }[found],
      fix: {
        heading: 'Póngale otro id a uno de los dos encabezados, el mismo en todos los idiomas.',
        slide: 'Póngale otro id a una de las dos diapositivas, aquí y en todos los idiomas.',
        point: 'Póngale otro id a uno de los dos puntos.',
      }[found],
    }),
  },
});
