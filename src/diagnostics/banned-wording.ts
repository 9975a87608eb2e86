import { defineRule, type MessageLanguage } from './rule.ts';

export interface Facts {
  /** The words of the text. */
  readonly found: string;
  /** Why they are not said: whole sentences. */
  readonly why: Readonly<Record<MessageLanguage, string>>;
  /** What to say instead, in the language of the text. */
  readonly say: string;
}

export const bannedWording = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'Words that blame the child, or that play down abuse or judge suicide. Someone in the room may have lived through it.',
    es: 'Palabras que culpan al menor, que restan gravedad al abuso o que juzgan el suicidio. Tal vez alguien del público lo ha vivido.',
  },
  examples: [
    { file: 'speaker-notes/en/01-start.md', bad: 'She should have known.', good: 'Small things count.' },
    { file: 'speaker-notes/es/01-start.md', bad: 'Es pornografía infantil.', good: 'Lo pequeño cuenta.' },
  ],
  messages: {
    en: ({ found, why, say }) => ({
      message: `Don’t say “${found}”. ${why.en}`,
      expected: `Instead: ${say}`,
      fix: 'Rewrite the sentence so it keeps the facts without the blame.',
    }),
    es: ({ found, why, say }) => ({
      message: `No diga “${found}”. ${why.es}`,
      expected: `En su lugar: ${say}`,
      fix: 'Escriba la oración de otro modo: conserve los hechos y quite la culpa.',
    }),
  },
});
