import { allOf, defineRule } from './rule.ts';

export const slideOverflow = defineRule<{
  /** How far the text goes beyond its space, in px of a slide of 1280 × 720 px. */
  readonly by: number;
  /** Whether two languages share the slide. */
  readonly isSideBySide: boolean;
  /** Pictures that take much of the room, and how much of the slide’s height, in px. */
  readonly pictures?: { readonly paths: readonly string[]; readonly height: number };
}>({
  severity: 'warning',
  why: {
    en: 'The text of a slide, with its pictures, is taller or wider than the slide, so part of it is cut off.',
    es: 'El texto de una diapositiva, con sus imágenes, es más alto o más ancho que la diapositiva, así que se corta una parte.',
  },
  examples: [
    {
      file: 'slides/en/01-start.md',
      bad: { en: 'A slide with too much text.', es: 'Una diapositiva con demasiado texto.' },
      good: { en: 'The same text on two slides.', es: 'El mismo texto en dos diapositivas.' },
      facts: { by: 48, isSideBySide: true },
    },
    {
      file: 'slides/en/01-start.md',
      bad: { en: 'A list with a photo in each of its items.', es: 'Una lista con una foto en cada elemento.' },
      good: { en: 'The list, and one photo below it.', es: 'La lista y una foto debajo.' },
      facts: { by: 120, isSideBySide: true, pictures: { paths: ['images/kitchen.jpg', 'images/yard.jpg'], height: 300 } },
    },
  ],
  messages: {
    en: ({ by, isSideBySide, pictures }) => ({
      message: `${pictures ? 'What’s on it' : 'The text'} goes ${by} px beyond the slide (${isSideBySide ? 'with two languages side by side' : 'with one language'}).${
        pictures
          ? ` ${pictures.paths.length === 1 ? 'A picture takes' : 'Pictures take'} ${pictures.height} px of the height: ${allOf(pictures.paths, 'en')}.`
          : ''
      }`,
      expected: pictures
        ? 'Pictures and text that fit on the slide of 1280 × 720 px, above the footer.'
        : 'Text that fits on the slide of 1280 × 720 px, above the footer.',
      fix: pictures
        ? 'Put each picture in a paragraph of its own, where it gets the room that the text leaves. Or show fewer or smaller pictures, or give them a slide of their own.'
        : 'Shorten it, or split it into two slides.',
    }),
    es: ({ by, isSideBySide, pictures }) => ({
      message: `${pictures ? 'El contenido' : 'El texto'} se sale ${by} px de la diapositiva (${isSideBySide ? 'con dos idiomas lado a lado' : 'con un idioma'}).${
        pictures
          ? ` ${pictures.paths.length === 1 ? 'Una imagen ocupa' : 'Las imágenes ocupan'} ${pictures.height} px de alto: ${allOf(pictures.paths, 'es')}.`
          : ''
      }`,
      expected: pictures
        ? 'Imágenes y texto que quepan en la diapositiva de 1280 × 720 px, arriba del pie de página.'
        : 'Un texto que quepa en la diapositiva de 1280 × 720 px, arriba del pie de página.',
      fix: pictures
        ? 'Ponga cada imagen en un párrafo propio, donde ocupa el espacio que deja el texto. O muestre menos imágenes o imágenes más pequeñas, o páselas a una diapositiva propia.'
        : 'Acórtelo o divídalo en dos diapositivas.',
    }),
  },
});
