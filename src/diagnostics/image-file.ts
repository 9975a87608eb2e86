import type { ImageFormat } from '../model/imageFacts.ts';
import { defineRule, type Message, type MessageLanguage } from './rule.ts';

/** What a file is that an image names, in place of a picture that slides can show. */
export type ImageFileFacts =
  | { readonly found: 'empty' | 'heic' | 'video' | 'sound' | 'pdf' | 'web-page' | 'unknown'; readonly path: string }
  /** A web address, in place of a file. */
  | { readonly found: 'video-page' | 'file-page'; readonly path: string }
  | { readonly found: 'damaged'; readonly path: string; readonly format: ImageFormat }
  /** A format that browsers do not show, such as BMP. */
  | { readonly found: 'other-format'; readonly path: string; readonly format: string }
  /** Its name ends in another way than its content says. */
  | { readonly found: 'ending'; readonly path: string; readonly ending: string; readonly format: ImageFormat };

const formatNames: Readonly<Record<ImageFormat, string>> = { png: 'PNG', jpeg: 'JPEG', webp: 'WebP', avif: 'AVIF', gif: 'GIF', svg: 'SVG' };

const shown = {
  en: 'A picture in a format that slides can show: PNG, JPEG, WebP, AVIF, GIF, or SVG.',
  es: 'Una imagen en un formato que las diapositivas puedan mostrar: PNG, JPEG, WebP, AVIF, GIF o SVG.',
};

const still = {
  en: 'A still picture. Slides have no video or sound, so that the deck stays one small file that works without internet.',
  es: 'Una imagen fija. Las diapositivas no llevan video ni sonido, para que la presentación sea un solo archivo pequeño que funcione sin internet.',
};

const linkInstead = {
  en: 'add its web address as a contact in slides/resources.yaml and link to it: on a slide with the layout “resources”, it also gets a QR code.',
  es: 'agregue su dirección de internet como contacto en slides/resources.yaml y ponga un enlace: en una diapositiva con el diseño “resources” tendrá también un código QR.',
};

const endingOf = (format: ImageFormat): string => (format === 'jpeg' ? 'jpg' : format);
const renamed = (path: string, format: ImageFormat): string => path.replace(/[^.]*$/, endingOf(format));

