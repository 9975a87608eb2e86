import { addressesIn } from '../../passages/addresses.ts';
import { type BodyStyle, roundSize } from './bodyStyle.ts';
import type { Draft, DraftText } from './draft.ts';
import { lineToText } from './pdfPage.ts';

/**
 * Paragraphs that look like headings become headings: larger than text, bold where text is not, or in capitals, and short. Their levels are their looks
 * in the order of size, the largest first. Those that tags made headings stay as they are.
 */
export function markHeadings(drafts: readonly Draft[], body: BodyStyle): readonly Draft[] {
  const marked = joinNumbers(
    drafts.map((draft, i) => (draft.kind === 'paragraph' && isHeading(draft, drafts[i + 1], body) ? { ...draft, kind: 'heading' as const } : draft)),
  );
  const looks = marked.filter(draft => draft.kind === 'heading' && draft.level === undefined).map(draft => lookOf(draft as DraftText, body));
  const ranks = [...new Map(looks.map(look => [look.key, look])).values()].sort(byWeight);
  return marked.map(draft => {
    if (draft.kind !== 'heading' || draft.level !== undefined) return draft;
    const { key } = lookOf(draft, body);
    return { ...draft, level: Math.min(6, 1 + ranks.findIndex(rank => rank.key === key)) };
  });
}

/** The lengths are those of headings of several lines in common guides; longer text that ends as a sentence is a paragraph that stands out. */
function isHeading(draft: DraftText, next: Draft | undefined, body: BodyStyle): boolean {
  const text = textOf(draft);
  const size = draft.lines[0]?.size ?? 0;
  if (!/\p{L}/u.test(text) && !(/^\d{1,2}\.?$/.test(text) && size >= 1.15 * body.size)) return false;
  if (size >= 1.15 * body.size) return draft.lines.length <= 5 && text.length <= 200 && !(/[.;,]$/.test(text) && text.length > 60);
  if (!next || /[.,;]$/.test(text) || text.length > 120 || draft.lines.length > 2 || size < 0.9 * body.size) return false;
  const isAddress = addressesIn(text).some(({ text: address }) => address.length > 0.5 * text.length);
  if (isAddress) return false;
  return (draft.lines.every(({ isBold }) => isBold) && !body.isBold) || (draft.lines.length === 1 && isInCapitals(text));
}

const textOf = ({ lines }: DraftText): string => lines.map(lineToText).join(' ').trim();

const isInCapitals = (text: string): boolean => /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);

interface Look {
  readonly key: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly isInCapitals: boolean;
  /** How many numbers it has in front: 2 for “1.2”. */
  readonly numbers: number;
}

function lookOf(draft: DraftText, body: BodyStyle): Look {
  const text = textOf(draft);
  // Where text is 11 pt, headings of 11 and 10.5 pt are alike.
  const size = Math.max(roundSize(Math.max(...draft.lines.map(line => line.size))), body.size);
  const isBold = draft.lines.every(line => line.isBold);
  const numbers = Math.max(1, /^\d+(?:\.\d+)+/.exec(text)?.[0].split('.').length ?? 1);
  const look = { size, isBold, isInCapitals: isInCapitals(text), numbers };
  return { ...look, key: JSON.stringify(look) };
}

const byWeight = (a: Look, b: Look): number =>
  b.size - a.size || Number(b.isBold) - Number(a.isBold) || Number(b.isInCapitals) - Number(a.isInCapitals) || a.numbers - b.numbers;

/** A large number over or beside a heading is the number of that. */
function joinNumbers(drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    if (draft.kind === 'heading' && last?.kind === 'heading' && last.page === draft.page && /^\d{1,2}\.?$/.test(textOf(last)))
      joined[joined.length - 1] = { ...draft, lines: numberedLines(last, draft) };
    else joined.push(draft);
  }
  return joined;
}

function numberedLines(number: DraftText, { lines }: DraftText): DraftText['lines'] {
  const [first, ...others] = lines;
  const [begin, ...rest] = first?.spans ?? [];
  return first && begin ? [{ ...first, spans: [{ ...begin, text: `${textOf(number)} ${begin.text}` }, ...rest] }, ...others] : lines;
}
