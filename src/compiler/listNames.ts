/** Names that a message lists: more than a screen of them helps nobody, and thousands of messages may each have them. */
const maxNames = 40;

/** @example listNames(['a', 'b']) // 'a, b' */
export function listNames(names: readonly string[]): string {
  const listed = names.slice(0, maxNames).join(', ');
  return names.length > maxNames ? `${listed} and ${names.length - maxNames} more` : listed;
}
