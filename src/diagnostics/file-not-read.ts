import { defineRule, type Message, oneOf } from './rule.ts';

export type FileNotReadFacts =
  /** Markdown in a folder within that of a language. */
  | { readonly kind: 'too-deep'; readonly folder: string }
  /** Markdown beside the folders of the languages. */
  | { readonly kind: 'no-language'; readonly folder: string; readonly folders: readonly string[] }
  /** The interface's words in a language that Charla has built in. */
  | { readonly kind: 'built-in-language'; readonly language: string }
  | { readonly kind: 'other-language'; readonly language: string; readonly languages: readonly string[] }
  /** Another file of nearly the same name is read. */
  | { readonly kind: 'twin'; readonly twin: string }
  | { readonly kind: 'ending'; readonly name: string; readonly hasHiddenEnding: boolean };

export const fileNotRead = defineRule<FileNotReadFacts>({
  severity: 'warning',
  why: {
    en: 'A file looks like part of the workshop, but nothing reads it where it is, or with the name it has. What you write in it would never be shown.',
    es: 'Un archivo parece parte del taller, pero nada lo lee donde está o con el nombre que tiene. Lo que usted escriba ahí nunca se mostraría.',
  },
  examples: [
    { file: 'slides/en/drafts/03-more.md', bad: '# More', good: null },
    { file: 'slides/notes.md', bad: '# Ideas', good: null },
    { file: 'locales/es.yaml', bad: 'languageName: Español', good: null },
  ],
  messages: {
    en: (facts): Message => {
      switch (facts.kind) {
        case 'too-deep':
          return {
            message: `This file is in a folder inside ${facts.folder}/, where nothing is read.`,
            expected: `Markdown in ${facts.folder}/ itself.`,
            fix: 'Move it up one folder. If it’s a draft, move it out of the workshop’s folders.',
          };
        case 'no-language':
          return {
            message: `This file is directly in ${facts.folder}/, where no text is read.`,
            expected: `Markdown in the folder of a language: ${oneOf(facts.folders, 'en')}.`,
            fix: 'Move it into the folder of its language. If it’s a draft, move it out of the workshop’s folders.',
          };
        case 'built-in-language':
          return {
            message: `This file isn’t read: Charla comes with its own words for “${facts.language}”.`,
            expected: 'Files for languages that Charla doesn’t come with.',
            fix: 'Delete it.',
          };
        case 'other-language':
          return {
            message: `This file isn’t read: “${facts.language}” isn’t a language of this workshop.`,
            expected: `One of the languages in slides/workshop.yaml: ${oneOf(facts.languages, 'en')}.`,
            fix: 'Add the language to “languages” in slides/workshop.yaml, or delete the file.',
          };
        case 'twin':
          return {
            message: `This file isn’t read, because “${facts.twin}” is.`,
            expected: 'Only one of the two.',
            fix: `Move what you need into “${facts.twin}”, and delete this file.`,
          };
        default:
          return {
            message: `This file isn’t read, because of how its name ends: “${facts.name}”.`,
            expected: 'A name that ends in “.md”.',
            fix: `Rename it.${facts.hasHiddenEnding ? ' Your computer may hide the ending .txt; set it to show file name extensions first.' : ''}`,
          };
      }
    },
    es: (facts): Message => {
      switch (facts.kind) {
        case 'too-deep':
          return {
            message: `Este archivo está en una carpeta dentro de ${facts.folder}/, donde no se lee nada.`,
            expected: `Markdown en la carpeta ${facts.folder}/.`,
            fix: 'Súbalo una carpeta. Si es un borrador, sáquelo de las carpetas del taller.',
          };
        case 'no-language':
          return {
            message: `Este archivo está directamente en ${facts.folder}/, donde no se lee ningún texto.`,
            expected: `Markdown en la carpeta de un idioma: ${oneOf(facts.folders, 'es')}.`,
            fix: 'Muévalo a la carpeta de su idioma. Si es un borrador, sáquelo de las carpetas del taller.',
          };
        case 'built-in-language':
          return {
            message: `Este archivo no se lee: Charla ya trae sus propias palabras para “${facts.language}”.`,
            expected: 'Archivos para los idiomas que Charla no trae.',
            fix: 'Bórrelo.',
          };
        case 'other-language':
          return {
            message: `Este archivo no se lee: “${facts.language}” no es un idioma de este taller.`,
            expected: `Uno de los idiomas de slides/workshop.yaml: ${oneOf(facts.languages, 'es')}.`,
            fix: 'Agregue el idioma a “languages” en slides/workshop.yaml, o borre el archivo.',
          };
        case 'twin':
          return {
            message: `Este archivo no se lee, porque se lee “${facts.twin}”.`,
            expected: 'Solo uno de los dos.',
            fix: `Pase lo que necesite a “${facts.twin}” y borre este archivo.`,
          };
        default:
          return {
            message: `Este archivo no se lee por la terminación de su nombre: “${facts.name}”.`,
            expected: 'Un nombre que termine en “.md”.',
            fix: `Cámbiele el nombre.${facts.hasHiddenEnding ? ' Es posible que su computadora oculte la terminación .txt; primero haga que muestre las extensiones de los archivos.' : ''}`,
          };
      }
    },
  },
});
