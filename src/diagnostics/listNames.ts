import { type MessageLanguage, oneOf } from './rule.ts';

/** Names that a message lists: more than a screen of them helps nobody, and thousands of messages may each have them. */
const maxNames = 40;

/**
 * Names to choose from, cut if there are too many.
 * @example listChoices(['a', 'b'], 'en') // 'a or b'
 */
export function listChoices(names: readonly string[], language: MessageLanguage): string {
  if (names.length <= maxNames) return oneOf(names, language);
  const rest = names.length - maxNames;
  return `${names.slice(0, maxNames).join(', ')} ${{ en: `or ${rest} more`, es: `o ${rest} más` }[language]}`;
}
