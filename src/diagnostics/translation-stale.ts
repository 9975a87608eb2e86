import type { SourceLocation } from '../model/sourceLocation.ts';
import { defineRule, lineOf } from './rule.ts';
import { describeChanges, type WordChange } from './wordChanges.ts';

export interface Facts {
  readonly source: SourceLocation;
  /** What the source says now. */
  readonly says: string;
  readonly changes: readonly WordChange[];
  /** The language of the translation. */
  readonly language: string;
  /** What can be accepted: the id of the slide, document or section. */
  readonly owner: string;
}

export const translationStale = defineRule<Facts>({
  severity: 'warning',
  release: 'error',
  why: {
    en: 'A text has changed since its translation was accepted, and the translation hasn’t. Half the room would hear the old version.',
    es: 'Un texto cambió después de que se aceptó su traducción, y la traducción no. La mitad de la sala oiría la versión anterior.',
  },
  examples: [{ file: 'slides/en/01-start.md', bad: '- Ask every day', good: '- Ask each day' }],
  messages: {
    en: ({ source, says, changes, language, owner }, { command }) => ({
      message: `${lineOf(source)} has changed since this translation was accepted: ${describeChanges(changes, 'en')}.`,
      expected: `A translation of what it says now: “${says}”`,
      fix: `Update the translation. If it’s still right, run: ${command('accept', language, owner)}`,
    }),
    es: ({ source, says, changes, language, owner }, { command }) => ({
      message: `${lineOf(source)} cambió después de que se aceptó esta traducción: ${describeChanges(changes, 'es')}.`,
      expected: `Una traducción de lo que dice ahora: “${says}”`,
      fix: `Actualice la traducción. Si todavía está bien, ejecute: ${command('accept', language, owner)}`,
    }),
  },
});
