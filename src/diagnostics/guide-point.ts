import { defineRule, oneOf } from './rule.ts';

export interface Facts {
  /** What is listed as covering the point. */
  readonly by: 'slide' | 'document';
  /** The id of the slide or document. */
  readonly id: string;
  /** The point in its “covers”. */
  readonly point: string;
  /** The points of the guide. */
  readonly known: readonly string[];
}

export const guidePoint = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A slide or document is listed as covering a point that isn’t in the guide. It’s usually a typo, and it hides which points are really covered.',
    es: 'Una diapositiva o un documento dice tratar un punto que no está en la guía. Casi siempre es un error de dedo, y así no se sabe qué puntos se tratan de verdad.',
  },
  examples: [{ file: 'slides/workshop.yaml', bad: 'covers: [home.rules, home.rest]', good: 'covers: [home.rules]' }],
  messages: {
    en: ({ by, id, point, known }) => ({
      message: `${by === 'slide' ? '' : 'The document '}“${id}” covers “${point}”, but slides/guide.yaml has no such point.`,
      expected: `One of these: ${oneOf(known, 'en')}.`,
      fix: 'Correct the name, or remove it.',
    }),
    es: ({ by, id, point, known }) => ({
      message: `${by === 'slide' ? '' : 'El documento '}“${id}” dice tratar “${point}”, pero slides/guide.yaml no tiene ese punto.`,
      expected: `Uno de estos: ${oneOf(known, 'es')}.`,
      fix: 'Corrija el nombre o quítelo.',
    }),
  },
});
