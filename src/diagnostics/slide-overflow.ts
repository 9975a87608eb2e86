import { defineRule } from './rule.ts';

export const slideOverflow = defineRule<{
  /** How far the text goes beyond its space, in px of a slide of 1280 × 720 px. */
  readonly by: number;
  /** Whether two languages share the slide. */
  readonly isSideBySide: boolean;
}>({
  severity: 'warning',
  why: {
    en: 'The text of a slide is taller or wider than the slide, so part of it is cut off.',
    es: 'El texto de una diapositiva es más alto o más ancho que la diapositiva, así que se corta una parte.',
  },
  examples: [
    {
      file: 'slides/en/01-start.md',
      bad: { en: 'A slide with too much text.', es: 'Una diapositiva con demasiado texto.' },
      good: { en: 'The same text on two slides.', es: 'El mismo texto en dos diapositivas.' },
      facts: { by: 48, isSideBySide: true },
    },
  ],
  messages: {
    en: ({ by, isSideBySide }) => ({
      message: `The text goes ${by} px beyond the slide (${isSideBySide ? 'with two languages side by side' : 'with one language'}).`,
      expected: 'Text that fits on the slide of 1280 × 720 px, above the footer.',
      fix: 'Shorten it, or split it into two slides.',
    }),
    es: ({ by, isSideBySide }) => ({
      message: `El texto se sale ${by} px de la diapositiva (${isSideBySide ? 'con dos idiomas lado a lado' : 'con un idioma'}).`,
      expected: 'Un texto que quepa en la diapositiva de 1280 × 720 px, arriba del pie de página.',
      fix: 'Acórtelo o divídalo en dos diapositivas.',
    }),
  },
});
