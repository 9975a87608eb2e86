import { defineRule } from './rule.ts';

export interface Facts {
  /** The language of the translation. */
  readonly language: string;
  /** The lock that is missing; nothing if the translation has none at all. */
  readonly lock?: string;
  /** What can be accepted: the id of the slide, document or section; nothing for the whole translation. */
  readonly owner?: string;
}

export const lockMissing = defineRule<Facts>({
  severity: 'warning',
  release: 'error',
  why: {
    en: 'A translation has no lock: the file that records what both sides said when somebody last compared them. Without it, nobody can tell what has changed since.',
    es: 'Una traducción no tiene su archivo de control (.lock.json), que guarda lo que decían los dos lados cuando alguien los comparó. Sin él, nadie puede saber qué ha cambiado.',
  },
  examples: [{ file: 'slides/es/01-start.lock.json', bad: null, good: '{}', facts: { language: 'es', lock: 'slides/es/01-start.lock.json', owner: 'habits' } }],
  messages: {
    en: ({ language, lock, owner }, { command }) => ({
      message: lock === undefined ? `The translation into “${language}” has no locks.` : `The lock ${lock} is missing.`,
      expected: 'A lock for each translated file. It records what both sides said when the translation was last accepted.',
      fix: `Compare the translation with its source. If they say the same, run: ${command('accept', language, owner ?? '--all')}`,
    }),
    es: ({ language, lock, owner }, { command }) => ({
      message: lock === undefined ? `La traducción a “${language}” no tiene archivos de control.` : `Falta el archivo de control ${lock}.`,
      expected: 'Un archivo de control por cada archivo traducido. Guarda lo que decían los dos lados cuando se aceptó la traducción.',
      fix: `Compare la traducción con el original. Si dicen lo mismo, ejecute: ${command('accept', language, owner ?? '--all')}`,
    }),
  },
});
