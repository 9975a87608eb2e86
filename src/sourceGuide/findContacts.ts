import type { ByLanguage, Language } from '../model/language.ts';
import { type Address, addressesIn, dialled, webName } from '../passages/addresses.ts';
import type { GuideContact } from './guideOutline.ts';
import { isLabel } from './isPoint.ts';
import type { TextBlock } from './textBlock.ts';

/** Every address and number of a guide, each once, in the order in which the first language has them, then the others. */
export function findContacts(blocks: ByLanguage<readonly TextBlock[]>, languages: readonly Language[]): readonly GuideContact[] {
  const found = new Map<string, GuideContact>();
  for (const language of languages) {
    const own = blocks[language] ?? [];
    for (const [i, block] of own.entries()) {
      for (const address of addressesIn(block.text)) {
        const link = linkOf(address);
        const key = keyOf(address);
        const known = found.get(key);
        const name = nameBefore(own, i, address);
        found.set(key, {
          kind: address.kind,
          shownAs: known?.shownAs ?? address.text,
          link: { ...known?.link, [language]: link },
          name: { ...known?.name, [language]: name },
        });
      }
    }
  }
  return [...found.values()];
}

const keyOf = ({ kind, text }: Address): string => (kind === 'phone' ? dialled(text) : kind === 'web' ? webName(text) : text.toLowerCase());

/** The address as a link. A number of ten digits is one of the United States. */
function linkOf({ kind, text }: Address): string {
  if (kind === 'email') return `mailto:${text}`;
  if (kind === 'web') return `https://${text.replace(/^https?:\/\//i, '')}`;
  const digits = dialled(text);
  return digits.length === 10 ? `tel:+1${digits}` : `tel:${text.trim().startsWith('+') ? '+' : ''}${digits}`;
}

/** What comes before an address in its line, or alone in the lines before it, if it is a name; the address itself if there is none. */
function nameBefore(blocks: readonly TextBlock[], index: number, { text, at }: Address): string {
  const block = blocks[index];
  const before = block?.text.slice(0, at) ?? '';
  const name = before.replace(/[\s:,;(•|–—-]+$/, '');
  if (name !== '' && isName(name, /[:|–—]\s*$/.test(before))) return name;
  const label = blocks[index - 1];
  if (name === '' && label && (label.kind === 'paragraph' || label.kind === 'heading') && isLabel(label.text)) return label.text.replace(/:$/, '').trim();
  return text;
}

/** A name begins with a capital letter and has no end of a sentence in it; without a colon after it, its long words have capitals, too. */
function isName(text: string, hasColon: boolean): boolean {
  const words = text.split(' ');
  if (words.length > 8 || !/^\p{Lu}/u.test(text) || /[.!?,]/.test(text) || addressesIn(text).length > 0) return false;
  const long = words.filter(word => word.length > 3);
  return hasColon || long.filter(word => /^\p{Lu}/u.test(word)).length * 2 > long.length + 1;
}
