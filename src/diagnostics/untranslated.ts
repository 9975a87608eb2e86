import { languageName } from './languageName.ts';
import { defineRule } from './rule.ts';

export interface Facts {
  /** The language of the translation. */
  readonly language: string;
  /** The language that the others translate. */
  readonly source: string;
  /** Texts of the file that are still marked, and all of its texts. */
  readonly missing: number;
  readonly texts: number;
  /** The first of them, shortened. */
  readonly first: string;
  /** How many are marked but no longer the text that was marked: their translator may have left the mark. */
  readonly edited: number;
  /** Their lines, the first few. */
  readonly lines: readonly number[];
  /** Whether there are more lines than these. */
  readonly hasMoreLines: boolean;
}

export const untranslated = defineRule<Facts>({
  severity: 'warning',
  why: {
    en: 'Texts of a translation are still in the source language. Until they’re translated, the language is left out of what’s built.',
    es: 'Hay textos de una traducción que siguen en el idioma original. Mientras no se traduzcan, ese idioma no se incluye en lo que se genera.',
  },
  examples: [{ file: 'slides/es/01-start.md', bad: '- {en} Ask each day', good: '- Pregunte cada día' }],
  messages: {
    en: ({ language, source, missing, texts, first, edited, lines, hasMoreLines }) => ({
      message: `${missing} of ${texts} texts in this file ${missing === 1 ? 'is' : 'are'} still in ${languageName(source, 'en')}, starting with “${first}”.${
        edited > 0
          ? ` ${edited} of them ${edited === 1 ? 'has' : 'have'} changed since the mark was added, on ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${hasMoreLines ? ' and more' : ''}.`
          : ''
      }`,
      expected: `Texts in ${languageName(language, 'en')}, without the mark {${source}}.`,
      fix: `Translate them and remove the mark${edited > 0 ? ', even from those already translated' : ''}. Until then, this language is left out of what’s built without --draft.`,
    }),
    es: ({ language, source, missing, texts, first, edited, lines, hasMoreLines }) => ({
      message: `${missing} de ${texts} textos de este archivo ${missing === 1 ? 'sigue' : 'siguen'} en ${languageName(source, 'es')}, empezando por “${first}”.${
        edited > 0
          ? ` ${edited} de ellos ${edited === 1 ? 'cambió' : 'cambiaron'} después de que se puso la marca, en ${lines.length === 1 ? 'la línea' : 'las líneas'} ${lines.join(', ')}${hasMoreLines ? ' y otras' : ''}.`
          : ''
      }`,
      expected: `Textos en ${languageName(language, 'es')}, sin la marca {${source}}.`,
      fix: `Tradúzcalos y quite la marca${edited > 0 ? ', aun de los que ya están traducidos' : ''}. Mientras tanto, este idioma no se incluye en lo que se genera sin --draft.`,
    }),
  },
});
