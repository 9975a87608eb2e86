/** Latin ligatures, which fonts draw for letters that are written apart. */
const ligatures: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/**
 * Characters as they are typed: letters of ligatures apart, accents on their letters (NFC), all spaces alike, and nothing that cannot be seen but
 * soft hyphens. Bullets of Symbol and Wingdings, which have no Unicode of their own, become “•”.
 */
export function cleanCharacters(text: string): string {
  return text
    .replace(/[ﬀ-ﬆ]/g, ligature => ligatures[ligature] ?? ligature)
    .replace(/[\uF0A7\uF0A8\uF0B7\uF0D8\uF0E0\uF0FC\uF06E\uF076\uF071]/g, '•')
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\s/g, ' ')
    .normalize('NFC');
}

/**
 * Whether a text can hardly be what a reader sees, since its fonts do not say which characters they draw: most of it is in Unicode’s private area or
 * control characters, or words have no vowels. Real text in the Latin script has a vowel in nearly every word of four letters; half is far from it.
 */
export function isGarbled(text: string): boolean {
  const characters = text.replace(/\s/g, '');
  if (characters.length < 20) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const unknown = characters.match(/[\u0000-\u001F\u007F-\u009F\uE000-\uF8FF\uFFFD]/g)?.length ?? 0;
  if (unknown / characters.length > 0.3) return true;
  const words = text.match(/[\p{Script=Latin}]{4,}/gu) ?? [];
  const withVowel = words.filter(word => /[aeiouy]/i.test(word.normalize('NFD')));
  return words.length >= 20 && withVowel.length / words.length < 0.5;
}
