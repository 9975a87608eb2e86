import type { Language } from '../model/language.ts';
import { askIfMeant } from './didYouMean.ts';
import { languageName } from './languageName.ts';
import { nameOf, ownPath } from './ownPath.ts';
import { allOf, defineRule, type MessageLanguage } from './rule.ts';

export type ImageMissingFacts =
  /** Files that may be meant, from the folder of the slides. */
  | { readonly found: 'nothing'; readonly href: string; readonly near: readonly string[] }
  /** `write` is the path that every language can name; it differs from the file's where each language has a file of its own. */
  | { readonly found: 'other-case'; readonly href: string; readonly there: string; readonly write: string }
  /** There are files for other languages alone. */
  | { readonly found: 'language'; readonly href: string; readonly language: Language; readonly wanted: string; readonly there: readonly string[] }
  | { readonly found: 'spaces' | 'backslash' | 'outside' | 'web'; readonly href: string };

const inFolder = {
  en: 'The path of an image file inside slides/, such as images/phone.svg.',
  es: 'La ruta de una imagen dentro de slides/, como images/phone.svg.',
};

const withHyphens = (path: string): string => path.trim().replace(/\s*-\s*|\s+/g, '-');
const spacesIn = (paths: readonly string[]): string | undefined => paths.find(path => path.includes(' '));
const encoded = (path: string): string => path.replaceAll(' ', '%20');
const withSlashes = (path: string): string => path.replaceAll('\\', '/');

/** A name that is proposed can’t be written as it is if there are spaces in it. */
const ofSpaces: Readonly<Record<MessageLanguage, (near: readonly string[]) => string>> = {
  en: near => {
    const path = spacesIn(near);
    return path ? ` There are spaces in that name: rename the file to ${withHyphens(nameOf(path))}, or write ${encoded(path)}.` : '';
  },
  es: near => {
    const path = spacesIn(near);
    return path ? ` Ese nombre tiene espacios: cambie el nombre del archivo a ${withHyphens(nameOf(path))}, o escriba ${encoded(path)}.` : '';
  },
};

