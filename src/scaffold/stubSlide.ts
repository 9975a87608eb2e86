import { stubWords } from '../../locales/stubs.ts';
import { sourceMark } from '../compiler/sourceMark.ts';
import type { Range, Shape } from '../layouts/layout.ts';
import type { Language } from '../model/language.ts';

interface Stub {
  readonly id: string;
  /** The workshop's first language, in whose words the stub is written in every file. */
  readonly source: Language;
  /** The title, if it is known already, as Markdown in the source language. */
  readonly title: string | undefined;
}

interface SlideStub extends Stub {
  readonly shape: Shape;
  /** A contact of resources.yaml, for layouts that need links. */
  readonly contact: string | undefined;
  /** The path of a picture below `slides/`, for layouts that need one. */
  readonly picture?: string | undefined;
}

/**
 * Markdown of a slide that nobody has written yet: as many parts as its layout needs, each text with the source's mark in front.
 * @param language that of the file; a title given in it is taken as written
 */
export function stubSlide({ shape, contact, picture, ...stub }: SlideStub, language: Language): string {
  const text = stubWords(stub.source);
  const mark = sourceMark(stub.source);
  const links = Array.from({ length: least(shape.links) }, () => `[${text.cardText}][${contact}]`).join(' ');
  const cards = Array.from({ length: least(shape.cards) }, (_, i) => [
    `### ${mark}${text.card({ number: i + 1 })}`,
    `${mark}${(i === 0 && links) || text.cardText}`,
  ]);
  const paragraphs = Array.from({ length: least(shape.paragraphs) }, (_, i) => `${mark}${(i === 0 && cards.length === 0 && links) || text.paragraph}`);
  const items = Array.from({ length: someItems(shape) }, (_, i) => `- ${mark}${text.item({ number: i + 1 })}`).join('\n');
  const pictures = picture === undefined ? [] : [`${mark}![${text.picture}](${picture})`];
  const lists = Array.from({ length: least(shape.lists) }, () => items);
  const quotes = Array.from({ length: least(shape.quotes) }, () => `> ${mark}${text.quote}`);
  const tables = Array.from({ length: least(shape.tables) }, () => stubTable(shape, `${mark}${text.cell}`, shape.numbers ? `${mark}1` : undefined));
  return [headingOf(stub, language), ...paragraphs, ...pictures, ...lists, ...quotes, ...tables, ...cards.flat()].join('\n\n');
}

/**
 * Markdown of the notes for such a slide.
 * @param heading what the file's language calls that which the facilitator says
 */
export function stubNotes(stub: Stub, language: Language, heading: string): string {
  return [headingOf(stub, language), `### ${heading}`, `${sourceMark(stub.source)}${stubWords(stub.source).say}`].join('\n\n');
}

function headingOf({ id, source, title }: Stub, language: Language): string {
  const isWritten = title !== undefined && language === source;
  return `## ${isWritten ? '' : sourceMark(source)}${title ?? stubWords(source).title} {#${id}}`;
}

/**
 * The smallest table that the layout shows.
 * @param cell the text of every cell
 * @param number what cells have in its place, below the head and beside the first column, if the layout needs numbers there
 */
function stubTable({ rows = [1, 1], columns = [1, 1] }: Shape, cell: string, number = cell): string {
  const rowOf = (first: string, other: string): string => `| ${first} |${` ${other} |`.repeat(columns[0] - 1)}`;
  return [rowOf(cell, cell), rowOf('---', '---'), ...Array.from({ length: rows[0] }, () => rowOf(cell, number))].join('\n');
}

const least = (range: Range | undefined): number => range?.[0] ?? 0;

/** Three points show better how a list looks than one does. */
const someItems = ({ items: [fewest, most] = [1, 3] }: Shape): number => Math.max(fewest, Math.min(3, most));
