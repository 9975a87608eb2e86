import { defineRule } from './rule.ts';

export interface Facts {
  readonly found: 'nothing' | 'text' | 'negative';
  readonly text: string;
  /** The label of the row, and the header of the column. */
  readonly row: string;
  readonly column: string;
  /** A number with thousands and decimals as the language writes it. */
  readonly example: string;
}

const given = {
  'slides/workshop.yaml': [['layout: title', 'layout: chart']],
  'slides/en/01-start.md': [['For parents. You', '| Night | Hours |\n| --- | --- |\n| Monday | 7 |\n| Tuesday | 8.5 |\n\nYou']],
  'slides/es/01-start.md': [['Para madres y padres. Pueden', '| Noche | Horas |\n| --- | --- |\n| Lunes | 7 |\n| Martes | 8.5 |\n\nPueden']],
} as const;

export const chartValue = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A cell in a chart’s table isn’t a number, or is below zero, so no bar or point can show it.',
    es: 'Una celda de la tabla de una gráfica no es un número, o es menor que cero, así que ninguna barra ni punto puede mostrarla.',
  },
  examples: [
    {
      file: 'slides/en/01-start.md',
      bad: '| Monday | about 7 |',
      good: '| Monday | 7 |',
      given,
    },
    {
      file: 'slides/en/01-start.md',
      bad: '| Tuesday | |',
      good: '| Tuesday | 8.5 |',
      given,
    },
  ],
  messages: {
    en: ({ found, text, row, column, example }) => ({
      message: `${
        { nothing: 'This cell is empty', text: `“${text}” isn’t a number`, negative: `“${text}” is below zero` }[found]
      }: row “${row}”, column “${column}”.`,
      expected: `A number from 0 up, as this language writes it, such as 7 or ${example}; $ before it or % after it is fine.`,
      fix: 'Write only the number here, and its unit in the header of the column. If there is no number, leave the row out, or use the layout “table”.',
    }),
    es: ({ found, text, row, column, example }) => ({
      message: `${
        { nothing: 'Esta celda está vacía', text: `“${text}” no es un número`, negative: `“${text}” es menor que cero` }[found]
      }: fila “${row}”, columna “${column}”.`,
      expected: `Un número desde 0, como se escribe en este idioma, por ejemplo 7 o ${example}; puede llevar $ antes o % después.`,
      fix: 'Escriba aquí solo el número, y la unidad en el encabezado de la columna. Si no hay número, quite la fila o use el diseño “table”.',
    }),
  },
});