export const imageMissing = defineRule<ImageMissingFacts>({
  severity: 'error',
  why: {
    en: 'An image isn’t in the slides folder, so the slide would show a gap.',
    es: 'Una imagen no está en la carpeta slides, así que la diapositiva tendría un hueco.',
  },
  examples: [
    {
      file: 'slides/en/01-start.md',
      bad: '![A phone](images/Phone.svg)',
      good: '![A phone](images/phone.svg)',
      given: {
        'slides/en/01-start.md': [['For parents. You may step out.', 'For parents. You may step out. ![A phone](images/phone.svg)']],
        'slides/es/01-start.md': [['Para madres y padres. Pueden salir.', 'Para madres y padres. Pueden salir. ![Un celular](images/phone.svg)']],
      },
    },
    {
      file: 'slides/es/01-start.md',
      bad: '![Un celular](images/el celular.svg)',
      good: '![Un celular](images/phone.svg)',
      given: {
        'slides/en/01-start.md': [['For parents. You may step out.', 'For parents. You may step out. ![A phone](images/phone.svg)']],
        'slides/es/01-start.md': [['Para madres y padres. Pueden salir.', 'Para madres y padres. Pueden salir. ![Un celular](images/phone.svg)']],
      },
    },
    {
      file: 'slides/es/02-help.md',
      bad: {
        en: 'An image with a file in English, plan.en.svg, and none in Spanish.',
        es: 'Una imagen con un archivo en inglés, plan.en.svg, y ninguno en español.',
      },
      good: { en: 'plan.en.svg and plan.es.svg, or plan.svg for all languages.', es: 'plan.en.svg y plan.es.svg, o plan.svg para todos los idiomas.' },
      facts: { found: 'language', href: 'images/plan.svg', language: 'es', wanted: 'images/plan.es.svg', there: ['images/plan.en.svg'] },
    },
  ],
  messages: {
    en: facts => {
      const { href } = facts;
      switch (facts.found) {
        case 'nothing':
          return {
            message: `There’s no image “${href}” in the slides folder.`,
            expected: inFolder.en,
            fix: `Put the file there, or correct its name. Uppercase and lowercase letters matter.${askIfMeant(facts.near, 'en')}${ofSpaces.en(facts.near)}`,
          };
        case 'other-case':
          return {
            message: `There’s no image “${href}”, but there is “${facts.there}”.`,
            expected: 'The name exactly as the file has it: uppercase and lowercase letters matter.',
            fix:
              facts.write === facts.there
                ? `Write ${facts.write}, or rename the file. Some computers accept both, others don’t.`
                : `Write ${facts.write}, without a language’s tag: each language then shows its own file. Uppercase and lowercase letters matter.`,
          };
        case 'language':
          return {
            message: `The image “${href}” has no file for ${languageName(facts.language, 'en')}, only ${allOf(facts.there.map(nameOf), 'en')}.`,
            expected: `${facts.wanted} in the slides folder, or ${href} for all languages.`,
            fix: `Put ${nameOf(facts.wanted)} beside ${nameOf(facts.there[0] ?? '')}. If every language can show the same image, name it ${nameOf(href)}.`,
          };
        case 'spaces':
          return {
            message: `The path of this image has spaces, so Markdown doesn’t read it as an image: “${href}”.`,
            expected: `A path without spaces, such as ${withHyphens(href)}.`,
            fix: `Rename the file, and write ${withHyphens(href)}. If it must keep its name, write %20 for each space: ${encoded(href)}.`,
          };
        case 'backslash':
          return {
            message: `The path of this image has a backslash: “${href}”.`,
            expected: 'A slash (/) between folders and files. It works on every computer, Windows included.',
            fix: `Write ${withSlashes(href)}.`,
          };
        case 'outside':
          return {
            message: `The path “${href}” leads out of the slides folder.`,
            expected: inFolder.en,
            fix: `Copy the file into slides/images/, and write ${ownPath(href)}. Whoever gets the workshop won’t have what’s outside it.`,
          };
        case 'web':
          return {
            message: `The image “${href}” is on the web. Slides don’t load anything from there.`,
            expected: inFolder.en,
            fix: `If you may use it, save it in slides/images/, and write ${ownPath(href)}. The workshop has to work without internet.`,
          };
      }
    },
    es: facts => {
      const { href } = facts;
      switch (facts.found) {
        case 'nothing':
          return {
            message: `La imagen “${href}” no está en la carpeta slides.`,
            expected: inFolder.es,
            fix: `Ponga ahí el archivo, o corrija el nombre. Importan las mayúsculas y las minúsculas.${askIfMeant(facts.near, 'es')}${ofSpaces.es(facts.near)}`,
          };
        case 'other-case':
          return {
            message: `No hay una imagen “${href}”, pero sí “${facts.there}”.`,
            expected: 'El nombre tal como lo tiene el archivo: importan las mayúsculas y las minúsculas.',
            fix:
              facts.write === facts.there
                ? `Escriba ${facts.write}, o cambie el nombre del archivo. Algunas computadoras aceptan los dos, y otras no.`
                : `Escriba ${facts.write}, sin la etiqueta del idioma: así cada idioma muestra su propio archivo. Importan las mayúsculas y las minúsculas.`,
          };
        case 'language':
          return {
            message: `La imagen “${href}” no tiene archivo en ${languageName(facts.language, 'es')}; solo hay ${allOf(facts.there.map(nameOf), 'es')}.`,
            expected: `${facts.wanted} en la carpeta slides, o ${href} para todos los idiomas.`,
            fix: `Ponga ${nameOf(facts.wanted)} junto a ${nameOf(facts.there[0] ?? '')}. Si todos los idiomas pueden mostrar la misma imagen, póngale el nombre ${nameOf(href)}.`,
          };
        case 'spaces':
          return {
            message: `La ruta de esta imagen tiene espacios, y por eso Markdown no la lee como imagen: “${href}”.`,
            expected: `Una ruta sin espacios, como ${withHyphens(href)}.`,
            fix: `Cambie el nombre del archivo y escriba ${withHyphens(href)}. Si debe conservar su nombre, escriba %20 en lugar de cada espacio: ${encoded(href)}.`,
          };
        case 'backslash':
          return {
            message: `La ruta de esta imagen tiene una diagonal invertida: “${href}”.`,
            expected: 'Una diagonal (/) entre carpetas y archivos. Funciona en todas las computadoras, también en Windows.',
            fix: `Escriba ${withSlashes(href)}.`,
          };
        case 'outside':
          return {
            message: `La ruta “${href}” sale de la carpeta slides.`,
            expected: inFolder.es,
            fix: `Copie el archivo a slides/images/ y escriba ${ownPath(href)}. Quien reciba el taller no tendrá lo que está fuera.`,
          };
        case 'web':
          return {
            message: `La imagen “${href}” está en internet. Las diapositivas no cargan nada de ahí.`,
            expected: inFolder.es,
            fix: `Si tiene permiso de usarla, guárdela en slides/images/ y escriba ${ownPath(href)}. El taller tiene que funcionar sin internet.`,
          };
      }
    },
  },
});
