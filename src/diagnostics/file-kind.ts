import { defineRule } from './rule.ts';

export interface FileKindFacts {
  /** What is there. */
  readonly found: 'file' | 'folder' | 'pipe' | 'socket' | 'device';
  readonly expected: 'folder' | 'file-or-folder' | 'file-or-plain-folder';
}

const found = {
  en: {
    file: 'This is a file.',
    folder: 'This is a folder with a file’s name.',
    pipe: 'This is a pipe, not a file.',
    socket: 'This is a socket, not a file.',
    device: 'This is a device, not a file.',
  },
  es: {
    file: 'Esto es un archivo.',
    folder: 'Esto es una carpeta con nombre de archivo.',
    pipe: 'Esto es una tubería, no un archivo.',
    socket: 'Esto es un socket, no un archivo.',
    device: 'Esto es un dispositivo, no un archivo.',
  },
};

const expected = {
  en: {
    folder: 'A folder with files in it.',
    'file-or-folder': 'A file or a folder.',
    'file-or-plain-folder': 'A file, or a folder whose name doesn’t end like a file’s.',
  },
  es: {
    folder: 'Una carpeta con archivos.',
    'file-or-folder': 'Un archivo o una carpeta.',
    'file-or-plain-folder': 'Un archivo, o una carpeta cuyo nombre no termine como el de un archivo.',
  },
};

export const fileKind = defineRule<FileKindFacts>({
  severity: 'error',
  why: {
    en: 'There is a folder, a pipe, or a device where a file should be, or a file where a folder should be.',
    es: 'Hay una carpeta, una tubería o un dispositivo donde debe ir un archivo, o un archivo donde debe ir una carpeta.',
  },
  examples: [
    {
      file: 'slides/es/02-help.md',
      bad: { en: 'A folder named 02-help.md.', es: 'Una carpeta llamada 02-help.md.' },
      good: { en: 'A file named 02-help.md.', es: 'Un archivo llamado 02-help.md.' },
      facts: { found: 'folder', expected: 'file-or-plain-folder' },
    },
    {
      file: 'slides',
      bad: { en: 'A file named slides.', es: 'Un archivo llamado slides.' },
      good: { en: 'A folder named slides.', es: 'Una carpeta llamada slides.' },
      facts: { found: 'file', expected: 'folder' },
    },
  ],
  messages: {
    en: facts => ({ message: found.en[facts.found], expected: expected.en[facts.expected], fix: 'Move it out of the workshop, or rename it.' }),
    es: facts => ({ message: found.es[facts.found], expected: expected.es[facts.expected], fix: 'Sáquelo del taller o cámbiele el nombre.' }),
  },
});
