import { defineRule } from './rule.ts';

export const rawHtml = defineRule<{
  /** The first line of it, shortened. */
  readonly html: string;
}>({
  severity: 'error',
  why: {
    en: 'The text has HTML tags. Slides are plain text: the layout decides how they look, and HTML could break the page for everyone.',
    es: 'El texto tiene etiquetas de HTML. Las diapositivas son solo texto: el diseño decide cómo se ven, y el HTML podría descomponer la página.',
  },
  examples: [{ file: 'slides/en/01-start.md', bad: '- Ask <b>each</b> day', good: '- Ask each day' }],
  messages: {
    en: ({ html }) => ({
      message: `This is HTML: ${html}`,
      expected: 'Plain text, or Markdown such as **bold**.',
      fix: 'Remove the tags and keep the words. To show the character <, type \\<.',
    }),
    es: ({ html }) => ({
      message: `Esto es HTML: ${html}`,
      expected: 'Solo texto, o Markdown como **negritas**.',
      fix: 'Quite las etiquetas y deje las palabras. Para mostrar el signo <, escriba \\<.',
    }),
  },
});
