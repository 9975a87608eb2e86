/** What an address of the deck may ask for. */
const known = ['lang', 'role'];

/**
 * reveal.js takes any setting from the address, even its print view. An address with words that are not ours is opened anew without them.
 * Gives whether that happens; nothing else should start then.
 */
export function leaveForeignAddress(): boolean {
  const asked = new URLSearchParams(location.search);
  const foreign = [...asked.keys()].filter(name => !known.includes(name));
  if (foreign.length === 0) return false;
  for (const name of foreign) asked.delete(name);
  const rest = asked.toString();
  location.replace(location.pathname + (rest && `?${rest}`) + location.hash);
  return true;
}
