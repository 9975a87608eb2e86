import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slicesOf } from '../../e2e/examples/slices.ts';
import { plainWordsIn } from '../languages/words.ts';
import type { GuideText } from '../model/workshop.ts';
import { GuideIndex, leastShared } from './sharedRuns.ts';

const guideText = (file: string, ...lines: readonly string[]): GuideText => ({
  file,
  lines: lines.map((text, i) => ({ line: 2 * i + 1, page: i + 1, kind: 'text', text })),
});

/** Each run as where it is in the guide, and its words. */
function runsIn(text: string, guides: readonly GuideText[], isCounted: (word: string) => boolean = () => true): readonly string[] {
  const index = new GuideIndex(guides);
  const words = plainWordsIn(text);
  const counts = [0, ...words.map((_, i) => words.slice(0, i + 1).filter(word => isCounted(word.text)).length)];
  return index
    .runsIn(words, () => counts)
    .map(run => {
      const place = index.placeOf(run);
      const own = words.slice(run.from, run.from + run.count).map(word => word.text);
      return `${place?.file}:${place?.line} (${place?.page}) ${own.join(' ')}`;
    });
}

const guide = guideText('g', 'Put the phone to bed', 'in the kitchen before you go. Nobody reads then; nobody writes.', 'The phone is off.');

test.each([
  ['seven words', 'First put the phone to bed in the garden.', []],
  ['eight words, across two lines of the guide', 'First put the phone to bed in the kitchen!', ['g:1 (1) put the phone to bed in the kitchen']],
  ['as many as there are', 'In the Kítchen, BEFORE you “go” nobody-reads: then what', ['g:3 (2) In the Kítchen BEFORE you go nobody reads then']],
  [
    'two runs',
    'Put the phone to bed in the kitchen. No: in the kitchen before you go nobody reads.',
    ['g:1 (1) Put the phone to bed in the kitchen', 'g:3 (2) in the kitchen before you go nobody reads'],
  ],
  ['an address between them', 'Put the phone to https://a.org/b bed in the kitchen', ['g:1 (1) Put the phone to bed in the kitchen']],
  ['nothing', '', []],
])('%s', (_, text, expected) => expect(runsIn(text, [guide])).toEqual(expected));

test('the words of one guide do not go on in the next', () => {
  expect(runsIn('Put the phone to bed in the kitchen', [guideText('a', 'Put the phone to bed'), guideText('b', 'in the kitchen')])).toEqual([]);
});

test('words that do not count are part of a run, but not of the eight', () => {
  const isCounted = (word: string): boolean => word !== 'phone';
  expect(runsIn('put the phone to bed in the kitchen', [guide], isCounted)).toEqual([]);
  expect(runsIn('put the phone to bed in the kitchen before', [guide], isCounted)).toHaveLength(1);
});

test('of several places in the guide, that with the longest run counts', () => {
  const twice = guideText('g', 'a b c d e f g h i', 'x', 'a b c d e f g h y z');
  expect(runsIn('a b c d e f g h y z', [twice])).toEqual(['g:5 (3) a b c d e f g h y z']);
  expect(runsIn('a b c d e f g h y z', [twice], word => !['a', 'b'].includes(word))).toEqual(['g:5 (3) a b c d e f g h y z']);
});

/** Words that are written in several ways, few enough to be the same by chance. */
const writtenWord = fc.constantFrom('Día', 'dia', 'día,', 'don’t', "Don't", 'ex-partner', '10,000', '“a', 'a', 'b', 'c.', 'https://a.org/b', '—');
const text = fc.array(writtenWord, { maxLength: 60 }).map(words => words.join(' '));

/** The words of a text as plainly as can be. */
const plainly = (text: string): readonly string[] =>
  text
    .replace(/https?:\S+/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(slicesOf(200, 7))('of any text and guide (seed $seed)', slice => {
  test('every eight words that both have are in a run, and every run is in both', () => {
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1, maxLength: 5 }), (own, lines) => {
        const words = plainly(own);
        const source = ` ${plainly(lines.join(' ')).join(' ')} `;
        const isInGuide = (from: number, count: number): boolean => source.includes(` ${words.slice(from, from + count).join(' ')} `);
        const runs = new GuideIndex([guideText('g', ...lines)]).runsIn(plainWordsIn(own), () => words.map((_, i) => i).concat(words.length));
        for (const { from, count } of runs) {
          expect(count).toBeGreaterThanOrEqual(leastShared);
          expect(isInGuide(from, count)).toBe(true);
        }
        for (let at = 0; at + leastShared <= words.length; at++) {
          if (!isInGuide(at, leastShared)) continue;
          expect(runs.some(({ from, count }) => from < at + leastShared && at < from + count)).toBe(true);
        }
      }),
      slice,
    );
  });
});

test('a line at the foot of thousands of pages takes no longer than others', () => {
  const pages = Array.from({ length: 20_000 }, () => 'This is the line at the foot of every page');
  const index = new GuideIndex([guideText('g', ...pages)]);
  const words = plainWordsIn('This is the line at the foot of every page. '.repeat(2000));
  expect(index.runsIn(words, () => words.map((_, i) => i).concat(words.length))).not.toEqual([]);
});
