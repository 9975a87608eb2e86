import type { SourceLocation } from '../model/sourceLocation.ts';
import { defineRule, lineOf } from './rule.ts';
import { describeChanges, type WordChange } from './wordChanges.ts';

export interface Facts {
  readonly source: SourceLocation;
  /** What the source says. */
  readonly says: string;
  /** What has changed in the translation; nothing where its lock is of a version that did not keep the translation. */
  readonly changes?: readonly WordChange[];
  /** The language of the translation. */
  readonly language: string;
  /** What can be accepted: the id of the slide, document or section. */
  readonly owner: string;
  /** Texts of the same slide or document below that have changed too. */
  readonly more: number;
}

export const translationEdited = defineRule<Facts>({
  severity: 'warning',
  release: 'error',
  why: {
    en: 'A translation has changed since somebody accepted it, so nobody has compared what it says now with its source. One lost “not” turns advice into its opposite.',
    es: 'Una traducción cambió después de que alguien la aceptó, así que nadie ha comparado lo que dice ahora con el original. Un “no” perdido convierte un consejo en lo contrario.',
  },
  examples: [{ file: 'slides/es/01-start.md', bad: '- Pregunte siempre', good: '- Pregunte cada día' }],
  messages: {
    en: ({ source, says, changes, language, owner, more }, { command }) => ({
      message: `This translation has changed since it was accepted${changes ? `: ${describeChanges(changes, 'en')}` : ''}.${more > 0 ? ` ${more === 1 ? '1 text below has' : `${more} texts below have`} changed too.` : ''}`,
      expected: `A translation of ${lineOf(source)} that somebody has compared with it: “${says}”`,
      fix: `Compare the two. If they say the same, run: ${command('accept', language, owner)}`,
    }),
    es: ({ source, says, changes, language, owner, more }, { command }) => ({
      message: `Esta traducción cambió después de que se aceptó${changes ? `: ${describeChanges(changes, 'es')}` : ''}.${more > 0 ? ` También ${more === 1 ? 'cambió 1 texto' : `cambiaron ${more} textos`} más abajo.` : ''}`,
      expected: `Una traducción de ${lineOf(source)} que alguien haya comparado con el original: “${says}”`,
      fix: `Compare los dos textos. Si dicen lo mismo, ejecute: ${command('accept', language, owner)}`,
    }),
  },
});
