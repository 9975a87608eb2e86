import { defineRule } from './rule.ts';

export interface Facts {
  /** The point’s id, as in `home.habits`. */
  readonly id: string;
  /** The line that its “at” names. */
  readonly line: number;
  /** Where the guide’s text in that language is kept. */
  readonly file: string;
  /** The last line of that text; nothing if there is no such file. */
  readonly last?: number;
}

export const guidePlace = defineRule<Facts>({
  severity: 'warning',
  release: 'error',
  why: {
    en: 'A point names a line that the guide’s text doesn’t have, so nobody can look up what the guide says there, or see when it changes.',
    es: 'Un punto nombra una línea que el texto de la guía no tiene, así que nadie puede consultar qué dice ahí la guía ni ver cuándo cambia.',
  },
  examples: [
    {
      file: 'slides/guide.yaml',
      bad: '- { id: rules, says: Rules are for all., at: { en: 30 } }',
      good: '- { id: rules, says: Rules are for all., at: { en: 3 } }',
      given: {
        'slides/guide.yaml': [['{ id: rules, says: Rules are for all. }', '{ id: rules, says: Rules are for all., at: { en: 3 } }']],
        'guide/en.md': '# Phones\n\nGrown-ups keep the house rules.\n',
        'guide/guide.lock.json': '{ "version": 1, "points": { "home.rules": { "en": "Grown-ups keep the house rules." } } }\n',
      },
    },
  ],
  messages: {
    en: ({ id, line, file, last }) =>
      last === undefined
        ? {
            message: `“${id}” is on line ${line} of ${file}, but that file isn’t there.`,
            expected: `The guide’s text in ${file}.`,
            fix: 'Put the file back, or remove this language from the point’s “at”.',
          }
        : {
            message:
              line > last ? `“${id}” is on line ${line}, but ${file} has only ${last}.` : `“${id}” is on line ${line} of ${file}, where there is no text.`,
            expected: `A line of ${file} with text, from 1 to ${last}.`,
            fix: 'Find the line that makes this point, and write its number here.',
          },
    es: ({ id, line, file, last }) =>
      last === undefined
        ? {
            message: `“${id}” está en la línea ${line} de ${file}, pero ese archivo no existe.`,
            expected: `El texto de la guía en ${file}.`,
            fix: 'Recupere el archivo, o quite este idioma de “at” en el punto.',
          }
        : {
            message:
              line > last
                ? `“${id}” está en la línea ${line}, pero ${file} solo tiene ${last}.`
                : `“${id}” está en la línea ${line} de ${file}, donde no hay texto.`,
            expected: `Una línea de ${file} con texto, de la 1 a la ${last}.`,
            fix: 'Busque la línea que dice este punto y escriba aquí su número.',
          },
  },
});
