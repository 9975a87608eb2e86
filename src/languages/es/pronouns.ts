const pronouns = '(?:[mts]e|nos|l[aeo]s?|(?:[mts]e|nos)l[aeo]s?)';
/** Infinitives, gerunds, and imperatives for usted and ustedes. */
const verb = '(?<verb>\\p{L}+?(?:[aeiáéí]r|ndo|[ae]n?))';
const joined = new RegExp(`^${verb}${pronouns}$`, 'u');

/**
 * The verb of a word with pronouns joined to it, without the accent that they bring; nothing if there is none, or if the accent is missing.
 * Dictionaries list such forms for some verbs only.
 * @example verbOf('repórtelo') // 'reporte'
 * @example verbOf('contárselo') // 'contar'
 * @example verbOf('reportelo') // undefined
 */
export function verbOf(word: string): string | undefined {
  const found = joined.exec(word)?.groups?.['verb'];
  if (found === undefined) return undefined;
  const plain = found.replace(/[áéíóú]/g, vowel => vowel.normalize('NFD').slice(0, 1));
  // One pronoun moves no accent of an infinitive (contarlo); with all others the stress is on the third syllable from the end or before it.
  const needsAccent = !plain.endsWith('r') || /(?:me|te|se|nos)l[aeo]s?$/.test(word.slice(found.length));
  // Some infinitives have an accent even alone (oírlo).
  if (!needsAccent && found.endsWith('ír')) return found;
  return needsAccent === (plain !== found) ? plain : undefined;
}
