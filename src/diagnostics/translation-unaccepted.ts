import type { SourceLocation } from '../model/sourceLocation.ts';
import { defineRule, lineOf } from './rule.ts';
import { describeChanges, type WordChange } from './wordChanges.ts';

export interface Facts {
  readonly source: SourceLocation;
  /** What the source says now. */
  readonly says: string;
  /** What has changed in the source since the translation was accepted; nothing if both texts are new. */
  readonly changes?: readonly WordChange[];
  /** The language of the translation. */
  readonly language: string;
  /** What can be accepted: the id of the slide, document or section. */
  readonly owner: string;
  /** Texts of the same slide or document below of which the same is true. */
  readonly more: number;
}

export const translationUnaccepted = defineRule<Facts>({
  severity: 'warning',
  release: 'error',
  why: {
    en: 'A text and its translation are both new, or have both changed, and nobody has confirmed yet that they say the same.',
    es: 'Un texto y su traducción son nuevos, o cambiaron los dos, y nadie ha confirmado todavía que digan lo mismo.',
  },
  examples: [
    {
      file: 'slides/workshop.yaml',
      bad: 'title: { en: Phones at night, es: El teléfono de noche }',
      good: 'title: { en: Phones at home, es: El teléfono en casa }',
    },
  ],
  messages: {
    en: ({ source, says, changes, language, owner, more }, { command }) => ({
      message: changes
        ? `This and ${lineOf(source)} have both changed since the translation was accepted. In the source, ${describeChanges(changes, 'en')}.${more > 0 ? ` The same is true of ${more === 1 ? '1 text' : `${more} texts`} below.` : ''}`
        : `This and ${lineOf(source)} are new, and nobody has confirmed yet that they say the same.${more > 0 ? ` The same is true of ${more === 1 ? '1 text' : `${more} texts`} below.` : ''}`,
      expected: `A translation that somebody has compared with its source: “${says}”`,
      fix: `Compare the two. If they say the same, run: ${command('accept', language, owner)}`,
    }),
    es: ({ source, says, changes, language, owner, more }, { command }) => ({
      message: changes
        ? `Este texto y ${lineOf(source)} cambiaron después de que se aceptó la traducción. En el original, ${describeChanges(changes, 'es')}.${more > 0 ? ` Pasa lo mismo con ${more === 1 ? '1 texto' : `${more} textos`} más abajo.` : ''}`
        : `Este texto y ${lineOf(source)} son nuevos, y nadie ha confirmado todavía que digan lo mismo.${more > 0 ? ` Pasa lo mismo con ${more === 1 ? '1 texto' : `${more} textos`} más abajo.` : ''}`,
      expected: `Una traducción que alguien haya comparado con el original: “${says}”`,
      fix: `Compare los dos textos. Si dicen lo mismo, ejecute: ${command('accept', language, owner)}`,
    }),
  },
});
