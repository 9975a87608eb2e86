import type { MessageLanguage, Severity } from '../diagnostics/rule.ts';
import type { MessageGroup } from './messageGroups.ts';

/** What the page of messages says around the rules. Texts are Markdown. */
export interface PageWords {
  readonly title: string;
  /** Names the page in the other language, in that language. */
  readonly otherPage: string;
  readonly introduction: string;
  readonly groups: Readonly<Record<MessageGroup, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly withRelease: (severity: string, release: string) => string;
  readonly bad: string;
  readonly good: string;
  readonly noFile: string;
  readonly emptyFile: string;
  readonly expected: string;
  readonly fix: string;
  readonly json: {
    readonly title: string;
    readonly introduction: string;
    readonly head: readonly [string, string];
    readonly members: Readonly<Record<string, string>>;
    readonly promise: string;
  };
  readonly origin: string;
}

export const pageWords: Readonly<Record<MessageLanguage, PageWords>> = {
  en: {
    title: 'What `npm run check` can say',
    otherPage: 'Esta página en español',
    introduction: `Each message ends with the name of a rule in parentheses. Look it up here to see what it means, with examples, and what to do.

An **error** stops the build. A **warning** does not, but with \`--strict\` it makes \`npm run check\` end with exit code 1. A **note** never does.
Before you hand anything out, use \`--release\`: some warnings are errors then.`,
    groups: {
      files: 'Files',
      settings: 'YAML and settings',
      structure: 'Slides and speaker notes',
      markdown: 'Markdown',
      links: 'Links and images',
      languages: 'Languages side by side',
      translations: 'Keeping translations up to date',
      content: 'What the workshop covers, and how easy it is to follow',
      wording: 'Words',
      contacts: 'Contacts',
      print: 'On screen and on paper',
    },
    severities: { error: 'Error', warning: 'Warning', note: 'Note' },
    withRelease: (severity, release) => `${severity}; ${release.toLowerCase()} with \`--release\``,
    bad: 'this breaks the rule',
    good: 'This is fine',
    noFile: 'The file isn’t there.',
    emptyFile: 'The file is empty.',
    expected: 'Expected:',
    fix: 'Fix:',
    json: {
      title: 'For other programs: JSON',
      introduction:
        '`charla check --format json` (here, `npm run --silent check -- --format json`) prints one JSON object with every problem, in the order of files and lines:',
      head: ['member', 'what it is'],
      members: {
        version: '`1`, as long as this shape stays',
        counts: 'how many problems there are of each severity: `error`, `warning`, `note`',
        fitMeasured: '`true` if a browser has measured whether everything fits (`--fit`)',
        problems: 'all of them; an empty list if there are none. Each has:',
        severity: '`error`, `warning` or `note`; with `--release`, as it is then',
        rule: 'the name of the rule, as on this page',
        file: 'the path from the workshop’s folder, with `/` on every system',
        line: 'the line in the file, from 1',
        column: 'the column in the line, from 1, or `null` where only the line is known',
        message: 'what was found',
        expected: 'what belongs there',
        fix: 'what to do next',
        text: 'the line of the file, cut after 2,000 characters, or `null` where there is none',
      },
      promise: `You can rely on this: these members keep their names and meanings, and so do the names of the rules. New members and new rules may be added, so
ignore what you don’t know. The sentences may change at any time; tell problems apart by \`rule\`.`,
    },
    origin: 'Written by “npm run docs” from src/diagnostics and src/docs.',
  },
  es: {
    title: 'Lo que puede decir `npm run check`',
    otherPage: 'This page in English',
    introduction: `Cada mensaje termina con el nombre de una regla entre paréntesis. Búsquelo aquí para ver qué significa, con ejemplos, y qué hacer.

Con un **error**, no se genera nada. Una **advertencia** no lo impide, pero con \`--strict\` hace que \`npm run check\` termine con el código 1. Un **aviso**
nunca lo hace. Antes de repartir los materiales de un taller, use \`--release\`: entonces algunas advertencias son errores.`,
    groups: {
      files: 'Archivos',
      settings: 'YAML y ajustes',
      structure: 'Diapositivas y notas del presentador',
      markdown: 'Markdown',
      links: 'Enlaces e imágenes',
      languages: 'Un idioma junto al otro',
      translations: 'Traducciones al día',
      content: 'Lo que trata el taller y qué tan fácil es seguirlo',
      wording: 'Palabras',
      contacts: 'Contactos',
      print: 'En pantalla y en papel',
    },
    severities: { error: 'Error', warning: 'Advertencia', note: 'Aviso' },
    withRelease: (severity, release) => `${severity}; ${release.toLowerCase()} con \`--release\``,
    bad: 'esto no cumple la regla',
    good: 'Así está bien',
    noFile: 'El archivo no existe.',
    emptyFile: 'El archivo está vacío.',
    expected: 'Se esperaba:',
    fix: 'Qué hacer:',
    json: {
      title: 'Para otros programas: JSON',
      introduction:
        '`charla check --format json` (aquí, `npm run --silent check -- --format json`) muestra un solo objeto JSON con todos los problemas, en el orden de los archivos y las líneas:',
      head: ['campo', 'qué es'],
      members: {
        version: '`1`, mientras se conserve esta forma',
        counts: 'cuántos problemas hay de cada tipo: `error`, `warning` (advertencia) y `note` (aviso)',
        fitMeasured: '`true` si un navegador midió si todo cabe (`--fit`)',
        problems: 'todos los problemas; una lista vacía si no hay ninguno. Cada uno tiene:',
        severity: '`error`, `warning` o `note`; con `--release`, lo que es en ese caso',
        rule: 'el nombre de la regla, como en esta página',
        file: 'la ruta desde la carpeta del taller, con `/` en todos los sistemas',
        line: 'la línea del archivo, desde 1',
        column: 'la columna de la línea, desde 1, o `null` si solo se conoce la línea',
        message: 'lo que se encontró',
        expected: 'lo que debe ir ahí',
        fix: 'qué hacer',
        text: 'la línea del archivo, hasta 2,000 caracteres, o `null` si no la hay',
      },
      promise: `Puede confiar en esto: los campos y las reglas conservan su nombre y su significado. Es posible que se agreguen campos y reglas, así que ignore lo que
no conozca. Las oraciones pueden cambiar en cualquier momento; distinga los problemas por \`rule\`.`,
    },
    origin: 'Página creada por “npm run docs” con src/diagnostics y src/docs.',
  },
};
