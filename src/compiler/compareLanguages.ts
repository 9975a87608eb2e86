import type { Report } from '../diagnostics/diagnostic.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import type { Block, Inline } from '../model/text.ts';
import { blocksToText, inlinesToText, runsOf } from '../model/walk.ts';
import type { Card, DocumentPart, DocumentText, Notes, NotesPart, SlideText } from '../model/workshop.ts';
import { type Both, compareBlocks, compareReferences, compareSequences } from './compareBlocks.ts';
import type { NotesHeadings } from './readNotes.ts';

/**
 * Compares a translation of a slide with its source: the same blocks, items and cards in the same order, since steps appear in all
 * languages at once, and in each card the same links and images. Reports each difference at the translation’s line, naming the source’s.
 */
export function compareSlides(slides: Both<SlideText>, report: Report): void {
  compareTitled(slides, report);
  compareCards({ source: slides.source.cards, translation: slides.translation.cards }, placesOf(slides), report);
}

/**
 * Compares the notes of two languages: the same headings in the same order, and below each the same blocks, links and images.
 * @param headings how the translation’s language names the parts
 */
export function compareNotes(notes: Both<Notes>, headings: NotesHeadings['own'], report: Report): void {
  const compare = (parts: Both<NotesPart>): boolean => compareBody(parts, report);
  compareSequences(
    { source: notes.source.parts, translation: notes.translation.parts },
    placesOf(notes),
    {
      pieceOf: part => ({ kind: 'part', heading: headings[part.kind] }),
      textOf: part => blocksToText(part.blocks),
      runsOf: part => runsOf(part.blocks),
      compare,
    },
    report,
  );
}

/**
 * Compares two languages of a document: the same parts in the same order, and in each the same blocks, cards, links and images.
 * @param isWhole whether all of a part could be read; what could not be read is no difference
 */
export function compareDocuments({ source, translation }: Both<DocumentText>, isWhole: (part: DocumentText | DocumentPart) => boolean, report: Report): void {
  const sourceParts = source.parts.map(part => part.id);
  const parts = translation.parts.map(part => part.id);
  if (sourceParts.length !== parts.length || sourceParts.some((id, i) => id !== parts[i])) {
    const at = translation.parts.find((part, i) => part.id !== source.parts[i]?.id)?.location ?? translation.parts.at(-1)?.location ?? translation.location;
    const first = source.parts.find((part, i) => part.id !== translation.parts[i]?.id) ?? source.parts.at(-1);
    report('document-parts', at, {
      parts,
      sourceParts,
      sourceFile: source.location.file,
      ...(first ? { first: { id: first.id, location: first.location } } : {}),
    });
    return;
  }
  if (isWhole(source) && isWhole(translation)) compareTitled({ source, translation }, report);
  for (const [i, part] of source.parts.entries()) {
    const other = translation.parts[i];
    if (!other || !isWhole(part) || !isWhole(other)) continue;
    const parts = { source: part, translation: other };
    compareTitled(parts, report);
    compareCards({ source: part.cards, translation: other.cards }, placesOf(parts), report);
  }
}

interface Titled {
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
  readonly location: SourceLocation;
}

function compareCards(cards: Both<readonly Card[]>, around: Both<SourceLocation>, report: Report): void {
  compareSequences(
    cards,
    around,
    {
      pieceOf: () => ({ kind: 'card' }),
      textOf: card => `${inlinesToText(card.title)}\n${blocksToText(card.blocks)}`,
      runsOf: card => runsOf(card.blocks),
      compare: both => compareTitled(both, report),
    },
    report,
  );
}

/** A heading and what is below it. */
function compareTitled({ source, translation }: Both<Titled>, report: Report): boolean {
  const isAlike = compareBlocks({ source: source.blocks, translation: translation.blocks }, placesOf({ source, translation }), report);
  const runs = ({ title, blocks, location }: Titled) => [{ inlines: title, location }, ...runsOf(blocks)];
  if (isAlike) compareReferences({ source: runs(source), translation: runs(translation) }, report);
  return isAlike;
}

function compareBody({ source, translation }: Both<Pick<Titled, 'blocks' | 'location'>>, report: Report): boolean {
  return compareTitled({ source: { title: [], ...source }, translation: { title: [], ...translation } }, report);
}

function placesOf({ source, translation }: Both<{ readonly location: SourceLocation }>): Both<SourceLocation> {
  return { source: source.location, translation: translation.location };
}
