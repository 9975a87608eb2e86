import type { Report } from '../diagnostics/diagnostic.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import type { Block, Inline, ListItem, Table } from '../model/text.ts';
import { type Run, visitText } from '../model/visitText.ts';
import { blocksToText, imagesOf, linksOf, runsOf } from '../model/walk.ts';
import { alignParts, type Weight } from './alignParts.ts';

/** A text in the first language and in another one. */
export interface Both<Value> {
  readonly source: Value;
  readonly translation: Value;
}

/** A heading, paragraph or cell. */
type ComparedText = Pick<Run, 'inlines' | 'location'>;

/** What a sequence is made of, and how two of its parts are compared further. */
export interface PartKind<Part> {
  readonly nameOf: (part: Part) => string;
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
  for (const pair of alignParts(source, translation, kind.nameOf, part => weigh(part, kind))) {
    const name = pair.source && kind.nameOf(pair.source);
    const otherName = pair.translation && kind.nameOf(pair.translation);
    if (pair.source && pair.translation && name === otherName) {
      isAlike = kind.compare({ source: pair.source, translation: pair.translation }) && isAlike;
    } else {
      isAlike = false;
      if (pair.source && pair.translation)
        report('parity-count', pair.translation.location, {
          message: `A ${otherName} stands here.`,
          expected: `A ${name}, as in ${inWords(pair.source.location)}.`,
          fix: 'Give the text the same form in both languages.',
        });
      else if (pair.source)
        report('parity-count', before.translation, {
          message: `Below this line, a ${name} is missing; it may be “${beginningOf(kind.textOf(pair.source))}”.`,
          expected: `The ${name} of ${inWords(pair.source.location)}, in this language.`,
          fix: 'Write it here, or take it out there; steps appear in all languages at once.',
        });
      else if (pair.translation)
        report('parity-count', pair.translation.location, {
          message: `A ${otherName} stands here that the first language does not have.`,
          expected: `No more than below ${inWords(before.source)}.`,
          fix: 'Take it out here, or write it there too; steps appear in all languages at once.',
        });
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
    { nameOf: nameOfBlock, textOf: block => blocksToText([block]), runsOf: block => runsOf([block]), compare: both => compareWithin(both, report) },
    report,
  );
}

/**
 * Compares where the links of two languages lead, and the images: each as often in the one as in the other, in whatever order.
 * The texts must be alike otherwise. Reports each paragraph, item or cell that differs.
 */
export function compareReferences({ source, translation }: Both<readonly ComparedText[]>, report: Report): void {
  for (const kind of [links, images]) {
    const ours = source.flatMap(run => kind.of(run.inlines));
    const theirs = translation.flatMap(run => kind.of(run.inlines));
    // What leads nowhere was reported.
    if (listed(ours) === listed(theirs) || [...ours, ...theirs].includes('')) continue;
    for (const [i, run] of translation.entries()) {
      const original = source[i];
      if (!original) continue;
      const { location } = original;
      const [our, their] = [kind.of(original.inlines), kind.of(run.inlines)];
      if (listed(our) === listed(their)) continue;
      report('parity-links', run.location, {
        message: their.length > 0 ? `The ${kind.name} here ${kind.verb} ${listed(their)}.` : `There are no ${kind.name} here.`,
        expected: our.length > 0 ? `${listed(our)}, as in ${inWords(location)}.` : `None, as in ${inWords(location)}.`,
        fix: kind.fix,
      });
    }
  }
}

const links = {
  name: 'links',
  verb: 'lead to',
  of: (inlines: readonly Inline[]): readonly string[] =>
    linksOf(inlines).map(({ target }) => (target.kind === 'resource' ? target.id : target.kind === 'slide' ? `#${target.id}` : target.href)),
  fix: 'Lead to the same contacts and slides in every language; what a contact’s address is in each stands in slides/resources.yaml.',
};

const images = {
  name: 'images',
  verb: 'are',
  of: (inlines: readonly Inline[]): readonly string[] => imagesOf(inlines).map(image => image.source),
  fix: 'Show the same image, with its description in this language.',
};

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
    nameOf: () => 'list item',
    textOf: item => blocksToText(item.blocks),
    runsOf: item => runsOf(item.blocks),
    compare: ({ source, translation }) =>
      compareBlocks({ source: source.blocks, translation: translation.blocks }, { source: source.location, translation: translation.location }, report),
  };
}

function compareTables({ source, translation }: Both<Table>, report: Report): boolean {
  const sizeOf = ({ head, rows }: Table): string => `${rows.length} rows and ${head.length} columns`;
  if (sizeOf(source) === sizeOf(translation)) return true;
  report('parity-count', translation.location, {
    message: `The table has ${sizeOf(translation)}.`,
    expected: `${sizeOf(source)}, as in ${inWords(source.location)}.`,
    fix: 'Add what is missing here, or take it out there.',
  });
  return false;
}

function weigh<Part>(part: Part, kind: PartKind<Part>): Weight {
  const text = kind.textOf(part);
  const kept = kind.runsOf(part).flatMap(({ inlines }) => [...links.of(inlines), ...images.of(inlines), ...marksIn(inlines)]);
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

const nameOfBlock = (block: Block): string => (block.kind === 'list' && block.ordered ? 'numbered list' : block.kind);

const listed = (names: readonly string[]): string => (names.length > 0 ? [...names].sort().join(', ') : '');

const inWords = ({ file, line }: SourceLocation): string => `${file}:${line}`;

function beginningOf(text: string): string {
  const words = text.split(/\s+/).filter(Boolean);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}
