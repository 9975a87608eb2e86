import type { Report } from '../diagnostics/diagnostic.ts';
import type { Piece } from '../diagnostics/parity-count.ts';
import { languageOfFile } from '../model/languageOfFile.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import type { Block, Image, Inline, ListItem, Table } from '../model/text.ts';
import { type Run, visitText } from '../model/visitText.ts';
import { blocksToText, imagesOf, linksOf, runsOf } from '../model/walk.ts';
import { alignParts, type Weight } from './alignParts.ts';
import { withoutTag } from './imagePath.ts';

/** A text in the first language and in another one. */
export interface Both<Value> {
  readonly source: Value;
  readonly translation: Value;
}

/** A heading, paragraph or cell. */
type ComparedText = Pick<Run, 'inlines' | 'location'>;

/** What a sequence is made of, and how two of its parts are compared further. */
export interface PartKind<Part> {
  readonly pieceOf: (part: Part) => Piece;
  readonly textOf: (part: Part) => string;
  readonly runsOf: (part: Part) => readonly ComparedText[];
  /** Whether two parts of one kind are alike within; reports what is not. */
  readonly compare: (parts: Both<Part>) => boolean;
}

/**
 * Compares two sequences: the same kinds of parts in the same order, all the way down. Says whether they are alike.
 * Reports each difference at the translation’s part, or at the one before what is missing, and names the source’s line.
 * @param around where the sequences begin
 */
export function compareSequences<Part extends { readonly location: SourceLocation }>(
  { source, translation }: Both<readonly Part[]>,
  around: Both<SourceLocation>,
  kind: PartKind<Part>,
  report: Report,
): boolean {
  let before = around;
  let isAlike = true;
  for (const pair of alignParts(
    source,
    translation,
    part => nameOf(kind.pieceOf(part)),
    part => weigh(part, kind),
  )) {
    const expected = pair.source && kind.pieceOf(pair.source);
    const piece = pair.translation && kind.pieceOf(pair.translation);
    if (pair.source && pair.translation && expected && piece && nameOf(expected) === nameOf(piece)) {
      isAlike = kind.compare({ source: pair.source, translation: pair.translation }) && isAlike;
    } else {
      isAlike = false;
      if (pair.source && expected && pair.translation && piece)
        report('parity-count', pair.translation.location, { found: 'other', piece, expected, source: pair.source.location });
      else if (pair.source && expected)
        report('parity-count', before.translation, {
          found: 'nothing',
          expected,
          text: beginningOf(kind.textOf(pair.source)),
          source: pair.source.location,
        });
      else if (pair.translation && piece) report('parity-count', pair.translation.location, { found: 'extra', piece, source: before.source });
    }
    before = { source: pair.source?.location ?? before.source, translation: pair.translation?.location ?? before.translation };
  }
  return isAlike;
}

/** Compares the blocks of two languages: paragraphs, lists with their items, quotes, tables. */
export function compareBlocks(blocks: Both<readonly Block[]>, around: Both<SourceLocation>, report: Report): boolean {
  return compareSequences(
    blocks,
    around,
    { pieceOf: pieceOfBlock, textOf: block => blocksToText([block]), runsOf: block => runsOf([block]), compare: both => compareWithin(both, report) },
    report,
  );
}

/**
 * Compares the link targets and images of two languages: each must appear equally often in both, in any order, and an image must be decoration in
 * both or in neither.
 * Apart from these, the texts must be alike. Reports each paragraph, item or cell that differs.
 */
export function compareReferences({ source, translation }: Both<readonly ComparedText[]>, report: Report): void {
  for (const [i, run] of translation.entries()) {
    const original = source[i];
    if (original) compareDecorations({ source: original, translation: run }, report);
  }
  for (const [kind, of] of [
    ['link', links],
    ['image', images],
  ] as const) {
    const ours = source.flatMap(run => of(run.inlines));
    const theirs = translation.flatMap(run => of(run.inlines));
    // What leads nowhere was reported.
    if (isSame(ours, theirs) || [...ours, ...theirs].includes('')) continue;
    for (const [i, run] of translation.entries()) {
      const original = source[i];
      if (!original) continue;
      const [there, here] = [of(original.inlines), of(run.inlines)];
      if (isSame(there, here)) continue;
      const write = kind === 'image' ? untagged(there, here, [original.location.file, run.location.file]) : undefined;
      report('parity-links', run.location, { kind, here, there, source: original.location, ...(write && { write }) });
    }
  }
}

