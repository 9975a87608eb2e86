/** What an address of the deck may ask for. */
const known = ['lang', 'length', 'role', 'kind', 'paper'];

/**
 * The same address without unknown parameters; undefined if it has none.
 * It is a whole address: a path such as `//evil.example/` is another host when it is read by itself.
 */
export function withoutForeign(address: string): string | undefined {
  const url = new URL(address);
  const foreign = [...url.searchParams.keys()].filter(name => !known.includes(name));
  if (foreign.length === 0) return undefined;
  for (const name of foreign) url.searchParams.delete(name);
  return url.href;
}

/** The same file, asked for something else: `{ role: 'notes' }`. As above, a whole address. */
export function withQuery(address: string, query: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  url.search = new URLSearchParams(query).toString();
  url.hash = '';
  return url.href;
}
