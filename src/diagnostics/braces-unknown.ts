import { defineRule, type MessageLanguage, oneOf } from './rule.ts';

export type Facts =
  /** `{emergency-steps}` in a paragraph with other words. */
  | { readonly found: 'steps' }
  | {
      /** The mark of the source language, but not at the beginning; or a word that stands for nothing. */
      readonly found: 'mark' | 'word';
      /** As it is written, with its braces. */
      readonly text: string;
      /** The language whose mark a text may have. */
      readonly source: string;
      /** Names that may be in braces anywhere. */
      readonly placeholders: readonly string[];
      /** Names that may be in braces in a document. */
      readonly inDocuments: readonly string[];
    };

export const bracesUnknown = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A word in braces is neither a placeholder such as {school} nor a mark such as {en} before a text that still needs translating. People would see it.',
    es: 'Una palabra entre llaves no es un dato por llenar, como {school}, ni una marca como {en} antes de un texto por traducir. El público la vería.',
  },
  examples: [
    { file: 'slides/es/01-start.md', bad: '**{en} Primero** escuche', good: '**Primero** escuche' },
    { file: 'slides/es/01-start.md', bad: 'Para {escuela}. Pueden salir.', good: 'Para madres y padres. Pueden salir.' },
    {
      file: 'slides/es/handout.md',
      bad: 'Ahora: {emergency-steps}',
      good: '{emergency-steps}',
      given: {
        'slides/en/handout.md': '# Handout\n\n## Now {#now}\n\n{emergency-steps}\n',
        'slides/es/handout.md': '# Hoja\n\n## Ahora {#now}\n\n{emergency-steps}\n',
      },
    },
  ],
  messages: {
    en: facts => {
      switch (facts.found) {
        case 'steps':
          return {
            message: '{emergency-steps} shares its paragraph with other words.',
            expected: 'A paragraph of just {emergency-steps}, because the steps are a list.',
            fix: 'Put an empty line before and after it.',
          };
        case 'mark':
          return {
            message: `The mark ${facts.text} isn’t at the beginning of its text, so people would see it.`,
            expected: `{${facts.source}} before everything else in a text that still needs translating.`,
            fix: 'Remove it if the text is translated. If not, move it to the beginning.',
          };
        case 'word':
          return {
            message: `Charla doesn’t know what ${facts.text} stands for, so people would see it as it is.`,
            expected: `${inBraces(facts.placeholders, 'en')}; in documents, also ${inBraces(facts.inDocuments, 'en')}. {${facts.source}} may begin a text that still needs translating.`,
            fix: 'Correct the word, or remove the braces.',
          };
      }
    },
    es: facts => {
      switch (facts.found) {
        case 'steps':
          return {
            message: '{emergency-steps} comparte su párrafo con otras palabras.',
            expected: 'Un párrafo que solo tenga {emergency-steps}, porque los pasos son una lista.',
            fix: 'Deje una línea vacía antes y otra después.',
          };
        case 'mark':
          return {
            message: `La marca ${facts.text} no está al principio de su texto, así que el público la vería.`,
            expected: `{${facts.source}} antes de todo lo demás, en un texto que falta traducir.`,
            fix: 'Quítela si el texto ya está traducido. Si no, pásela al principio.',
          };
        case 'word':
          return {
            message: `Charla no sabe qué poner en lugar de ${facts.text}, así que el público lo vería así.`,
            expected: `${inBraces(facts.placeholders, 'es')}; en documentos, también ${inBraces(facts.inDocuments, 'es')}. {${facts.source}} puede ir al principio de un texto que falta traducir.`,
            fix: 'Corrija la palabra, o quite las llaves.',
          };
      }
    },
  },
});

const inBraces = (names: readonly string[], language: MessageLanguage): string =>
  oneOf(
    names.map(name => `{${name}}`),
    language,
  );
