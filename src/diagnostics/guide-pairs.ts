import { type GuidePlace, guidePlaceIn } from './guidePlace.ts';
import { languageName } from './languageName.ts';
import { defineRule } from './rule.ts';

export interface Facts {
  /** The point’s id, as in `home.habits`. */
  readonly id: string;
  /** Where the guide says it, in one language. */
  readonly place: GuidePlace;
  /** The languages in which the point has its place. */
  readonly placed: readonly string[];
  /** The language in which it has none. */
  readonly language: string;
  /** Where the guide’s text in that language is. */
  readonly file: string;
  /** Where that text says the point before, so that this one would come after it. */
  readonly before?: GuidePlace;
}

export const guidePairs = defineRule<Facts>({
  severity: 'warning',
  why: {
    en: 'A point has its place in the guide in one language, and none in another. Then nobody sees what that guide says, or that it says something else.',
    es: 'Un punto tiene su lugar en la guía en un idioma, pero no en otro. Así nadie ve qué dice esa otra guía, ni si dice algo distinto.',
  },
  examples: [
    {
      file: 'slides/guide.yaml',
      bad: 'says: Rules are for all., at: { en: 3 } }',
      good: 'says: Rules are for all., at: { en: 3, es: 3 } }',
      given: {
        'slides/guide.yaml': [['says: Rules are for all. }', 'says: Rules are for all., at: { en: 3, es: 3 } }']],
        'guide/en.md': '# Phones\n\nGrown-ups keep the house rules.\n',
        'guide/es.md': '# Teléfonos\n\nLos mayores cumplen las reglas.\n',
        'guide/guide.lock.json':
          '{ "version": 1, "points": { "home.rules": { "en": "Grown-ups keep the house rules.", "es": "Los mayores cumplen las reglas." } } }\n',
      },
    },
  ],
  messages: {
    en: ({ id, place, placed, language, file, before }) => ({
      message: `“${id}” is in ${guidePlaceIn('en', place)}, but has no place in the guide in ${languageName(language, 'en')}.`,
      expected: `Its line in ${file} too, or “${onlyIn(placed)}” if the guide in ${languageName(language, 'en')} doesn’t say it.`,
      fix: `Look it up ${before ? `after ${guidePlaceIn('en', before)}` : `in ${file}`}, and add “${language}:” with its line to “at” in slides/guide.yaml.`,
    }),
    es: ({ id, place, placed, language, file, before }) => ({
      message: `“${id}” está en ${guidePlaceIn('es', place)}, pero no tiene lugar en la guía en ${languageName(language, 'es')}.`,
      expected: `También su línea en ${file}, o “${onlyIn(placed)}” si la guía en ${languageName(language, 'es')} no lo dice.`,
      fix: `Búsquelo ${before ? `después de ${guidePlaceIn('es', before)}` : `en ${file}`} y agregue “${language}:” con su línea a “at” en slides/guide.yaml.`,
    }),
  },
});

/** The setting that says so. */
const onlyIn = (languages: readonly string[]): string => `only: ${languages.length === 1 ? languages.join() : `[${languages.join(', ')}]`}`;
