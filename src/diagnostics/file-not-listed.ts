import { defineRule, oneOf } from './rule.ts';

export const fileNotListed = defineRule<{
  /** The files of the sections. */
  readonly sections: readonly string[];
}>({
  severity: 'error',
  why: {
    en: 'slides/workshop.yaml doesn’t list a Markdown file, so its slides would never be shown.',
    es: 'slides/workshop.yaml no incluye un archivo de Markdown, así que sus diapositivas nunca se mostrarían.',
  },
  examples: [{ file: 'slides/en/03-more.md', bad: '# More', good: null }],
  messages: {
    en: ({ sections }) => ({
      message: 'No section in slides/workshop.yaml has this file.',
      expected: `One of these: ${oneOf(sections, 'en')}.`,
      fix: 'Add the section to slides/workshop.yaml, or correct the file’s name.',
    }),
    es: ({ sections }) => ({
      message: 'Ninguna sección de slides/workshop.yaml tiene este archivo.',
      expected: `Uno de estos: ${oneOf(sections, 'es')}.`,
      fix: 'Agregue la sección a slides/workshop.yaml, o corrija el nombre del archivo.',
    }),
  },
});
