import type { Language } from '../model/language.ts';
import type { Block, Inline, Table } from '../model/text.ts';
import type { TextLocation } from '../model/textLocation.ts';
import { rowsOf } from '../model/visitText.ts';
import { runsOf } from '../model/walk.ts';
import type { Card, DocumentText, Section, SlideText, WorkshopDocument } from '../model/workshop.ts';
import { type Passage, passage } from './passage.ts';

/** What belongs together before the reader’s eyes: a slide’s own text, a card, a part of the notes or of a document, a row of a table. */
export interface Unit {
  readonly language: Language;
  readonly kind: 'section' | 'slide' | 'notes' | 'document';
  /** The id of the section, slide or document. */
  readonly owner: string;
  readonly passages: readonly Passage[];
}

/** What is written in a section: its titles, its slides by language, then their notes. */
export function sectionUnits({ id, title, slides }: Section, [source = '']: readonly Language[]): readonly Unit[] {
  const titles = Object.entries(title).map(([language, { text, isUntranslated, location }]): Unit => {
    const name: Inline = { kind: 'text', text };
    const inlines: readonly Inline[] = isUntranslated ? [{ kind: 'untranslated', language: source, children: [name] }] : [name];
    return { language, kind: 'section', owner: id, passages: [passage(language, 'title', inlines, location)] };
  });
  const texts = slides.flatMap(slide =>
    Object.entries(slide.text).flatMap(([language, text]) => headedUnits({ language, kind: 'slide', owner: slide.id }, text)),
  );
  const notes = slides.flatMap(slide =>
    Object.entries(slide.notes).flatMap(([language, { parts }]) =>
      parts.flatMap(part => blockUnits({ language, kind: 'notes', owner: slide.id }, [], part.blocks)),
    ),
  );
  return [...titles, ...texts, ...notes];
}

/** What is written in a document, by language. */
export function documentUnits({ id, text }: WorkshopDocument, languages: readonly Language[]): readonly Unit[] {
  return Object.entries(text).flatMap(([language, { title, blocks, parts, location }]: [Language, DocumentText]) => {
    const of: Of = { language, kind: 'document', owner: id, ...(id === 'glossary' ? { otherLanguage: otherThan(language, languages) } : {}) };
    return [...blockUnits(of, [[title, location]], blocks), ...parts.flatMap(part => headedUnits(of, part))];
  });
}

/** The second column of the glossary is in another language: in the only other one, or in one that nothing is known of. */
function otherThan(language: Language, languages: readonly Language[]): Language {
  const others = languages.filter(each => each !== language);
  return others.length === 1 && others[0] !== undefined ? others[0] : 'und';
}

type Of = Omit<Unit, 'passages'> & { readonly otherLanguage?: Language };

function headedUnits(
  of: Of,
  { title, blocks, cards, location }: Pick<SlideText, 'title' | 'blocks' | 'location'> & { readonly cards: readonly Card[] },
): readonly Unit[] {
  return [...blockUnits(of, [[title, location]], blocks), ...cards.flatMap(card => blockUnits(of, [[card.title, card.location]], card.blocks))];
}

/** Headings and blocks as one unit, and each row of their tables as a unit. */
function blockUnits(of: Of, titles: readonly (readonly [readonly Inline[], TextLocation])[], blocks: readonly Block[]): readonly Unit[] {
  const { otherLanguage, ...unit } = of;
  const rows = blocks.flatMap(block => (block.kind === 'table' ? tableUnits(of, block) : []));
  const passages = [...titles.map(([inlines, location]) => passage(of.language, 'title', inlines, location)), ...passagesOf(of.language, blocks)];
  return [...(passages.length > 0 ? [{ ...unit, passages }] : []), ...rows];
}

function tableUnits(of: Of, table: Table): readonly Unit[] {
  const { otherLanguage, ...unit } = of;
  return rowsOf(table).map(({ cells, isHead, locations }) => ({
    ...unit,
    passages: cells.map((cell, column) =>
      passage((!isHead && column === 1 && otherLanguage) || of.language, 'cell', cell, locations[column] ?? table.location),
    ),
  }));
}

/** The paragraphs and list items; tables are separate units. */
function passagesOf(language: Language, blocks: readonly Block[]): readonly Passage[] {
  return runsOf(blocks).flatMap(({ inlines, role, location }) => (role === 'cell' ? [] : [passage(language, role, inlines, location)]));
}
