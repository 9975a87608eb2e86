import { defineRule } from './rule.ts';

export type Facts =
  /** The row counts from 1 below the header. */
  | { readonly found: 'cells'; readonly row: number; readonly cells: number; readonly columns: number }
  /** A text without any cells, which the table has taken for a row. */
  | { readonly found: 'text' };

const given = {
  'slides/en/handout.md': '# Handout\n\n| Monday | Friday |\n| --- | --- |\n| Talk | – |\n\nTry it.\n',
  'slides/es/handout.md': '# Hoja\n\n| Lunes | Viernes |\n| --- | --- |\n| Hablar | – |\n\nInténtenlo.\n',
} as const;

export const tableRow = defineRule<Facts>({
  severity: 'warning',
  why: {
    en: 'A row of a table has fewer or more cells than its header. Where one is missing, the others may be in the wrong column; what is too much isn’t shown.',
    es: 'Una fila de una tabla tiene menos o más celdas que el encabezado. Si falta una, las demás pueden estar en otra columna; lo que sobra no se muestra.',
  },
  examples: [
    { file: 'slides/en/handout.md', bad: '| Talk |', good: '| Talk | – |', given },
    { file: 'slides/en/handout.md', bad: '| Talk | – |\nTry it.', good: '| Talk | – |\n\nTry it.', given },
  ],
  messages: {
    en: facts =>
      facts.found === 'text'
        ? {
            message: 'This line is right below a table, so it became a row of it.',
            expected: 'An empty line between a table and the text below it.',
            fix: 'Put an empty line before this one.',
          }
        : {
            message: `Row ${facts.row} of this table has ${cellsIn(facts.cells, 'en')}, and its header has ${facts.columns}.`,
            expected: 'As many cells in each row as the header has.',
            fix:
              facts.cells < facts.columns
                ? 'Add the cell that’s missing. For an empty one, write –.'
                : 'Remove what’s too much: it isn’t shown. To show the character |, type \\|.',
          },
    es: facts =>
      facts.found === 'text'
        ? {
            message: 'Esta línea está justo debajo de una tabla, y por eso se volvió una fila.',
            expected: 'Una línea vacía entre la tabla y el texto que sigue.',
            fix: 'Deje una línea vacía antes de esta.',
          }
        : {
            message: `La fila ${facts.row} de esta tabla tiene ${cellsIn(facts.cells, 'es')}, y el encabezado tiene ${facts.columns}.`,
            expected: 'En cada fila, tantas celdas como en el encabezado.',
            fix:
              facts.cells < facts.columns
                ? 'Agregue la celda que falta. Si debe quedar vacía, escriba –.'
                : 'Quite lo que sobra: no se muestra. Para mostrar el signo |, escriba \\|.',
          },
  },
});

const cellsIn = (count: number, language: 'en' | 'es'): string =>
  `${count} ${{ en: count === 1 ? 'cell' : 'cells', es: count === 1 ? 'celda' : 'celdas' }[language]}`;
