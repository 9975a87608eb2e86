import type { ByLanguage, Language } from './language.ts';
import { mapLocalized } from './localizedFields.ts';
import type { Workshop } from './workshop.ts';

/** The workshop in some of its languages, as if the others had never been written. The source language stays the first. */
export function chooseLanguages(workshop: Workshop, chosen: readonly Language[]): Workshop {
  const languages = workshop.languages.filter(language => chosen.includes(language));
  if (languages.length === workshop.languages.length) return workshop;
  const byLanguage = <Value>(values: ByLanguage<Value>): ByLanguage<Value> =>
    Object.fromEntries(Object.entries(values).filter(([language]) => languages.includes(language)));
  return { ...mapLocalized(workshop, { byLanguage }), languages };
}
