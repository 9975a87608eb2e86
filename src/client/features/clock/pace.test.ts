import { expect, test } from 'vitest';
import { minutesBehind, planSession } from './pace.ts';

const minutes = { a: { 20: 1, 45: 2 }, b: { 45: 3 }, c: { 20: 4, 45: 5 } };
const inMs = (at: number): number => at * 60_000;

test('the plan of a length adds up the slides of that length', () => {
  expect(planSession({ slides: ['a', 'c'], minutes, length: 20, factor: 1 })).toEqual({
    slides: { a: { from: 0, to: 1 }, c: { from: 1, to: 5 } },
    total: 5,
  });
});

test('an interpreter stretches every slide', () => {
  const plan = planSession({ slides: ['a', 'c'], minutes, length: 20, factor: 1.6 });
  expect(plan.slides['c']?.from).toBeCloseTo(1.6);
  expect(plan.total).toBeCloseTo(8);
});

test.each([
  [0, 'a', 0],
  [1, 'a', 0],
  [1.4, 'a', 0],
  [2.6, 'a', 2],
  [5, 'c', 0],
  [9, 'c', 4],
  [0.2, 'c', -1],
  [3, 'unknown', 0],
])('after %d minutes, slide %s is %d minutes behind', (elapsed, slide, behind) => {
  const plan = planSession({ slides: ['a', 'c'], minutes, length: 20, factor: 1 });
  expect(minutesBehind(plan, slide, inMs(elapsed))).toBe(behind);
});
