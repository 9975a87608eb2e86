import { defineRule, type Message, type MessageContext } from './rule.ts';

export type Facts = TranslationFacts | { readonly of: 'guide' };

interface TranslationFacts {
  readonly of: 'translation';
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
    en: 'A translation, or the guide, has no lock: the file that records what was said when somebody last compared it. Without it, nobody can tell what has changed since.',
    es: 'Una traducción o la guía no tiene su archivo de control (.lock.json), que guarda lo que se decía cuando alguien la comparó. Sin él, nadie puede saber qué ha cambiado.',
  },
  examples: [
    {
      file: 'slides/es/01-start.lock.json',
      bad: null,
      good: '{}',
      facts: { of: 'translation', language: 'es', lock: 'slides/es/01-start.lock.json', owner: 'habits' },
    },
    {
      file: 'guide/guide.lock.json',
      bad: null,
      good: '{ "version": 1, "points": { "home.rules": { "en": "Grown-ups keep all house rules." } } }',
      given: {
        'slides/guide.yaml': [['says: Rules are for all. }', 'says: Rules are for all., at: { en: 3 } }']],
        'guide/en.md': '# Phones\n\nGrown-ups keep all house rules.\n',
      },
    },
  ],
  messages: {
    en: (facts, context) => (facts.of === 'guide' ? ofGuide.en(context) : ofTranslation.en(facts, context)),
    es: (facts, context) => (facts.of === 'guide' ? ofGuide.es(context) : ofTranslation.es(facts, context)),
  },
});

const ofTranslation = {
  en: ({ language, lock, owner }: TranslationFacts, { command }: MessageContext): Message => ({
    message: lock === undefined ? `The translation into “${language}” has no locks.` : `The lock ${lock} is missing.`,
    expected: 'A lock for each translated file. It records what both sides said when the translation was last accepted.',
    fix: `Compare the translation with its source. If they say the same, run: ${command('accept', language, owner ?? '--all')}`,
  }),
  es: ({ language, lock, owner }: TranslationFacts, { command }: MessageContext): Message => ({
    message: lock === undefined ? `La traducción a “${language}” no tiene archivos de control.` : `Falta el archivo de control ${lock}.`,
    expected: 'Un archivo de control por cada archivo traducido. Guarda lo que decían los dos lados cuando se aceptó la traducción.',
    fix: `Compare la traducción con el original. Si dicen lo mismo, ejecute: ${command('accept', language, owner ?? '--all')}`,
  }),
};

const ofGuide = {
  en: ({ command }: MessageContext): Message => ({
    message: 'The guide has no lock, so nobody can tell what a new edition has changed.',
    expected: 'The file guide/guide.lock.json. It records what the guide said about each point when it was last accepted.',
    fix: `Compare the slides with the guide. If they say the same, run: ${command('accept', 'guide', '--all')}`,
  }),
  es: ({ command }: MessageContext): Message => ({
    message: 'La guía no tiene archivo de control, y nadie puede saber qué cambió una edición nueva.',
    expected: 'El archivo guide/guide.lock.json. Guarda lo que decía la guía sobre cada punto cuando se aceptó.',
    fix: `Compare las diapositivas con la guía. Si dicen lo mismo, ejecute: ${command('accept', 'guide', '--all')}`,
  }),
};
