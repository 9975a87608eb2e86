import { defineRule } from './rule.ts';

export const sectionTitle = defineRule<{
  /** No title at all, a second one, or text between the title and the first slide. */
  readonly found: 'none' | 'second' | 'text';
}>({
  severity: 'error',
  why: {
    en: 'A file doesn’t begin with one title, “# Section name”, with the slides right below it. The title is shown on every slide of the file.',
    es: 'Un archivo no empieza con un solo título, “# Nombre de la sección”, seguido de las diapositivas. El título se ve en cada diapositiva del archivo.',
  },
  examples: [
    { file: 'slides/en/02-help.md', bad: '## Where to turn {#help}', good: '# Help\n\n## Where to turn {#help}' },
    { file: 'slides/en/02-help.md', bad: 'Go **calmly**.\n\n# More', good: 'Go **calmly**.' },
    { file: 'slides/en/02-help.md', bad: '# Help\n\nAll in one place.\n', good: '# Help\n' },
  ],
  messages: {
    en: ({ found }) =>
      ({
        none: {
          message: 'This file has no title.',
          expected: '“# Section name” on the first line, or “# Title” in a document.',
          fix: 'Add it. Slides show it above their own title.',
        },
        second: {
          message: 'A second title begins here.',
          expected: 'One “# Section name” per file, on the first line.',
          fix: 'For a slide, use “##”. For another section, start a new file and add it to slides/workshop.yaml.',
        },
        text: {
          message: 'This text comes before the first slide.',
          expected: 'Right after the title, a slide: ## Title {#its-id}.',
          fix: 'Move the text below a slide’s heading.',
        },
      })[found],
    es: ({ found }) =>
      ({
        none: {
          message: 'Este archivo no tiene título.',
          expected: '“# Nombre de la sección” en la primera línea o, en un documento, “# Título”.',
          fix: 'Agréguelo. En las diapositivas se ve arriba del título de cada una.',
        },
        second: {
          message: 'Aquí empieza otro título.',
          expected: 'Un solo “# Nombre de la sección” por archivo, en la primera línea.',
          fix: 'Para una diapositiva, use “##”. Para otra sección, haga un archivo nuevo y agréguelo a slides/workshop.yaml.',
        },
        text: {
          message: 'Este texto está antes de la primera diapositiva.',
          expected: 'Después del título, una diapositiva: ## Título {#su-id}.',
          fix: 'Pase el texto debajo del encabezado de una diapositiva.',
        },
      })[found],
  },
});
