import type { SourceLocation } from '../model/sourceLocation.ts';
import { defineRule, lineOf } from './rule.ts';

export interface Facts {
  readonly source: SourceLocation;
  /** The negation that one side has and the other doesn't: “never”, “no”. */
  readonly negation: string;
  /** Whether the source has it; otherwise the translation does. */
  readonly isLost: boolean;
  /** The language of the translation. */
  readonly language: string;
  /** What can be accepted: the id of the slide, document or section. */
  readonly owner: string;
}

export const parityNegations = defineRule<Facts>({
  severity: 'warning',
  release: 'error',
  why: {
    en: 'A “not” or “never” is in one language only, and nobody has accepted the translation as it is. One lost word turns advice into its opposite.',
    es: 'Un “no” o un “nunca” está en un solo idioma, y nadie ha aceptado la traducción como está. Una palabra perdida convierte un consejo en lo contrario.',
  },
  examples: [
    {
      given: {
        'slides/en/01-start.md': [['- Ask each day', '- Never leave them alone']],
        'slides/es/01-start.md': [['- Pregunte cada día', '- Nunca los deje a solas']],
      },
      file: 'slides/es/01-start.md',
      bad: '- Déjelos a solas',
      good: '- Nunca los deje a solas',
    },
  ],
  messages: {
    en: ({ source, negation, isLost, language, owner }, { command }) => ({
      message: isLost
        ? `${lineOf(source)} says “${negation}”, but this translation has no such word.`
        : `This translation says “${negation}”, but ${lineOf(source)} has no such word.`,
      expected: 'The same advice in both languages: a “not” on one side has a “not” on the other.',
      fix: `Compare the two. If they do say the same, run: ${command('accept', language, owner)}`,
    }),
    es: ({ source, negation, isLost, language, owner }, { command }) => ({
      message: isLost
        ? `${lineOf(source)} dice “${negation}”, pero esta traducción no tiene una palabra así.`
        : `Esta traducción dice “${negation}”, pero ${lineOf(source)} no tiene una palabra así.`,
      expected: 'El mismo consejo en los dos idiomas: si un lado dice que no, el otro también.',
      fix: `Compare los dos textos. Si de verdad dicen lo mismo, ejecute: ${command('accept', language, owner)}`,
    }),
  },
});
