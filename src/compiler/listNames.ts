/** Names that a message lists: more than a screen of them helps nobody, and thousands of messages may each have them. */
const mostNames = 40;

/** @example listNames(['a', 'b']) // 'a, b' */
export function listNames(names: readonly string[]): string {
  const listed = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? `${listed} and ${names.length - mostNames} more` : listed;
}
