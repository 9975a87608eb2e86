import { describe, expect, test } from 'vitest';
import { helpSlideOf, type MarkedSlide, neighborOn, shortWay } from './late.ts';

const slide = (id: string, layout = 'points', isEmergency = false): MarkedSlide => ({ id, dataset: { layout, ...(isEmergency && { emergency: '' }) } });

const evening = [
  slide('welcome', 'title'),
  slide('story'),
  slide('now', 'points', true),
  slide('numbers', 'resources'),
  slide('school', 'resources'),
  slide('thanks', 'closing'),
  slide('credits'),
];

describe('the short way to the end', () => {
  test('is what to do now, the first slide that says where help is, and the closing', () => {
    expect(shortWay(evening)).toEqual(['now', 'numbers', 'thanks']);
    expect(helpSlideOf(evening)?.id).toBe('numbers');
  });

  test('ends with the last slide where no layout says which one closes', () => {
    expect(shortWay(evening.filter(({ id }) => id !== 'thanks'))).toEqual(['now', 'numbers', 'credits']);
  });

  test('of a workshop that marks nothing is its last slide', () => {
    expect(shortWay([slide('one'), slide('two')])).toEqual(['two']);
    expect(shortWay([])).toEqual([]);
  });
});

test.each<[string, 1 | -1, string | undefined]>([
  ['now', 1, 'numbers'],
  ['numbers', -1, 'now'],
  ['thanks', 1, undefined],
  ['now', -1, undefined],
  ['story', 1, undefined],
])('from “%s”, %i leads to %s', (from, by, to) => expect(neighborOn(shortWay(evening), from, by)).toBe(to));
