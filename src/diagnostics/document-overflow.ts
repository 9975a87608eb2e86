import { allOf, defineRule } from './rule.ts';

export const documentOverflow = defineRule<{
  /** How much taller the text is than its page, in inches. */
  readonly by: number;
  /** The PDF. */
  readonly pdf: string;
  /** Whether it is the notes of a slide, rather than a page of a document. */
  readonly isNotes: boolean;
  /** Pictures that take much of the room, and how much of the page’s height, in inches. */
  readonly pictures?: { readonly paths: readonly string[]; readonly height: number };
}>({
  severity: 'warning',
  why: {
    en: 'A document’s text or a slide’s notes, with their pictures, need more room than their page has, even in the smallest type.',
    es: 'El texto de un documento, o las notas de una diapositiva, con sus imágenes, necesitan más espacio del que tiene su página, aun con la letra más pequeña.',
  },
  examples: [
    {
      file: 'slides/es/handout.md',
      bad: { en: 'A section of the handout that is longer than a page.', es: 'Una sección de la hoja para las familias más larga que una página.' },
      good: { en: 'The same text in two sections.', es: 'El mismo texto en dos secciones.' },
      facts: { by: 1.5, pdf: 'handout-es.pdf', isNotes: false },
    },
    {
      file: 'speaker-notes/es/01-start.md',
      bad: { en: 'Notes that take two pages.', es: 'Notas que ocupan dos páginas.' },
      good: { en: 'Notes that take one page.', es: 'Notas que ocupan una página.' },
      facts: { by: 1, pdf: 'facilitator-guide-es.pdf', isNotes: true },
    },
    {
      file: 'slides/es/handout.md',
      bad: { en: 'A handout with four photos.', es: 'Una hoja para las familias con cuatro fotos.' },
      good: { en: 'The same handout with one of them.', es: 'La misma hoja con una de ellas.' },
      facts: { by: 6.25, pdf: 'handout-es.pdf', isNotes: false, pictures: { paths: ['images/yard.jpg', 'images/kitchen.jpg'], height: 12.5 } },
    },
  ],
  messages: {
    en: ({ by, pdf, isNotes, pictures }) => ({
      message: `The text${pictures ? ' and its pictures are' : ' is'} ${by} ${by === 1 ? 'inch' : 'inches'} too tall for ${pictures ? 'their' : 'its'} page in ${pdf}, even in the smallest type.${
        pictures ? ` ${pictures.paths.length === 1 ? 'A picture takes' : 'Pictures take'} ${pictures.height} inches of it: ${allOf(pictures.paths, 'en')}.` : ''
      }`,
      expected: isNotes ? 'Notes that fit on one page, with the slide’s picture.' : 'Text that fits on its page in every language.',
      fix: isNotes
        ? `${pictures ? 'Show fewer pictures, or crop them to what matters. Or shorten the notes' : 'Shorten them'}, or split the slide into two. Until then, they continue on the next page.`
        : `${pictures ? 'Show fewer pictures, or crop them to what matters.' : 'Shorten it.'} A long section of a handout can also be split into two.`,
    }),
    es: ({ by, pdf, isNotes, pictures }) => ({
      message: `El texto${pictures ? ' con sus imágenes' : ''} es ${by} ${by === 1 ? 'pulgada' : 'pulgadas'} más alto que su página en ${pdf}, aun con la letra más pequeña.${
        pictures
          ? ` ${pictures.paths.length === 1 ? 'Una imagen ocupa' : 'Las imágenes ocupan'} ${pictures.height} pulgadas: ${allOf(pictures.paths, 'es')}.`
          : ''
      }`,
      expected: isNotes ? 'Notas que quepan en una página, con la imagen de la diapositiva.' : 'Un texto que quepa en su página en todos los idiomas.',
      fix: isNotes
        ? `${pictures ? 'Muestre menos imágenes, o recórtelas a lo que importa. O acorte las notas,' : 'Acórtelas'} o divida la diapositiva en dos. Mientras tanto, siguen en la página siguiente.`
        : `${pictures ? 'Muestre menos imágenes, o recórtelas a lo que importa.' : 'Acórtelo.'} Una sección larga de la hoja para las familias también se puede dividir en dos.`,
    }),
  },
});
