import type { SourceLocation } from '../model/sourceLocation.ts';
import { capitalized, type NounName, nouns } from './nouns.ts';
import { allOf, defineRule, lineOf, type MessageLanguage } from './rule.ts';

/** A piece of a text; a part of the notes is known by its heading. */
export type Piece =
  | { readonly kind: Exclude<NounName, 'part' | 'row' | 'column' | 'number' | 'link' | 'image'> }
  | { readonly kind: 'part'; readonly heading: string };

export interface TableSize {
  readonly rows: number;
  readonly columns: number;
}

export type Facts =
  /** Another kind of text than in the source language. */
  | { readonly found: 'other'; readonly piece: Piece; readonly expected: Piece; readonly source: SourceLocation }
  /** Nothing, where the source language has a text, which begins with these words. */
  | { readonly found: 'nothing'; readonly expected: Piece; readonly text: string; readonly source: SourceLocation }
  /** A text that the source language does not have; `source` is what it has before. */
  | { readonly found: 'extra'; readonly piece: Piece; readonly source: SourceLocation }
  | { readonly found: 'table-size'; readonly size: TableSize; readonly expected: TableSize; readonly source: SourceLocation };

export const parityCount = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A text has more, fewer, or different paragraphs, lists, cards, or parts than in the source language. Slides reveal them in all languages at once, so they must match.',
    es: 'Un texto tiene más, menos u otros párrafos, listas, tarjetas o partes que en el idioma original. Aparecen en todos los idiomas a la vez, así que deben coincidir.',
  },
  examples: [
    { file: 'slides/es/01-start.md', bad: '- Pregunte cada día', good: '- Pregunte cada día\n- **Primero** escuche' },
    { file: 'slides/es/01-start.md', bad: 'Escríbanlo\n\nJuntos', good: 'Escríbanlo' },
    { file: 'slides/es/01-start.md', bad: '- Escríbanlo', good: 'Escríbanlo' },
    { file: 'speaker-notes/es/01-start.md', bad: '### Haga', good: '### Pregunte' },
    {
      file: 'slides/es/handout.md',
      bad: '| Lunes |\n| --- |',
      good: '| Lunes |\n| --- |\n| Hablar |',
      given: {
        'slides/en/handout.md': '# Handout\n\n| Monday |\n| --- |\n| Talk |\n',
        'slides/es/handout.md': '# Hoja\n\n| Lunes |\n| --- |\n| Hablar |\n',
      },
    },
  ],
  messages: {
    en: facts => {
      const from = lineOf(facts.source);
      switch (facts.found) {
        case 'other':
          return {
            message: `This is ${a(facts.piece, 'en')}.`,
            expected: `${capitalized(a(facts.expected, 'en'))}, as in ${from}.`,
            fix: 'Give the text the same form in both languages.',
          };
        case 'nothing':
          return {
            message: `${capitalized(a(facts.expected, 'en'))} is missing below this line${facts.text ? `, probably “${facts.text}”` : ''}.`,
            expected: `${capitalized(the(facts.expected, 'en'))} from ${from}, in this language.`,
            fix: 'Write it here, or delete it there.',
          };
        case 'extra':
          return {
            message: `Extra ${name(facts.piece, 'en')}: the source language doesn’t have one here.`,
            expected: `The same number of ${nouns.en[facts.piece.kind].many} as below ${from}.`,
            fix: 'Delete it here, or write it there too.',
          };
        case 'table-size':
          return {
            message: `This table has ${sizeOf(facts.size, 'en')}.`,
            expected: `A table with ${sizeOf(facts.expected, 'en')}, as in ${from}.`,
            fix: 'Add what’s missing here, or delete it there.',
          };
      }
    },
    es: facts => {
      const from = lineOf(facts.source);
      switch (facts.found) {
        case 'other':
          return {
            message: `${facts.piece.kind === 'part' ? 'Esta' : 'Esto'} es ${a(facts.piece, 'es')}.`,
            expected: `${capitalized(a(facts.expected, 'es'))}, como en ${from}.`,
            fix: 'Dele al texto la misma forma en los dos idiomas.',
          };
        case 'nothing':
          return {
            message: `Falta ${a(facts.expected, 'es')} debajo de esta línea${facts.text ? `, probablemente “${facts.text}”` : ''}.`,
            expected: `${capitalized(the(facts.expected, 'es'))} de ${from}, en este idioma.`,
            fix: 'Escriba aquí lo que falta, o bórrelo allá.',
          };
        case 'extra':
          return {
            message:
              facts.piece.kind === 'part'
                ? `El idioma original no tiene ${the(facts.piece, 'es')} en este lugar.`
                : `Aquí hay ${a(facts.piece, 'es')} que el idioma original no tiene.`,
            expected: `El mismo número de ${nouns.es[facts.piece.kind].many} que debajo de ${from}.`,
            fix: 'Borre aquí lo que sobra, o escríbalo también allá.',
          };
        case 'table-size':
          return {
            message: `Esta tabla tiene ${sizeOf(facts.size, 'es')}.`,
            expected: `Una tabla con ${sizeOf(facts.expected, 'es')}, como en ${from}.`,
            fix: 'Agregue aquí lo que falta, o bórrelo allá.',
          };
      }
    },
  },
});

/** @example name({ kind: 'part', heading: 'Say' }, 'en') // 'part “### Say”' */
const name = (piece: Piece, language: MessageLanguage): string => nouns[language][piece.kind].one + headingOf(piece);
const a = (piece: Piece, language: MessageLanguage): string => (piece.kind === 'part' ? the(piece, language) : nouns[language][piece.kind].a);
const the = (piece: Piece, language: MessageLanguage): string => nouns[language][piece.kind].the + headingOf(piece);
const headingOf = (piece: Piece): string => (piece.kind === 'part' ? ` “### ${piece.heading}”` : '');

/** Zero is said in digits: below its head, a table may have 0 rows. */
function sizeOf({ rows, columns }: TableSize, language: MessageLanguage): string {
  const count = (number: number, noun: 'row' | 'column') => `${number} ${nouns[language][noun][number === 1 ? 'one' : 'many']}`;
  return allOf([count(rows, 'row'), count(columns, 'column')], language);
}
