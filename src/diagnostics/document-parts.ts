import type { SourceLocation } from '../model/sourceLocation.ts';
import { allOf, defineRule, lineOf } from './rule.ts';

export interface Facts {
  /** The ids of the translation’s parts. */
  readonly parts: readonly string[];
  readonly sourceParts: readonly string[];
  readonly sourceFile: string;
  /** The first part of the source that the translation does not have in its place. */
  readonly first?: { readonly id: string; readonly location: SourceLocation };
}

export const documentParts = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A document, such as the handout, has different parts, or another order, in one of the languages. Every family should get the same help.',
    es: 'Un documento, como la hoja para las familias, tiene otras partes, u otro orden, en uno de los idiomas. Todas las familias deben recibir la misma ayuda.',
  },
  examples: [
    {
      file: 'slides/es/handout.md',
      bad: '## Ahora {#later}',
      good: '## Ahora {#now}',
      given: {
        'slides/en/handout.md': '# Handout\n\n## Now {#now}\n\nStay calm.\n',
        'slides/es/handout.md': '# Hoja\n\n## Ahora {#now}\n\nMantenga la calma.\n',
      },
    },
  ],
  messages: {
    en: ({ parts, sourceParts, sourceFile, first }) => ({
      message: parts.length > 0 ? `This document has these parts: ${allOf(parts, 'en')}.` : 'This document has no parts.',
      expected:
        sourceParts.length > 0
          ? `The parts of ${sourceFile}, in the same order: ${allOf(sourceParts, 'en')}.${first ? ` The first difference is “${first.id}” in ${lineOf(first.location)}.` : ''}`
          : `No parts, as in ${sourceFile}.`,
      fix: 'Write what’s missing, or move the heading with everything below it.',
    }),
    es: ({ parts, sourceParts, sourceFile, first }) => ({
      message: parts.length > 0 ? `Este documento tiene estas partes: ${allOf(parts, 'es')}.` : 'Este documento no tiene partes.',
      expected:
        sourceParts.length > 0
          ? `Las partes de ${sourceFile}, en el mismo orden: ${allOf(sourceParts, 'es')}.${first ? ` La primera diferencia es “${first.id}”, en ${lineOf(first.location)}.` : ''}`
          : `Ninguna parte, como en ${sourceFile}.`,
      fix: 'Escriba lo que falta, o mueva el encabezado con todo lo que sigue.',
    }),
  },
});
