import type { RemovedFromSvg } from '../model/imageFacts.ts';
import { allOf, defineRule } from './rule.ts';

export interface ImageSvgFacts {
  readonly path: string;
  /** What is not shown, each kind once. */
  readonly removed: readonly RemovedFromSvg[];
}

const kinds = {
  en: {
    script: 'a script',
    event: 'code that runs by itself',
    html: 'HTML text',
    reference: 'something that is in another file or on the web',
    style: 'a style sheet of another file',
  },
  es: {
    script: 'un script',
    event: 'código que se ejecuta solo',
    html: 'texto HTML',
    reference: 'algo que está en otro archivo o en internet',
    style: 'una hoja de estilo de otro archivo',
  },
};

export const imageSvg = defineRule<ImageSvgFacts>({
  severity: 'warning',
  why: {
    en: 'An SVG drawing has something that isn’t part of a drawing, such as a script or a picture from the web. For safety, slides leave it out.',
    es: 'Un dibujo SVG tiene algo que no es parte de un dibujo, como un script o una imagen de internet. Por seguridad, las diapositivas no lo incluyen.',
  },
  examples: [
    {
      file: 'slides/en/01-start.md',
      bad: {
        en: 'A drawing whose words are HTML, as some diagram programs export it.',
        es: 'Un dibujo cuyas palabras son HTML, como lo exportan algunos programas de diagramas.',
      },
      good: { en: 'The same drawing with its words as SVG text.', es: 'El mismo dibujo con las palabras como texto SVG.' },
      facts: { path: 'images/plan.svg', removed: ['html'] },
    },
  ],
  messages: {
    en: ({ path, removed }) => ({
      message: `The drawing “${path}” is shown without part of it: ${allOf(
        removed.map(kind => kinds.en[kind]),
        'en',
      )}.`,
      expected: 'A drawing that is whole in its own file: shapes, text, and pictures that are embedded.',
      fix: removed.includes('html')
        ? 'Export it again with its words as SVG text, not HTML; if the program can’t, export it as PNG.'
        : 'Look at it on the slide. If something is missing, export it again with everything embedded, or as PNG.',
    }),
    es: ({ path, removed }) => ({
      message: `El dibujo “${path}” se muestra sin una parte: ${allOf(
        removed.map(kind => kinds.es[kind]),
        'es',
      )}.`,
      expected: 'Un dibujo completo en su propio archivo: formas, texto e imágenes incrustadas.',
      fix: removed.includes('html')
        ? 'Expórtelo otra vez con las palabras como texto SVG, no como HTML; si el programa no puede, expórtelo como PNG.'
        : 'Véalo en la diapositiva. Si falta algo, expórtelo otra vez con todo incrustado, o como PNG.',
    }),
  },
});
