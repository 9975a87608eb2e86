import { expect, test } from 'vitest';
import { inRegion } from './inRegion.ts';

const at = new Date(2026, 10, 24, 19, 5);
const time = (language: string): string => at.toLocaleTimeString(inRegion(language), { hour: 'numeric', minute: '2-digit' }).replace(/\s/g, ' ');

test.each([
  ['en', '7:05 PM', '1.6'],
  ['es', '7:05 p.m.', '1.6'],
  ['es-ES', '19:05', '1,6'],
])('times and numbers are written as people in the United States read them (%s)', (language, clock, number) => {
  expect(time(language)).toBe(clock);
  expect((1.6).toLocaleString(inRegion(language))).toBe(number);
});
