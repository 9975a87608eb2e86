import type { Report } from '../diagnostics/diagnostic.ts';
import type { ByLanguage, Language } from '../model/language.ts';
import type { Vocabulary } from '../model/workshop.ts';
import { readYaml } from './readYaml.ts';
import { wordsSchema } from './schemas.ts';

export const emptyVocabulary: Vocabulary = { known: {}, fixed: [], names: [], instead: {} };

/** Reads `words.yaml`: the words that the workshop uses and avoids. Reports lists for languages that the workshop does not have. */
export function readVocabulary(file: string, text: string, languages: readonly Language[], report: Report): Vocabulary {
  const yaml = readYaml(file, text, wordsSchema, report);
  if (!yaml) return emptyVocabulary;
  const { known, fixed, names, instead } = yaml.value;
  for (const [list, byLanguage] of Object.entries({ known, instead })) {
    for (const language of Object.keys(byLanguage)) {
      if (languages.includes(language)) continue;
      report('setting-unknown', yaml.locationOf([list, language]), { unknown: 'language', name: language, languages });
    }
  }
  return {
    known: mapValues(known, (words, language) => words.map((value, i) => ({ value, location: yaml.locationOf(['known', language, i]) }))),
    fixed: fixed.map((value, i) => ({ value, location: yaml.locationOf(['fixed', i]) })),
    names: names.map((value, i) => ({ value, location: yaml.locationOf(['names', i]) })),
    instead: mapValues(instead, (variants, language) =>
      Object.entries(variants).map(([not, but]) => ({ value: { not, but }, location: yaml.locationOf(['instead', language, not]) })),
    ),
  };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From, key: string) => To): ByLanguage<To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