/** Reports each image that is described in one of two texts, and only decoration in the other. */
function compareDecorations({ source, translation }: Both<ComparedText>, report: Report): void {
  const ours = [...imagesOf(source.inlines)];
  for (const image of imagesOf(translation.inlines)) {
    const path = pathOf(image);
    const i = ours.findIndex(each => pathOf(each) === path);
    const [counterpart] = i < 0 ? [] : ours.splice(i, 1);
    if (!counterpart || path === '' || isDecoration(image) === isDecoration(counterpart)) continue;
    // An image without a description was reported.
    if (!image.alt && !counterpart.alt) continue;
    report('parity-decoration', image.location, { path, isDecoration: isDecoration(image), source: counterpart.location });
  }
}

const isDecoration = ({ isDecoration = false }: Image): boolean => isDecoration;

/** What the Markdown names. */
const pathOf = ({ source, named }: Image): string => named ?? source;

/** Where the links of a text lead, in an order that does not depend on the language. */
const links = (inlines: readonly Inline[]): readonly string[] =>
  linksOf(inlines)
    .map(({ target }) => (target.kind === 'resource' ? target.id : target.kind === 'slide' ? `#${target.id}` : target.href))
    .sort();

const images = (inlines: readonly Inline[]): readonly string[] => imagesOf(inlines).map(pathOf).sort();

/** The paths without tags of languages, if that makes them the same in both: those that differ now. */
function untagged(there: readonly string[], here: readonly string[], files: readonly string[]): readonly string[] | undefined {
  const languages = files.flatMap(file => languageOfFile(file) ?? []);
  const [ours, theirs] = [there, here].map(paths => paths.map(path => withoutTag(path, languages)));
  if (!ours || !theirs || !isSame(ours, theirs)) return undefined;
  return [...new Set(ours)].filter(path => there.concat(here).some(each => each !== path && withoutTag(each, languages) === path));
}

function compareWithin({ source, translation }: Both<Block>, report: Report): boolean {
  const around = { source: source.location, translation: translation.location };
  if (source.kind === 'list' && translation.kind === 'list')
    return compareSequences({ source: source.items, translation: translation.items }, around, itemKind(report), report);
  if (source.kind === 'quote' && translation.kind === 'quote') return compareBlocks({ source: source.blocks, translation: translation.blocks }, around, report);
  if (source.kind === 'table' && translation.kind === 'table') return compareTables({ source, translation }, report);
  return true;
}

function itemKind(report: Report): PartKind<ListItem> {
  return {
    pieceOf: () => ({ kind: 'list-item' }),
    textOf: item => blocksToText(item.blocks),
    runsOf: item => runsOf(item.blocks),
    compare: ({ source, translation }) =>
      compareBlocks({ source: source.blocks, translation: translation.blocks }, { source: source.location, translation: translation.location }, report),
  };
}

function compareTables({ source, translation }: Both<Table>, report: Report): boolean {
  const sizeOf = ({ head, rows }: Table) => ({ rows: rows.length, columns: head.length });
  const [size, expected] = [sizeOf(translation), sizeOf(source)];
  if (size.rows === expected.rows && size.columns === expected.columns) return true;
  report('parity-count', translation.location, { found: 'table-size', size, expected, source: source.location });
  return false;
}

function weigh<Part>(part: Part, kind: PartKind<Part>): Weight {
  const text = kind.textOf(part);
  const kept = kind.runsOf(part).flatMap(({ inlines }) => [...links(inlines), ...images(inlines), ...marksIn(inlines)]);
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const trigrams = new Set((plain.match(/\p{L}{3,}/gu) ?? []).flatMap(word => Array.from({ length: word.length - 2 }, (_, i) => word.slice(i, i + 3))));
  return { length: text.length, trigrams, marks: [...kept, ...(text.match(/\d+|[.?!:]/g) ?? [])].join() };
}

/** Emphasis and placeholders, but for what is within a link or another emphasis. */
function marksIn(inlines: readonly Inline[]): readonly string[] {
  const marks: string[] = [];
  const take = ({ kind }: Inline): boolean => {
    marks.push(kind);
    return false;
  };
  visitText(inlines, { strong: take, emphasis: take, placeholder: take, link: () => false });
  return marks;
}

const pieceOfBlock = (block: Block): Piece => ({ kind: block.kind === 'list' && block.ordered ? 'numbered-list' : block.kind });

/** What two pieces must share to be compared further. */
const nameOf = (piece: Piece): string => (piece.kind === 'part' ? `part ${piece.heading}` : piece.kind);

/** The order does not matter. */
function isSame(some: readonly string[], others: readonly string[]): boolean {
  const sorted = [...others].sort();
  return some.length === others.length && [...some].sort().every((each, i) => each === sorted[i]);
}

function beginningOf(text: string): string {
  const words = text.split(/\s+/).filter(Boolean);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}
