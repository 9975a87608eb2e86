import { defineRule } from './rule.ts';

export interface Facts {
  /** The point's id, as in `home.habits`. */
  readonly id: string;
  /** What the guide says there. */
  readonly says: string;
}

export const guideCoverage = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'No slide covers a point of the guide, so families would miss something the guide wants them to know.',
    es: 'Ninguna diapositiva trata un punto de la guía, y las familias se quedarían sin saberlo.',
  },
  examples: [{ file: 'slides/workshop.yaml', bad: 'covers: []', good: 'covers: [home.rules]' }],
  messages: {
    en: ({ id, says }) => ({
      message: `No slide covers “${id}”: ${says}`,
      expected: 'At least one slide that makes this point.',
      fix: `Say it on a slide, and add ${id} to that slide’s “covers” in slides/workshop.yaml.`,
    }),
    es: ({ id, says }) => ({
      message: `Ninguna diapositiva trata “${id}”: ${says}`,
      expected: 'Al menos una diapositiva que hable de este punto.',
      fix: `Dígalo en una diapositiva y agregue ${id} al ajuste “covers” de esa diapositiva en slides/workshop.yaml.`,
    }),
  },
});
