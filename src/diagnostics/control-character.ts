import { defineRule } from './rule.ts';

export const controlCharacter = defineRule<{
  /** As programs write it: `\u202e`. */
  readonly code: string;
}>({
  severity: 'error',
  why: {
    en: 'A text has an invisible character that reverses the direction of text or that a terminal would obey. It often comes along from a PDF or a web page.',
    es: 'Un texto tiene un carácter invisible que invierte la dirección del texto o que una terminal obedecería. Suele venir al copiar de un PDF o de una página web.',
  },
  examples: [{ file: 'speaker-notes/en/01-start.md', bad: 'Good &#x202E;evening.', good: 'Good evening.' }],
  messages: {
    en: ({ code }) => ({
      message: `There’s an invisible character here: ${code}.`,
      expected: 'Only text that people can see.',
      fix: 'Delete it, or type the words around it again.',
    }),
    es: ({ code }) => ({
      message: `Aquí hay un carácter invisible: ${code}.`,
      expected: 'Solo texto que se pueda ver.',
      fix: 'Bórrelo, o vuelva a escribir las palabras de alrededor.',
    }),
  },
});
