import { defineRule } from './rule.ts';

export interface Facts {
  /** The word as the text has it. */
  readonly found: string;
  /** The entry in “instead”, and the word to use. */
  readonly not: string;
  readonly but: string;
}

export const wordVariant = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A term differs from the rest of the workshop. With one word for each thing, people recognize it when it comes up again, in either language.',
    es: 'Una palabra es distinta de la que se usa en el resto del taller. Con una sola palabra para cada cosa, la gente la reconoce cuando vuelve a oírla.',
  },
  examples: [
    {
      file: 'speaker-notes/es/01-start.md',
      bad: 'Los agresores engañan.',
      good: 'Lo pequeño cuenta.',
      given: { 'slides/words.yaml': 'instead:\n  es:\n    agresor: ofensor\n' },
    },
  ],
  messages: {
    en: ({ found, not, but }) => ({
      message: `This says “${found}”.`,
      expected: `“${but}”, as in the rest of the workshop.`,
      fix: `Use that word here. If “${not}” is fine after all, remove it from the list “instead” in slides/words.yaml.`,
    }),
    es: ({ found, not, but }) => ({
      message: `Aquí dice “${found}”.`,
      expected: `“${but}”, como en el resto del taller.`,
      fix: `Use esa palabra. Si “${not}” también está bien, quítela de la lista “instead” de slides/words.yaml.`,
    }),
  },
});
