import type { Place } from '../model/place.ts';
import type { Report } from '../model/problem.ts';
import type { Block } from '../model/text.ts';
import type { Card, Notes, PaperText, SlideText } from '../model/workshop.ts';

/**
 * Compares a translation with its source: the same number of cards, lists, items, quotes and paragraphs,
 * since steps appear in all languages at once. Reports each difference at the translation's line, naming the source's.
 */
export function compareSlides(source: SlideText, translation: SlideText, report: Report): void {
  compareNumber('cards (### headings)', source.cards.length, translation.cards.length, source.place, translation.place, report);
  compareBlocks(source.blocks, translation.blocks, source.place, translation.place, report);
  compareCards(source.cards, translation.cards, report);
}

/** Compares two languages of a paper: the same parts in the same order, and in each the same number of cards and blocks. */
export function comparePapers(source: PaperText, translation: PaperText, report: Report): void {
  const ids = source.parts.map(part => part.id).join(', ');
  const others = translation.parts.map(part => part.id).join(', ');
  if (ids !== others) {
    const at = translation.parts.find((part, i) => part.id !== source.parts[i]?.id)?.place ?? translation.parts.at(-1)?.place ?? translation.place;
    report('paper-parts', at, {
      message: `The parts of this paper are ${others || 'none'}.`,
      expected: `The parts of ${source.place.file}, in its order: ${ids || 'none'}.`,
      hint: 'Write what is missing, or move the part with all its text.',
    });
    return;
  }
  compareBlocks(source.blocks, translation.blocks, source.place, translation.place, report);
  source.parts.forEach((part, i) => {
    const other = translation.parts[i];
    if (!other) return;
    compareNumber('cards (### headings)', part.cards.length, other.cards.length, part.place, other.place, report);
    compareBlocks(part.blocks, other.blocks, part.place, other.place, report);
    compareCards(part.cards, other.cards, report);
  });
}

function compareCards(source: readonly Card[], translation: readonly Card[], report: Report): void {
  source.forEach((card, i) => {
    const other = translation[i];
    if (other) compareBlocks(card.blocks, other.blocks, card.place, other.place, report);
  });
}

/** Compares which headings the notes of two languages have. */
export function compareNotes(source: Notes, translation: Notes, report: Report): void {
  const [kinds, others] = [source, translation].map(notes => notes.parts.map(part => part.kind));
  if (kinds?.join() === others?.join()) return;
  report('parity-count', translation.place, {
    message: `The notes have the parts ${others?.join(', ') || 'none'}.`,
    expected: `The parts of ${source.place.file}:${source.place.line}: ${kinds?.join(', ') || 'none'}.`,
    hint: 'Add, remove or move a part in one of the two.',
  });
}

const kinds = { list: 'lists', quote: 'quotes', paragraph: 'paragraphs', table: 'tables' } as const;

function compareBlocks(source: readonly Block[], translation: readonly Block[], at: Place, otherAt: Place, report: Report): void {
  for (const [kind, name] of Object.entries(kinds)) {
    const [these, those] = [source, translation].map(blocks => blocks.filter(block => block.kind === kind));
    compareNumber(name, these?.length ?? 0, those?.length ?? 0, at, otherAt, report);
  }
  const lists = [source, translation].map(blocks => blocks.filter(block => block.kind === 'list'));
  lists[0]?.forEach((list, i) => {
    const other = lists[1]?.[i];
    if (other) compareNumber('list items', list.items.length, other.items.length, list.place, other.place, report);
  });
}

function compareNumber(name: string, source: number, translation: number, at: Place, otherAt: Place, report: Report): void {
  if (source === translation) return;
  report('parity-count', otherAt, {
    message: `The number of ${name} is ${translation}.`,
    expected: `${source}, as in ${at.file}:${at.line}.`,
    hint: 'Bring the two languages to the same number; steps appear in both at once.',
  });
}
