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
    en: 'Some words blame the child, play down abuse, or judge suicide. Someone in the room may have lived through it.',
    es: 'Hay palabras que culpan al menor, restan gravedad al abuso o juzgan el suicidio. Tal vez alguien del público lo ha vivido.',
  },
  examples: [
    { file: 'speaker-notes/en/01-start.md', bad: 'She should have known.', good: 'Small things count.' },
    { file: 'speaker-notes/es/01-start.md', bad: 'Es pornografía infantil.', good: 'Lo pequeño cuenta.' },
  ],
  messages: {
    en: ({ found, why, say }) => ({
      message: `Don’t say “${found}”. ${why.en}`,
      expected: `Say instead: ${say}`,
      fix: 'Rewrite the sentence so it keeps the facts without the blame.',
    }),
    es: ({ found, why, say }) => ({
      message: `No diga “${found}”. ${why.es}`,
      expected: `Mejor diga: ${say}`,
      fix: 'Escriba la oración de otro modo: con los mismos hechos, pero sin culpar.',
    }),
  },
});
