import { describe, expect, test } from 'vitest';
import { nearestSlide, slidesOfLength } from './chosenSlides.ts';

const all = ['welcome', 'story', 'plan', 'thanks'].map(id => ({ id }));
const minutes = { welcome: { 20: 1, 45: 1 }, story: { 45: 5 }, plan: { 20: 0, 45: 3 }, thanks: { 20: 1, 45: 1 } };
const idsOf = (slides: readonly { readonly id: string }[]): readonly string[] => slides.map(({ id }) => id);

describe('a session has', () => {
  test('the slides with minutes in its length, even if these are 0', () =>
    expect(idsOf(slidesOfLength(all, minutes, 20))).toEqual(['welcome', 'plan', 'thanks']));
  test('all slides of a workshop that gives no minutes', () => expect(slidesOfLength(all, {}, 20)).toBe(all));
});

describe('an address leads to', () => {
  const shown = slidesOfLength(all, minutes, 20);
  test.each<[string, string, string | undefined]>([
    ['the slide that it names', 'plan', 'plan'],
    ['the next one, if the session leaves it out', 'story', 'plan'],
    ['none, if nobody knows its name', 'nothing', undefined],
  ])('%s', (_, id, slide) => expect(nearestSlide(id, all, shown)?.id).toBe(slide));

  test('the last one, if the session leaves out all that follow', () => {
    expect(nearestSlide('thanks', all, shown.slice(0, 1))?.id).toBe('welcome');
  });
});
