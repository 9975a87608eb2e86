import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeLengths, proposeMinutes, type TimedSlide } from './proposeMinutes.ts';

const slide = (id: string, what: Partial<TimedSlide> = {}): TimedSlide => ({ id, section: 'a', isFixed: false, isDiscussion: false, ...what });

/** Five slides that every session has, and sections of some slides and a discussion. */
const workshop = (sections: readonly number[]): readonly TimedSlide[] => [
  ...['welcome', 'note', 'now', 'help', 'closing'].map(id => slide(id, { section: 'fixed', isFixed: true })),
  ...sections.flatMap((count, s) => [
    ...Array.from({ length: count }, (_, i) => slide(`${s}-${i}`, { section: String(s) })),
    slide(`talk-${s}`, { section: String(s), isDiscussion: true }),
  ]),
];

const sumOf = (slides: readonly TimedSlide[], lengths: readonly number[]): readonly number[] => {
  const minutes = proposeMinutes(slides, lengths);
  return lengths.map(length => slides.reduce((sum, { id }) => sum + (minutes.get(id)?.[length] ?? 0), 0));
};

test('the slides of any workshop add up to each length', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 40 }), sections => {
      const slides = workshop(sections);
      const lengths = proposeLengths(slides);
      expect(sumOf(slides, lengths)).toEqual(lengths);
    }),
  );
});

test('a small workshop has the lengths that people ask for, and a large one a longer session in which every slide has its time', () => {
  expect(proposeLengths(workshop([3, 3]))).toEqual([20, 45, 60]);
  const large = workshop([12, 12, 12, 12, 12]);
  expect(proposeLengths(large)).toEqual([20, 45, 90]);
  const minutes = proposeMinutes(large, [20, 45, 90]);
  for (const { id } of large) expect(minutes.get(id)?.[90], id).toBeGreaterThanOrEqual(1);
});

describe('a short session', () => {
  const slides = workshop([6, 6, 6]);
  const minutes = proposeMinutes(slides, [20, 45, 60]);

  test('has what every session has', () => {
    for (const id of ['welcome', 'note', 'now', 'help', 'closing']) expect(minutes.get(id)?.[20], id).toBeGreaterThan(0);
  });

  test('has something of each section rather than all of one', () => {
    for (const id of ['0-0', '1-0', '2-0']) expect(minutes.get(id)?.[20], id).toBeGreaterThan(0);
    expect(minutes.get('0-5')?.[20]).toBeUndefined();
  });

  test('has one discussion, and a longer one has more', () => {
    const talks = (length: number): number => slides.filter(({ id, isDiscussion }) => isDiscussion && minutes.get(id)?.[length]).length;
    expect([20, 45, 60].map(talks)).toEqual([1, 1, 3]);
  });
});