/** The path without folders. */
const nameOf = (path: string): string => path.replace(/^.*\//, '');

function inEnglish(facts: ImageFileFacts): Message {
  const { path } = facts;
  switch (facts.found) {
    case 'empty':
      return {
        message: `The image file “${path}” is empty.`,
        expected: shown.en,
        fix: 'Save or copy the picture again. If it comes from a cloud folder, wait until it has been downloaded.',
      };
    case 'damaged':
      return {
        message: `The image file “${path}” is damaged: it begins as ${formatNames[facts.format]}, but part of it is missing or can’t be read.`,
        expected: 'A whole file, which other programs can open too.',
        fix: 'Copy, download, or export the picture again from where it came from.',
      };
    case 'heic':
      return {
        message: `“${path}” is a HEIC photo, as iPhones take them. Most browsers can’t show it.`,
        expected: shown.en,
        fix: 'Save it as JPEG: open it on a computer and export it. For future photos, on the iPhone, choose Settings > Camera > Formats > Most Compatible.',
      };
    case 'video':
      return { message: `“${path}” is a video.`, expected: still.en, fix: `Use a still picture from it. To lead people to the video, ${linkInstead.en}` };
    case 'video-page':
      return {
        message: `“${path}” is a page with a video.`,
        expected: still.en,
        fix: `Use a still picture from it. To lead people to the video, ${linkInstead.en}`,
      };
    case 'file-page':
      return {
        message: `“${path}” is a page on the web, where a photo or a video is kept.`,
        expected: still.en,
        fix: `If it’s a photo, download it to slides/images/. If it’s a video, use a still picture from it; to lead people to the video, ${linkInstead.en}`,
      };
    case 'sound':
      return { message: `“${path}” is a sound file.`, expected: still.en, fix: `Use a picture in its place. To lead people to the sound, ${linkInstead.en}` };
    case 'pdf':
      return { message: `“${path}” is a PDF.`, expected: shown.en, fix: 'Open it, and export the page that you need as PNG; for a drawing, SVG is sharper.' };
    case 'web-page':
      return {
        message: `“${path}” is a web page, not a picture.`,
        expected: shown.en,
        fix: 'Open the page that has the picture, right-click the picture itself, and save the image.',
      };
    case 'unknown':
      return {
        message: `“${path}” isn’t a picture, whatever its name says.`,
        expected: shown.en,
        fix: 'Find out what the file is, and save the picture again as PNG or JPEG.',
      };
    case 'other-format':
      return {
        message: `“${path}” is a ${facts.format} file. Slides can’t show it.`,
        expected: shown.en,
        fix: 'Open it in an image program, and save it as JPEG if it’s a photo, or as PNG.',
      };
    case 'ending':
      return {
        message: `“${path}” is a ${formatNames[facts.format]} file, but its name ends in “.${facts.ending}”.`,
        expected: `A name that ends in “.${endingOf(facts.format)}”.`,
        fix: `Rename the file to ${nameOf(renamed(path, facts.format))}, and write ${renamed(path, facts.format)}.`,
      };
  }
}

function inSpanish(facts: ImageFileFacts): Message {
  const { path } = facts;
  switch (facts.found) {
    case 'empty':
      return {
        message: `El archivo de la imagen “${path}” está vacío.`,
        expected: shown.es,
        fix: 'Guarde o copie la imagen otra vez. Si viene de una carpeta en la nube, espere a que termine de descargarse.',
      };
    case 'damaged':
      return {
        message: `El archivo de la imagen “${path}” está dañado: empieza como ${formatNames[facts.format]}, pero le falta una parte, o lo que sigue no se puede leer.`,
        expected: 'Un archivo completo, que también abran otros programas.',
        fix: 'Copie, descargue o exporte la imagen otra vez desde donde la obtuvo.',
      };
    case 'heic':
      return {
        message: `“${path}” es una foto HEIC, como las que toma un iPhone. La mayoría de los navegadores no la muestra.`,
        expected: shown.es,
        fix: 'Guárdela como JPEG: ábrala en una computadora y expórtela. Para las próximas fotos, elija en el iPhone Configuración > Cámara > Formatos > Más compatible.',
      };
    case 'video':
      return { message: `“${path}” es un video.`, expected: still.es, fix: `Use una imagen fija del video. Para que puedan verlo, ${linkInstead.es}` };
    case 'video-page':
      return {
        message: `“${path}” es una página con un video.`,
        expected: still.es,
        fix: `Use una imagen fija del video. Para que puedan verlo, ${linkInstead.es}`,
      };
    case 'file-page':
      return {
        message: `“${path}” es una página de internet donde está guardada una foto o un video.`,
        expected: still.es,
        fix: `Si es una foto, descárguela a slides/images/. Si es un video, use una imagen fija; para que puedan ver el video, ${linkInstead.es}`,
      };
    case 'sound':
      return {
        message: `“${path}” es un archivo de sonido.`,
        expected: still.es,
        fix: `Use una imagen en su lugar. Para que puedan escucharlo, ${linkInstead.es}`,
      };
    case 'pdf':
      return {
        message: `“${path}” es un PDF.`,
        expected: shown.es,
        fix: 'Ábralo y exporte como PNG la página que necesita; un dibujo se ve más nítido en SVG.',
      };
    case 'web-page':
      return {
        message: `“${path}” es una página de internet, no una imagen.`,
        expected: shown.es,
        fix: 'Abra la página donde está la imagen, haga clic derecho en la imagen misma y guárdela.',
      };
    case 'unknown':
      return {
        message: `“${path}” no es una imagen, aunque su nombre lo diga.`,
        expected: shown.es,
        fix: 'Averigüe qué es el archivo y guarde la imagen otra vez como PNG o JPEG.',
      };
    case 'other-format':
      return {
        message: `“${path}” es un archivo ${facts.format}. Las diapositivas no pueden mostrarlo.`,
        expected: shown.es,
        fix: 'Ábralo en un programa de imágenes y guárdelo como JPEG si es una foto, o como PNG.',
      };
    case 'ending':
      return {
        message: `“${path}” es un archivo ${formatNames[facts.format]}, pero su nombre termina en “.${facts.ending}”.`,
        expected: `Un nombre que termine en “.${endingOf(facts.format)}”.`,
        fix: `Cambie el nombre del archivo a ${nameOf(renamed(path, facts.format))} y escriba ${renamed(path, facts.format)}.`,
      };
  }
}

const messages: Readonly<Record<MessageLanguage, (facts: ImageFileFacts) => Message>> = { en: inEnglish, es: inSpanish };

export const imageFile = defineRule<ImageFileFacts>({
  severity: 'error',
  why: {
    en: 'A file isn’t a picture that slides can show: it’s damaged, a video, or in another format. People would see a gap.',
    es: 'Un archivo no es una imagen que las diapositivas puedan mostrar: está dañado, es un video o tiene otro formato. La gente vería un hueco.',
  },
  examples: [
    {
      file: 'slides/en/01-start.md',
      bad: {
        en: 'A photo that an iPhone saved as HEIC: ![Our school](images/school.heic)',
        es: 'Una foto que un iPhone guardó como HEIC: ![Our school](images/school.heic)',
      },
      good: { en: 'The same photo as JPEG: ![Our school](images/school.jpg)', es: 'La misma foto como JPEG: ![Our school](images/school.jpg)' },
      facts: { found: 'heic', path: 'images/school.heic' },
    },
    {
      file: 'slides/en/01-start.md',
      bad: { en: 'A video: ![A family at dinner](images/dinner.mp4)', es: 'Un video: ![A family at dinner](images/dinner.mp4)' },
      good: {
        en: 'A still picture from it: ![A family at dinner](images/dinner.jpg)',
        es: 'Una imagen fija del video: ![A family at dinner](images/dinner.jpg)',
      },
      facts: { found: 'video', path: 'images/dinner.mp4' },
    },
    {
      file: 'slides/en/01-start.md',
      bad: {
        en: 'The address of a video: ![A family at dinner](https://youtu.be/…)',
        es: 'La dirección de un video: ![A family at dinner](https://youtu.be/…)',
      },
      good: {
        en: 'A still picture from it: ![A family at dinner](images/dinner.jpg)',
        es: 'Una imagen fija del video: ![A family at dinner](images/dinner.jpg)',
      },
      facts: { found: 'video-page', path: 'https://youtu.be/…' },
    },
    {
      file: 'slides/es/01-start.md',
      bad: { en: 'A photo of which half was copied.', es: 'Una foto que se copió a medias.' },
      good: { en: 'The whole photo.', es: 'La foto completa.' },
      facts: { found: 'damaged', path: 'images/school.jpg', format: 'jpeg' },
    },
    {
      file: 'slides/es/01-start.md',
      bad: { en: 'A JPEG file with the name school.png.', es: 'Un archivo JPEG con el nombre school.png.' },
      good: { en: 'The same file with the name school.jpg.', es: 'El mismo archivo con el nombre school.jpg.' },
      facts: { found: 'ending', path: 'images/school.png', ending: 'png', format: 'jpeg' },
    },
  ],
  messages,
});
