import { defineRule } from './rule.ts';

export interface Facts {
  readonly words: number;
  /** The first words of the sentence. */
  readonly beginning: string;
  /** The most words that a sentence may have, and what to aim for on average. */
  readonly max: number;
  readonly average: number;
}

export const sentenceLength = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A sentence has more than 25 words. People who listen, or read in a second language, lose the thread.',
    es: 'Una oración tiene más de 25 palabras. Quien escucha, o lee en su segundo idioma, pierde el hilo.',
  },
  examples: [
    {
      file: 'speaker-notes/en/01-start.md',
      bad: 'Small things count, because children who are asked every day how things went online will also come to you on the day when something there has gone wrong.',
      good: 'Small things count.',
    },
  ],
  messages: {
    en: ({ words, beginning, max, average }) => ({
      message: `This sentence has ${words} words: “${beginning} …”`,
      expected: `At most ${max} words, and about ${average} on average.`,
      fix: 'Split it into two sentences, or cut words.',
    }),
    es: ({ words, beginning, max, average }) => ({
      message: `Esta oración tiene ${words} palabras: “${beginning} …”`,
      expected: `${max} palabras como máximo, y unas ${average} en promedio.`,
      fix: 'Divídala en dos oraciones o quite palabras.',
    }),
  },
});
