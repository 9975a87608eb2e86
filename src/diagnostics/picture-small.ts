import { defineRule } from './rule.ts';

export const pictureSmall = defineRule<{
  readonly path: string;
  /** As it is seen, in px of a slide of 1280 × 720 px. */
  readonly width: number;
  readonly height: number;
  /** Pixels that its longer side should have at least. */
  readonly smallest: number;
  /** Whether two languages share the slide. */
  readonly isSideBySide: boolean;
}>({
  severity: 'warning',
  why: {
    en: 'A picture gets the room that the text leaves. Beside so much text, it is too small for anyone to see what it shows.',
    es: 'Una imagen ocupa el espacio que deja el texto. Junto a tanto texto, queda tan pequeña que nadie ve lo que muestra.',
  },
  examples: [
    {
      file: 'slides/en/01-start.md',
      bad: { en: 'A photo on a slide with six cards.', es: 'Una foto en una diapositiva con seis tarjetas.' },
      good: { en: 'The photo on a slide of its own.', es: 'La foto en su propia diapositiva.' },
      facts: { path: 'images/kitchen.jpg', width: 48, height: 36, smallest: 96, isSideBySide: true },
    },
  ],
  messages: {
    en: ({ path, width, height, smallest, isSideBySide }) => ({
      message: `The picture “${path}” is only ${width} × ${height} px on the slide (${isSideBySide ? 'with two languages side by side' : 'with one language'}).`,
      expected: `At least ${smallest} px on its longer side, on the slide of 1280 × 720 px.`,
      fix: 'Shorten the text, show fewer pictures, move the picture to a slide of its own with the layout “picture”, or leave it out.',
    }),
    es: ({ path, width, height, smallest, isSideBySide }) => ({
      message: `La imagen “${path}” mide solo ${width} × ${height} px en la diapositiva (${isSideBySide ? 'con dos idiomas lado a lado' : 'con un idioma'}).`,
      expected: `Al menos ${smallest} px en su lado más largo, en la diapositiva de 1280 × 720 px.`,
      fix: 'Acorte el texto, muestre menos imágenes, pase la imagen a una diapositiva propia con el diseño “picture” o quítela.',
    }),
  },
});
