import { sep } from 'node:path';

/** Names that Windows reserves for devices, whatever follows after a dot; the digits may be raised ones. */
const devices = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$)/iu;

/** Bytes that a name may have on every system. */
const longestName = 255;

/**
 * Says why a file or folder name is not valid on every system; undefined if it is.
 * @example whyNotPortable('aux.md') // 'Windows reserves “aux” for a device'
 */
export function whyNotPortable(name: string): string | undefined {
  if (name === '') return 'part of it is empty';
  if (name === '.' || name === '..') return `“${name}” leads to another folder`;
  if (devices.test(name)) return `Windows reserves “${name.replace(/\..*$/s, '')}” for a device`;
  if (/[. ]$/.test(name)) return `Windows drops the ${name.endsWith('.') ? 'dot' : 'space'} at the end of “${name}”`;
  const [refused] = /[<>:"/\\|?*\p{Cc}]/u.exec(name) ?? [];
  if (refused !== undefined) return `Windows does not allow ${shown(refused)} in a name`;
  if (Buffer.byteLength(name) > longestName) return `“${name.slice(0, 20)}…” is too long for a name`;
  return undefined;
}

/** A name of those that are there which Windows and macOS take for the same: it differs in capitals, or in how its accents are stored. */
export function twinOf(name: string, there: readonly string[]): string | undefined {
  return there.includes(name) ? undefined : there.find(each => folded(each) === folded(name));
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase();

/** A character that cannot be seen, by its number. */
const shown = (character: string): string =>
  /\p{Cc}/u.test(character) ? `the character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` : `“${character}”`;

/** Whether a path is a folder or below it; both without links and `..`, as `realpath` and `resolve` give them. */
export const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
