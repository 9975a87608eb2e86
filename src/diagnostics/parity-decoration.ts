import type { SourceLocation } from '../model/sourceLocation.ts';
import { defineRule, lineOf } from './rule.ts';

export interface Facts {
  readonly path: string;
  /** Whether it is the translation that has a hyphen; otherwise it is the source. */
  readonly isDecoration: boolean;
  readonly source: SourceLocation;
}

const given = {
  'slides/en/01-start.md': [['For parents. You may step out.', 'For parents. You may step out. ![A phone](images/phone.svg)']],
  'slides/es/01-start.md': [['Para madres y padres. Pueden salir.', 'Para madres y padres. Pueden salir. ![Un celular](images/phone.svg)']],
} as const;

export const parityDecoration = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'An image has a description in one language, and a hyphen in another. People who can’t see it would learn what it shows in one language only.',
    es: 'Una imagen tiene descripción en un idioma y un guion en otro. Quien no puede verla sabría lo que muestra en un solo idioma.',
  },
  examples: [{ file: 'slides/es/01-start.md', bad: '![-](images/phone.svg)', good: '![Un celular](images/phone.svg)', given }],
  messages: {
    en: ({ path, isDecoration, source }) => ({
      message: isDecoration
        ? `The image “${path}” is only decoration here, and has a description in ${lineOf(source)}.`
        : `The image “${path}” has a description here, and is only decoration in ${lineOf(source)}.`,
      expected: 'A description in every language, or a hyphen in every language.',
      fix: `Describe it in ${isDecoration ? 'this language' : 'that language'}, too. If it shows nothing that matters, write ![-](${path}) in every language.`,
    }),
    es: ({ path, isDecoration, source }) => ({
      message: isDecoration
        ? `La imagen “${path}” es solo un adorno aquí, y tiene descripción en ${lineOf(source)}.`
        : `La imagen “${path}” tiene descripción aquí, y es solo un adorno en ${lineOf(source)}.`,
      expected: 'Una descripción en todos los idiomas, o un guion en todos los idiomas.',
      fix: `Descríbala también en ${isDecoration ? 'este idioma' : 'el otro idioma'}. Si no muestra nada importante, escriba ![-](${path}) en todos los idiomas.`,
    }),
  },
});
