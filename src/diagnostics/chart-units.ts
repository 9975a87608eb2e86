import { allOf, defineRule } from './rule.ts';

export interface Facts {
  /** The header of the column. */
  readonly column: string;
  /** Numbers as most cells have them, and those that differ, each with the label of its row. */
  readonly usual: string;
  readonly others: readonly { readonly row: string; readonly text: string }[];
}

const named = ({ others }: Facts): readonly string[] => others.map(({ row, text }) => `“${text}” (${row})`);

export const chartUnits = defineRule<Facts>({
  severity: 'warning',
  why: {
    en: 'Some numbers in a column of a chart have a unit, such as % or $, and others don’t. They may be amounts of different things, which one scale can’t compare.',
    es: 'En una columna de una gráfica, unos números llevan unidad, como % o $, y otros no. Pueden ser cantidades de cosas distintas, y una sola escala no sirve para compararlas.',
  },
  examples: [
    {
      file: 'slides/en/01-start.md',
      bad: '| Monday | 22 |',
      good: '| Monday | 22% |',
      given: {
        'slides/workshop.yaml': [['layout: title', 'layout: chart']],
        'slides/en/01-start.md': [
          ['For parents. You', '| Night | Asleep by 10 |\n| --- | --- |\n| Monday | 22% |\n| Tuesday | 61% |\n| Friday | 17% |\n\nYou'],
        ],
        'slides/es/01-start.md': [
          [
            'Para madres y padres. Pueden',
            '| Noche | Se durmió antes de las 10 |\n| --- | --- |\n| Lunes | 22% |\n| Martes | 61% |\n| Viernes | 17% |\n\nPueden',
          ],
        ],
      },
    },
  ],
  messages: {
    en: facts => ({
      message: `In the column “${facts.column}”, ${facts.others.length === 1 ? 'this cell differs' : 'these cells differ'} from the others, such as “${facts.usual}”: ${allOf(named(facts), 'en')}.`,
      expected: 'The same unit in all cells of a column, or none.',
      fix: 'Write the same sign in every cell, or say the unit in the header of the column. What is measured in another unit needs a chart of its own.',
    }),
    es: facts => ({
      message: `En la columna “${facts.column}”, ${facts.others.length === 1 ? 'esta celda no es' : 'estas celdas no son'} como las demás, por ejemplo “${facts.usual}”: ${allOf(named(facts), 'es')}.`,
      expected: 'La misma unidad en todas las celdas de una columna, o ninguna.',
      fix: 'Escriba el mismo signo en todas las celdas, o ponga la unidad en el encabezado de la columna. Lo que se mide en otra unidad necesita su propia gráfica.',
    }),
  },
});
