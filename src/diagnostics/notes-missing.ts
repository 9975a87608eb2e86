import { asHeading } from './notes-heading.ts';
import { defineRule, oneOf } from './rule.ts';

export type Facts =
  /** The file has no notes for this slide. */
  | { readonly found: 'none'; readonly id: string /** Whether no slide that is listed before it has notes in the file. */; readonly isFirst: boolean }
  /** The slide has its heading in the notes, and no text below it. */
  | { readonly found: 'empty'; readonly headings: readonly string[] };

export const notesMissing = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A slide has no speaker notes in one of the languages, so the presenter wouldn’t know what to say.',
    es: 'Una diapositiva no tiene notas del presentador en uno de los idiomas, así que quien presenta no sabría qué decir.',
  },
  examples: [
    {
      file: 'speaker-notes/es/02-help.md',
      bad: 'Aquí está [Take It Down][take-it-down].',
      good: 'Aquí está [Take It Down][take-it-down].\n\n## Gracias {#end}\n\n### Haga\n\nDé las gracias a quien interpretó.',
    },
    { file: 'speaker-notes/es/02-help.md', bad: '### Haga', good: '### Haga\n\nDé las gracias a quien interpretó.' },
  ],
  messages: {
    en: facts =>
      facts.found === 'none'
        ? {
            message: `The notes for the slide “${facts.id}” aren’t in this file.`,
            expected: `“## Title {#${facts.id}}” and its notes, as in the other languages.`,
            fix: facts.isFirst ? 'Add them as the first notes in this file.' : 'Add them below the notes on this line.',
          }
        : {
            message: 'These notes have no text.',
            expected: `Text under at least one heading: ${oneOf(facts.headings.map(asHeading), 'en')}.`,
            fix: 'Write at least what the presenter says.',
          },
    es: facts =>
      facts.found === 'none'
        ? {
            message: `Las notas de la diapositiva “${facts.id}” no están en este archivo.`,
            expected: `“## Título {#${facts.id}}” y sus notas, como en los otros idiomas.`,
            fix: facts.isFirst ? 'Agréguelas como las primeras notas de este archivo.' : 'Agréguelas debajo de las notas de esta línea.',
          }
        : {
            message: 'Estas notas no tienen texto.',
            expected: `Texto bajo al menos un encabezado: ${oneOf(facts.headings.map(asHeading), 'es')}.`,
            fix: 'Escriba por lo menos lo que dirá quien presenta.',
          },
  },
});
