import { expect, test } from 'vitest';
import { exampleSource } from '../../e2e/examples/exampleSource.ts';
import { compileWorkshop } from '../compiler/compileWorkshop.ts';
import { minutesToClock, planSession } from './sessionPlan.ts';

const yaml = (text: string): string =>
  text.replace(/(id: habits[\s\S]*?)minutes: \{ 10: 2 \}/, '$1minutes: { 10: 2.5 }').replace(/(id: end[\s\S]*?)10: 2/, '$110: 1.5');
const { workshop } = compileWorkshop(exampleSource({ 'slides/workshop.yaml': yaml }));
if (!workshop) throw new Error('The example has mistakes.');

test('each slide begins when those before it are over', () => {
  expect(planSession(workshop, 10).map(({ number, start, minutes }) => [number, start, minutes])).toEqual([
    [1, 0, 2],
    [2, 2, 2.5],
    [3, 4.5, 2],
    [4, 6.5, 2],
    [5, 8.5, 1.5],
  ]);
});

test('a slide that is not part of a session has no time in it', () => {
  expect(planSession(workshop, 45).every(({ start, minutes }) => start === undefined && minutes === undefined)).toBe(true);
  expect(planSession(workshop, undefined)).toHaveLength(5);
});

test.each([
  [0, '0:00'],
  [4.5, '4:30'],
  [61, '61:00'],
])('%d minutes are %s on a clock', (minutes, clock) => expect(minutesToClock(minutes)).toBe(clock));
