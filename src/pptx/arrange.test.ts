import { expect, test } from 'vitest';
import { arrange } from './arrange.ts';
import type { Paragraph, Piece } from './sheet.ts';

const area = { x: 72, y: 216, width: 1136, height: 416 };
const colors = { text: '000000', fill: 'FFFFFF', headText: 'FFFFFF', headFill: '000000', line: '888888' };
const words = (text: string): Paragraph => ({ runs: [{ text }] });
const picture = (width: number, height: number, alt = 'A plan'): Paragraph => ({
  runs: [],
  figure: { kind: 'picture', picture: { data: 'data:image/png;base64,', width, height }, alt },
});
const table = (...rows: readonly (readonly string[])[]): Paragraph => {
  const [head = [], ...others] = rows.map(row => row.map(words));
  return { runs: [], figure: { kind: 'table', head, rows: others } };
};
const place = (paragraphs: readonly Paragraph[]): readonly Piece[] =>
  arrange(area, { name: 'Text', paragraphs, size: 42, color: '000000', anchor: 'top' }, colors);

function box(piece: Piece | undefined) {
  if (!piece || piece.place === 'title') throw new Error('There is no such piece.');
  return piece.place;
}

/** Each piece begins where the one before has ended, and none is outside. */
function expectApart(pieces: readonly Piece[]): void {
  let bottom = area.y;
  for (const piece of pieces) {
    expect(box(piece).y).toBeGreaterThanOrEqual(bottom);
    bottom = box(piece).y + box(piece).height;
  }
  expect(bottom).toBeLessThanOrEqual(area.y + area.height + 1);
}

test('words alone have the whole area', () => {
  expect(place([words('one'), words('two')])).toMatchObject([{ kind: 'text', place: area, paragraphs: [words('one'), words('two')] }]);
});

test('a picture is where its paragraph is, between the words', () => {
  const pieces = place([words('before'), picture(400, 100), words('after')]);
  expect(pieces.map(({ kind }) => kind)).toEqual(['text', 'picture', 'text']);
  expectApart(pieces);
});

test.each([
  ['a wide one', 4000, 500],
  ['a tall one', 500, 4000],
  ['a photograph', 1600, 900],
])('a picture keeps its shape and stays in its room: %s', (_, width, height) => {
  const pieces = place([words('A line about it'), picture(width, height)]);
  const shown = box(pieces[1]);
  // Places are in whole px.
  expect(Math.abs(shown.width - (shown.height * width) / height)).toBeLessThanOrEqual(Math.max(1, width / height));
  expect(shown.width).toBeLessThanOrEqual(area.width);
  expectApart(pieces);
});

test('a small picture is not made larger', () => {
  expect(box(place([picture(80, 60)])[0])).toEqual({ x: area.x, y: area.y, width: 80, height: 60 });
});

test('much text gets smaller, so that a picture can be seen beside it', () => {
  const pieces = place([...Array.from({ length: 9 }, (_, i) => words(`This is line ${i} of a long text`)), picture(1600, 900)]);
  expect(box(pieces[1]).height).toBeGreaterThan(0.35 * area.height);
  expect(pieces[0]).toMatchObject({ kind: 'text' });
  expectApart(pieces);
});

test.each([
  ['after', false],
  ['before', true],
])('a picture %s a short list is beside it, as tall as there is room', (_, isFirst) => {
  const list = ['A phone number on paper', 'Shoes that fit well', 'A light'].map((text): Paragraph => ({ ...words(text), mark: 'bullet', depth: 0 }));
  const pieces = place(isFirst ? [picture(1440, 1920), ...list] : [...list, picture(1440, 1920)]);
  expect(pieces.map(({ kind }) => kind)).toEqual(isFirst ? ['picture', 'text'] : ['text', 'picture']);
  const [first, second] = pieces.map(box);
  expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThan(second?.x ?? 0);
  expect((isFirst ? first : second)?.height).toBeGreaterThan(0.9 * area.height);
});

test('decoration has no description', () => {
  expect(place([picture(80, 60, '')])).toMatchObject([{ kind: 'picture', alt: '' }]);
});

test('a table is as wide as the area, in columns by the length of their text', () => {
  const [piece] = place([table(['Age', 'What they use'], ['9–10', 'Games with a chat, and videos of other people'])]);
  if (piece?.kind !== 'table') throw new Error('There is no table.');
  const [first = 0, second = 0] = piece.widths;
  expect(second).toBeGreaterThan(first);
  expect(first + second).toBeCloseTo(area.width, -1);
  expect(piece.rows).toHaveLength(1);
});

test('rows of a table with more lines are taller, and leave room for fonts that are wider', () => {
  const half = { ...area, width: 552, height: 436 };
  const row = ['School', 'Opens the gate at 7:40', 'Keeps buses apart'];
  const paragraphs = [table(['Who', 'In the morning', 'In the afternoon'], ['Families', 'Leave early', 'Wait'], row), words('Can you help?')];
  const [piece, line] = arrange(half, { name: 'Text', paragraphs, size: 32, color: '000000', anchor: 'top' }, colors);
  if (piece?.kind !== 'table') throw new Error('There is no table.');
  const [, second = 0, third = 0] = piece.heights;
  expect(third).toBeGreaterThan(second);
  const ends = piece.heights.reduce((sum, each) => sum + each, piece.place.y);
  expect(ends).toBeLessThanOrEqual(box(line).y - 15);
});

test('a large table has smaller type, and stays in its room', () => {
  const row = ['Some words that fill a cell', 'Other words that fill a cell', 'And a third cell of words', 'The last of these cells'];
  const pieces = place([words('A line'), table(row, row, row, row, row, row)]);
  expect(pieces[1]).toMatchObject({ kind: 'table' });
  expect(pieces[1]?.kind === 'table' && pieces[1].size).toBeLessThan(30);
  expectApart(pieces);
});
