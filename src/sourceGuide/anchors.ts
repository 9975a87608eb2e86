import { comparableWord, spelledWordsOf } from '../languages/words.ts';
import { addressesIn, dialled, webName } from '../passages/addresses.ts';

/** What a text has in common with its translation: numbers, addresses, names, and words that begin alike, such as “contact” and “contacto”. */
export type Anchors = ReadonlySet<string>;

/** Shorter beginnings are alike by chance. */
const stemLength = 5;
/** Shorter words are, too. */
const leastStem = 4;

/** The anchors of a text. */
export function anchorsOf(text: string): Anchors {
  const addresses = addressesIn(text);
  const anchors = new Set<string>(addresses.map(({ kind, text: address }) => (kind === 'phone' ? `#${dialled(address)}` : `@${webName(address)}`)));
  const rest = addresses.reduce((masked, { at, text: { length } }) => masked.slice(0, at) + ' '.repeat(length) + masked.slice(at + length), text);
  for (const number of rest.match(/\d+(?:[.,:]\d+)*/g) ?? []) anchors.add(`#${number.replace(/[.,]/g, '')}`);
  for (const word of spelledWordsOf(rest)) {
    const plain = comparableWord(word);
    if (plain.length >= leastStem) anchors.add(plain.slice(0, stemLength));
  }
  return anchors;
}

/** How much two texts have in common: a number or an address counts as much as three words. */
export function inCommon(a: Anchors, b: Anchors): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let weight = 0;
  for (const anchor of few) if (many.has(anchor)) weight += isExact(anchor) ? 3 : 1;
  return weight;
}

/** Whether both texts have numbers, but none in common: then they hardly say the same. Addresses and phone numbers may be others in each language. */
export function contradict(a: Anchors, b: Anchors): boolean {
  const [mine, theirs] = [a, b].map(anchors => [...anchors].filter(isQuantity));
  return Boolean(mine?.length && theirs?.length && !mine.some(anchor => b.has(anchor)));
}

const isExact = (anchor: string): boolean => anchor.startsWith('#') || anchor.startsWith('@');
const isQuantity = (anchor: string): boolean => /^#.{1,6}$/.test(anchor);
