import type { LanguageProfile } from '../languageProfile.ts';

/** Vietnamese. */
export const vi: LanguageProfile = { tokensPerWord: 1.5 };
