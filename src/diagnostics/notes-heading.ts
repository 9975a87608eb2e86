import { defineRule, oneOf } from './rule.ts';

export type Facts = { readonly headings: readonly string[] } & (
  | { readonly found: 'text' }
  /** `name` is what the heading says. */
  | { readonly found: 'heading'; readonly name: string }
);

export const notesHeading = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'Speaker notes have text without a heading, or with a heading that isn’t on the list for their language. The console and the printed guide sort the notes by these headings.',
    es: 'Las notas del presentador tienen texto sin encabezado, o con uno que no está en la lista de su idioma. La consola y la guía impresa ordenan las notas por esos encabezados.',
  },
  examples: [
    { file: 'speaker-notes/es/01-start.md', bad: '### Ask', good: '### Pregunte' },
    { file: 'speaker-notes/es/02-help.md', bad: '## Gracias {#end}\n\nFue un gusto.', good: '## Gracias {#end}' },
  ],
  messages: {
    en: facts => {
      const expected = `One of these headings: ${oneOf(facts.headings.map(asHeading), 'en')}.`;
      return facts.found === 'text'
        ? {
            message: 'This text comes before the first heading of these notes.',
            expected,
            fix: 'Above it, add the heading that says what the presenter does with it.',
          }
        : {
            message: `“${facts.name}” isn’t a heading for notes in this language.`,
            expected,
            fix: 'Choose a heading from the list. Notes are sorted by them.',
          };
    },
    es: facts => {
      const expected = `Uno de estos encabezados: ${oneOf(facts.headings.map(asHeading), 'es')}.`;
      return facts.found === 'text'
        ? { message: 'Este texto está antes del primer encabezado de estas notas.', expected, fix: 'Agregue arriba el encabezado que diga qué se hace con él.' }
        : {
            message: `“${facts.name}” no es un encabezado de notas en este idioma.`,
            expected,
            fix: 'Elija un encabezado de la lista. Las notas se ordenan por ellos.',
          };
    },
  },
});

/** The heading as it is written in the notes. */
export const asHeading = (name: string): string => `### ${name}`;
