import { defineRule } from './rule.ts';

export const documentOverflow = defineRule<{
  /** How much taller the text is than its page, in inches. */
  readonly by: number;
  /** The PDF. */
  readonly pdf: string;
  /** Whether it is the notes of a slide, rather than a page of a document. */
  readonly isNotes: boolean;
}>({
  severity: 'warning',
  why: {
    en: 'A document’s text or a slide’s notes need more room than their page has, even in the smallest type.',
    es: 'El texto de un documento, o las notas de una diapositiva, necesitan más espacio del que tiene su página, aun con la letra más pequeña.',
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
  ],
  messages: {
    en: ({ by, pdf, isNotes }) => ({
      message: `The text is ${by} ${by === 1 ? 'inch' : 'inches'} too tall for its page in ${pdf}, even in the smallest type.`,
      expected: isNotes ? 'Notes that fit on one page, with the slide’s picture.' : 'Text that fits on its page in every language.',
      fix: isNotes
        ? 'Shorten them, or split the slide into two. Until then, they continue on the next page.'
        : 'Shorten it. A long section of a handout can also be split into two.',
    }),
    es: ({ by, pdf, isNotes }) => ({
      message: `El texto es ${by} ${by === 1 ? 'pulgada' : 'pulgadas'} más alto que su página en ${pdf}, aun con la letra más pequeña.`,
      expected: isNotes ? 'Notas que quepan en una página, con la imagen de la diapositiva.' : 'Un texto que quepa en su página en todos los idiomas.',
      fix: isNotes
        ? 'Acórtelas o divida la diapositiva en dos. Mientras tanto, siguen en la página siguiente.'
        : 'Acórtelo. Una sección larga de la hoja para las familias también se puede dividir en dos.',
    }),
  },
});
