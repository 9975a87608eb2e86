import { oncePerLanguage } from '../languages/languages.ts';
import { toLowercase } from '../languages/words.ts';
import type { ByLanguage, Language } from '../model/language.ts';
import { type Address, addressesIn, dialled, webName } from '../passages/addresses.ts';
import type { GuideContact } from './guideOutline.ts';
import { isLabel } from './label.ts';
import { type SharedPiece, textOf } from './pieces.ts';
import type { TextBlock } from './textBlock.ts';

/**
 * Every address and number of a guide, each once, in the order in which the first language has them, then the others.
 * @param pieces what says the same in each language: an address that a language has in another one’s place is the same contact
 */
export function findContacts(
  blocks: ByLanguage<readonly TextBlock[]>,
  pieces: readonly SharedPiece[],
  languages: readonly Language[],
): readonly GuideContact[] {
  const sameAs = counterparts(pieces, languages);
  const found = new Map<string, GuideContact>();
  for (const language of languages) {
    const own = blocks[language] ?? [];
    for (const [i, block] of own.entries()) {
      for (const address of addressesIn(block.text)) {
        const key = sameAs.get(keyOf(address)) ?? keyOf(address);
        const known = found.get(key);
        found.set(key, {
          kind: address.kind,
          shownAs: { ...known?.shownAs, [language]: known?.shownAs[language] ?? address.text },
          link: { ...known?.link, [language]: known?.link[language] ?? linkOf(address) },
          name: { ...known?.name, [language]: [known?.name[language], nameBefore(own, i, address, language)].find(isNamed) ?? address.text },
        });
      }
    }
  }
  return [...found.values()].map(contact => ({ ...contact, name: withNames(contact) }));
}

const isNamed = (text: string | undefined): text is string => text !== undefined && addressesIn(text).length === 0;

/** A language that only has the address takes the name that another one gives it. */
function withNames({ name }: GuideContact): ByLanguage<string> {
  const known = Object.values(name).find(isNamed);
  return Object.fromEntries(Object.entries(name).map(([language, text]) => [language, isNamed(text) ? text : (known ?? text)]));
}

/** By the key of an address that only a translation has, that of the first language in its place. */
function counterparts(pieces: readonly SharedPiece[], [first = '', ...others]: readonly Language[]): ReadonlyMap<string, string> {
  const addresses = (piece: SharedPiece, language: Language): readonly Address[] => (piece[language] ?? []).flatMap(each => addressesIn(textOf(each)));
  const everywhere = new Set(pieces.flatMap(piece => addresses(piece, first).map(keyOf)));
  const same = new Map<string, string>();
  for (const piece of pieces) {
    const [own, second] = addresses(piece, first);
    for (const language of others) {
      const [theirs, more] = addresses(piece, language);
      if (own && theirs && !second && !more && own.kind === theirs.kind && !everywhere.has(keyOf(theirs))) same.set(keyOf(theirs), keyOf(own));
    }
  }
  return same;
}

const keyOf = ({ kind, text }: Address): string => (kind === 'phone' ? dialled(text) : kind === 'web' ? webName(text) : text.toLowerCase());

/** The address as a link. A number of ten digits is one of the United States. */
function linkOf({ kind, text }: Address): string {
  if (kind === 'email') return `mailto:${text}`;
  if (kind === 'web') return `https://${text.replace(/^https?:\/\//i, '')}`;
  const digits = dialled(text);
  return digits.length === 10 ? `tel:+1${digits}` : `tel:${text.trim().startsWith('+') ? '+' : ''}${digits}`;
}

/** What comes before an address in its line, or alone in the line before it, if it is a name. */
function nameBefore(blocks: readonly TextBlock[], index: number, { at }: Address, language: Language): string | undefined {
  const block = blocks[index];
  const before = block?.text.slice(0, at) ?? '';
  const hasColon = /[:|–—]\s*$/.test(before);
  const phrase = before.replace(/[\s:,;(•|–—-]+$/, '');
  // “Heat Line, day and night: …”: when it is open is not its name.
  const name = hasColon ? phrase.replace(/,.*$/, '') : phrase;
  if (name !== '' && isName(name, hasColon && !opensSentence(name, language))) return name;
  const label = blocks[index - 1];
  if (name === '' && label && (label.kind === 'paragraph' || label.kind === 'heading') && isLabel(label.text)) return label.text.replace(/:$/, '').trim();
  return undefined;
}

const openersOf = oncePerLanguage(({ clauses }) => (clauses ? new RegExp(`^(?:${clauses.openers})(?!\\p{L})`, 'u') : undefined));

/** Whether a text begins as a sentence does, such as “For more information”, and rarely a name. */
const opensSentence = (text: string, language: Language): boolean => openersOf(language)?.test(toLowercase(text)) ?? false;

/** A name begins with a capital letter and has no end of a sentence in it; where a colon after it does not tell, its long words have capitals, too. */
function isName(text: string, hasColon: boolean): boolean {
  const words = text.split(' ');
  if (words.length > 8 || !/^\p{Lu}/u.test(text) || /[.!?,]/.test(text) || addressesIn(text).length > 0) return false;
  const long = words.filter(word => word.length > 3);
  return hasColon || long.filter(word => /^\p{Lu}/u.test(word)).length * 2 > long.length + 1;
}
