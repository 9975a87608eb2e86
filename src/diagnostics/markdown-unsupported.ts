import { defineRule } from './rule.ts';

export type Facts =
  /** `[id]: https://…`, which gives an address to the links that name it. */
  | { readonly found: 'address'; readonly text: string }
  /** `text` is the code within a line; without it, whole lines are code. */
  | { readonly found: 'code'; readonly text?: string }
  | { readonly found: 'line' }
  /** Rows without the line that makes them a table. */
  | { readonly found: 'table'; readonly columns: number }
  | { readonly found: 'strikethrough'; readonly text: string }
  | { readonly found: 'checkbox' }
  | { readonly found: 'heading-inside' }
  | { readonly found: 'heading-level'; readonly level: number; readonly isOnSlide: boolean }
  /** Something that a later version of the parser knows, by the name that it has there. */
  | { readonly found: 'other'; readonly name: string };

/** @example hyphens(2) // '| --- | --- |' */
const hyphens = (columns: number): string => `|${' --- |'.repeat(columns)}`;

export const markdownUnsupported = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'Some kinds of Markdown have no place on a slide: code, horizontal lines, crossed-out text, checkboxes, headings in lists, and rows that make no table. They wouldn’t be shown as they’re meant.',
    es: 'Algunas formas de Markdown no van en una diapositiva: código, líneas horizontales, texto tachado, casillas, encabezados dentro de listas y filas que no forman una tabla. No se mostrarían como deben.',
  },
  examples: [
    { file: 'speaker-notes/en/01-start.md', bad: 'Good `evening`.', good: 'Good evening.' },
    { file: 'speaker-notes/en/01-start.md', bad: 'Good evening.\n\n---', good: 'Good evening.' },
    { file: 'speaker-notes/en/01-start.md', bad: '~~Good morning.~~ Good evening.', good: 'Good evening.' },
    { file: 'speaker-notes/en/01-start.md', bad: '- [ ] What works for you?', good: '- What works for you?' },
    { file: 'speaker-notes/en/01-start.md', bad: '- ## What works for you?', good: '- What works for you?' },
    {
      file: 'slides/en/handout.md',
      bad: '| Monday | Friday |\n| Talk | Rest |',
      good: '| Monday | Friday |\n| --- | --- |\n| Talk | Rest |',
      given: {
        'slides/en/handout.md': '# Handout\n\n| Monday | Friday |\n| --- | --- |\n| Talk | Rest |\n',
        'slides/es/handout.md': '# Hoja\n\n| Lunes | Viernes |\n| --- | --- |\n| Hablar | Descansar |\n',
      },
    },
    { file: 'slides/en/01-start.md', bad: '#### Rest', good: '### Rest' },
    {
      file: 'speaker-notes/en/02-help.md',
      bad: 'Here is [Take It Down][site].\n\n[site]: https://takeitdown.ncmec.org',
      good: 'Here is [Take It Down][take-it-down].',
    },
  ],
  messages: {
    en: facts => {
      const blocks = 'Paragraphs, lists, quotes, tables, links, and images.';
      const words = 'Plain text, **bold**, *italics*, links, and images.';
      switch (facts.found) {
        case 'address':
          return {
            message: `“${facts.text}” puts an address into the text.`,
            expected: 'Addresses are kept in one place, slides/resources.yaml.',
            fix: 'Move the address there, and link to its id: [text][its-id].',
          };
        case 'code':
          return {
            message: facts.text === undefined ? 'This is formatted as code.' : `This is formatted as code: ${facts.text}`,
            expected: facts.text === undefined ? blocks : words,
            fix:
              facts.text === undefined
                ? 'Remove the backticks (`), or the spaces at the beginning of the line.'
                : 'Remove the backticks (`) and keep the words, or use **bold**.',
          };
        case 'table':
          return {
            message: `This isn’t a table yet: below its header there’s no line of hyphens for ${facts.columns} columns.`,
            expected: `The line ${hyphens(facts.columns)} right below the header.`,
            fix: `Write ${hyphens(facts.columns)} below this row, without an empty line between them. Before the table, leave an empty line.`,
          };
        case 'line':
          return { message: 'This makes a horizontal line.', expected: blocks, fix: 'Delete it. A new slide begins with “## Title {#its-id}”.' };
        case 'strikethrough':
          return { message: `This text is crossed out: ${facts.text}`, expected: words, fix: 'Delete the text, or remove the tildes (~) around it.' };
        case 'checkbox':
          return { message: 'This is a checkbox.', expected: words, fix: 'Remove “[ ]” and keep the words.' };
        case 'heading-inside':
          return {
            message: 'This heading is inside a list or a quote.',
            expected: 'Headings on a line by themselves, outside of lists and quotes.',
            fix: 'Remove the “#” characters, and use **bold** if you like.',
          };
        case 'heading-level':
          return {
            message: facts.isOnSlide ? `This is a level ${facts.level} heading.` : 'This heading comes before the first “##” heading.',
            expected: '“##” for a slide, and below it “###” for a card or a part of the notes.',
            fix: facts.isOnSlide ? 'Use “###”, or make it a paragraph.' : 'Begin with “## Title {#its-id}” above it.',
          };
        case 'other':
          return { message: `Slides can’t show this kind of Markdown (${facts.name}).`, expected: blocks, fix: 'Write it as a paragraph or a list.' };
      }
    },
    es: facts => {
      const blocks = 'Párrafos, listas, citas, tablas, enlaces e imágenes.';
      const words = 'Solo texto, **negritas**, *cursivas*, enlaces e imágenes.';
      switch (facts.found) {
        case 'address':
          return {
            message: `“${facts.text}” pone una dirección en el texto.`,
            expected: 'Las direcciones se guardan en un solo lugar, slides/resources.yaml.',
            fix: 'Pase la dirección a ese archivo y use su id en el enlace: [texto][su-id].',
          };
        case 'code':
          return {
            message: facts.text === undefined ? 'Esto tiene formato de código.' : `Esto tiene formato de código: ${facts.text}`,
            expected: facts.text === undefined ? blocks : words,
            fix:
              facts.text === undefined
                ? 'Quite los acentos graves (`) o los espacios al principio de la línea.'
                : 'Quite los acentos graves (`) y deje las palabras, o use **negritas**.',
          };
        case 'table':
          return {
            message: `Esto todavía no es una tabla: debajo del encabezado no hay una línea de guiones para ${facts.columns} columnas.`,
            expected: `La línea ${hyphens(facts.columns)} justo debajo del encabezado.`,
            fix: `Escriba ${hyphens(facts.columns)} debajo de esta fila, sin una línea vacía entre las dos. Antes de la tabla, deje una línea vacía.`,
          };
        case 'line':
          return { message: 'Esto crea una línea horizontal.', expected: blocks, fix: 'Bórrela. Una diapositiva nueva empieza con “## Título {#su-id}”.' };
        case 'strikethrough':
          return { message: `Este texto está tachado: ${facts.text}`, expected: words, fix: 'Borre el texto, o quite los signos ~ que lo rodean.' };
        case 'checkbox':
          return { message: 'Esto es una casilla.', expected: words, fix: 'Quite “[ ]” y deje las palabras.' };
        case 'heading-inside':
          return {
            message: 'Este encabezado está dentro de una lista o de una cita.',
            expected: 'Encabezados en su propia línea, fuera de listas y citas.',
            fix: 'Quite los signos “#” y, si quiere, use **negritas**.',
          };
        case 'heading-level':
          return {
            message: facts.isOnSlide ? `Este encabezado es de nivel ${facts.level}.` : 'Este encabezado está antes del primer encabezado con “##”.',
            expected: '“##” para una diapositiva y, dentro de ella, “###” para una tarjeta o una parte de las notas.',
            fix: facts.isOnSlide ? 'Use “###”, o conviértalo en un párrafo.' : 'Ponga antes “## Título {#su-id}”.',
          };
        case 'other':
          return {
            message: `Las diapositivas no pueden mostrar esta forma de Markdown (${facts.name}).`,
            expected: blocks,
            fix: 'Escríbalo como párrafo o como lista.',
          };
      }
    },
  },
});
