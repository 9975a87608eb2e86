import { defineRule } from './rule.ts';

export type Facts =
  | {
      readonly kind: 'file';
      /** The name that is read. */
      readonly wanted: string;
      /** Whether the name ends in .txt, which Windows and macOS hide. */
      readonly hasHiddenEnding: boolean;
    }
  | { readonly kind: 'folder'; readonly found: string; readonly wanted: string }
  | { readonly kind: 'not-utf8' };

const hidden = {
  en: ' Your computer may hide the ending .txt; set it to show file name extensions first.',
  es: ' Es posible que su computadora oculte la terminación .txt; primero haga que muestre las extensiones de los archivos.',
};

export const fileName = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'The name of a file or folder is almost right: different capitalization, a hidden .txt at the end, or characters that aren’t UTF-8. Some computers won’t read it, or none will.',
    es: 'El nombre de un archivo o carpeta es casi correcto: mayúsculas distintas, un .txt oculto al final o caracteres que no son UTF-8. Algunas computadoras no lo leerán, o ninguna.',
  },
  examples: [
    {
      file: 'slides/es/02-help.md.txt',
      bad: '# Ayuda',
      good: null,
      facts: { kind: 'file', wanted: 'slides/es/02-help.md', hasHiddenEnding: true },
    },
    {
      file: 'slides',
      bad: { en: 'A folder named Slides.', es: 'Una carpeta llamada Slides.' },
      good: { en: 'A folder named slides.', es: 'Una carpeta llamada slides.' },
      facts: { kind: 'folder', found: 'Slides', wanted: 'slides' },
    },
    {
      file: 'slides/es/01-ni\\xf1o.md',
      bad: { en: 'A file named 01-ni\\xf1o.md.', es: 'Un archivo llamado 01-ni\\xf1o.md.' },
      good: { en: 'A file named 01-nino.md.', es: 'Un archivo llamado 01-nino.md.' },
      facts: { kind: 'not-utf8' },
    },
  ],
  messages: {
    en: facts => {
      switch (facts.kind) {
        case 'file':
          return {
            message: `This file isn’t read, because its name isn’t “${facts.wanted}”.`,
            expected: `“${facts.wanted}”, character for character.`,
            fix: `Rename it.${facts.hasHiddenEnding ? hidden.en : ''}`,
          };
        case 'folder':
          return {
            message: `The folder is called “${facts.found}”.`,
            expected: `“${facts.wanted}”: to many computers, uppercase and lowercase letters aren’t the same.`,
            fix: 'Rename the folder.',
          };
        default:
          return {
            message: 'The name of this file isn’t UTF-8, so not every computer can read it.',
            expected: 'A name of letters, digits, and hyphens.',
            fix: 'Rename it. Each \\x above stands for one byte that is not a character.',
          };
      }
    },
    es: facts => {
      switch (facts.kind) {
        case 'file':
          return {
            message: `Este archivo no se lee, porque su nombre no es “${facts.wanted}”.`,
            expected: `“${facts.wanted}”, letra por letra.`,
            fix: `Cámbiele el nombre.${facts.hasHiddenEnding ? hidden.es : ''}`,
          };
        case 'folder':
          return {
            message: `La carpeta se llama “${facts.found}”.`,
            expected: `“${facts.wanted}”: para muchas computadoras, las mayúsculas y las minúsculas no son lo mismo.`,
            fix: 'Cambie el nombre de la carpeta.',
          };
        default:
          return {
            message: 'El nombre de este archivo no está en UTF-8, y no todas las computadoras lo pueden leer.',
            expected: 'Un nombre con letras, números y guiones.',
            fix: 'Cámbiele el nombre. Cada \\x de arriba representa un byte que no es un carácter.',
          };
      }
    },
  },
});
