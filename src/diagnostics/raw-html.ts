import { ownPath } from './ownPath.ts';
import { defineRule } from './rule.ts';

export interface Facts {
  /** The first line of it, shortened. */
  readonly html: string;
  /** What it shows, if it is an image. */
  readonly image?: { readonly src: string; readonly alt: string };
}

const inMarkdown = ({ src, alt }: { readonly src: string; readonly alt: string }, what: string): string =>
  `![${alt || what}](${/^images\/\S+$/.test(src) ? src : ownPath(src)})`;

export const rawHtml = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'The text has HTML tags. Slides are plain text: the layout decides how they look, and HTML could break the page for everyone.',
    es: 'El texto tiene etiquetas de HTML. Las diapositivas son solo texto: el diseño decide cómo se ven, y el HTML podría descomponer la página.',
  },
  examples: [
    { file: 'slides/en/01-start.md', bad: '- Ask <b>each</b> day', good: '- Ask each day' },
    {
      file: 'slides/en/01-start.md',
      bad: '<img src="images/phone.svg" width="300">',
      good: '![A phone](images/phone.svg)',
      given: {
        'slides/en/01-start.md': [['For parents. You may step out.', 'For parents. You may step out.\n\n![A phone](images/phone.svg)']],
        'slides/es/01-start.md': [['Para madres y padres. Pueden salir.', 'Para madres y padres. Pueden salir.\n\n![Un celular](images/phone.svg)']],
      },
    },
  ],
  messages: {
    en: ({ html, image }) => ({
      message: `This is HTML: ${html}`,
      expected: image ? 'An image in Markdown; the layout decides how large it is.' : 'Plain text, or Markdown such as **bold**.',
      fix: image ? `Write ${inMarkdown(image, 'what it shows')} in its place.` : 'Remove the tags and keep the words. To show the character <, type \\<.',
    }),
    es: ({ html, image }) => ({
      message: `Esto es HTML: ${html}`,
      expected: image ? 'Una imagen en Markdown; el diseño decide su tamaño.' : 'Solo texto, o Markdown como **negritas**.',
      fix: image
        ? `Escriba ${inMarkdown(image, 'lo que muestra')} en su lugar.`
        : 'Quite las etiquetas y deje las palabras. Para mostrar el signo <, escriba \\<.',
    }),
  },
});
