import type { Language } from '../model/language.ts';
import { en } from './en/en.ts';
import { es } from './es/es.ts';
import type { LanguageProfile } from './languageProfile.ts';
import { vi } from './vi/vi.ts';

/** Every language that Charla knows something about, by its tag, which is also the name of its folder. */
export const languages: Readonly<Record<Language, LanguageProfile>> = { en, es, vi };

const unknown: LanguageProfile = {};

/**
 * What Charla knows about a language: the profile of the tag itself, or of the nearest tag that it begins with (RFC 4647, “lookup”);
 * an empty profile if there is none.
 * @example profileOf('es-MX') // that of “es”
 */
export function profileOf(language: Language): LanguageProfile {
  for (let tag = language; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const profile = languages[tag];
    if (profile) return profile;
  }
  return unknown;
}

/** Caches what is made from a language's profile, such as a pattern, so that it is made once, when it is first asked for. */
export function oncePerLanguage<Value>(make: (profile: LanguageProfile) => Value): (language: Language) => Value {
  const made = new Map<LanguageProfile, { readonly value: Value }>();
  return language => {
    const profile = profileOf(language);
    const known = made.get(profile) ?? { value: make(profile) };
    made.set(profile, known);
    return known.value;
  };
}
