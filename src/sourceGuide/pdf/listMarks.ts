/** Bullets, dashes and check boxes that begin an item. */
const bullet = /^\s*(?:[•◦▪▫‣⁃∙·●○■□◆◇►▶▸➢➤➔→✓✔✗☐☑❖★–—*-])(?:\s+|(?<=[•◦▪▫●○■□►▶✓✔☐☑])(?=\S))/u;
const counted = /^\s*\(?(?<count>\d{1,2}|[a-zA-Z]|[ivxIVX]{2,5})[.)]\s+/;

/** The mark at the beginning of an item: what it counts as, such as `3` or `b`, and how many characters it takes. A bullet counts as nothing. */
export interface ListMark {
  readonly count: string | undefined;
  readonly length: number;
}

/** The mark with which a text begins, if it does. Whether a number is one shows only from those before it. */
export function markOf(text: string): ListMark | undefined {
  const plain = bullet.exec(text);
  if (plain) return plain[0].length < text.length ? { count: undefined, length: plain[0].length } : undefined;
  const found = counted.exec(text);
  return found && found[0].length < text.length ? { count: found.groups?.['count'] ?? '', length: found[0].length } : undefined;
}

/** Whether a text is a mark by itself, so that what follows it on its line belongs to it, wherever that begins: “•”, “3.” or “3”. */
export const isLoneMark = (text: string): boolean => /^(?:[•◦▪▫‣⁃∙·●○■□◆◇►▶▸➢➤➔→✓✔✗☐☑❖★–—*-]|\(?(?:\d{1,2}|[a-zA-Z])[.)]?)$/u.test(text.trim());

/** Whether a count begins a new list; “i” may be the letter after “h”. */
export const isFirstCount = (count: string | undefined, last: string | undefined): boolean =>
  count !== undefined && firstCounts.includes(count) && !(last !== undefined && /^h$/i.test(last));

const firstCounts = ['1', 'a', 'A', 'i', 'I'];

/** Whether a count begins a list, or follows the last one of a list. */
export function isNextCount(count: string, last: string | undefined): boolean {
  if (firstCounts.includes(count)) return true;
  if (last === undefined) return false;
  if (/^\d+$/.test(count)) return Number(count) === Number(last) + 1;
  const next = (letters: string): string => String.fromCharCode(letters.charCodeAt(0) + 1);
  return count === next(last) || romans.indexOf(count.toLowerCase()) === romans.indexOf(last.toLowerCase()) + 1;
}

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
