import { expect, test } from 'vitest';
import { inMinutes } from './minutes.ts';

test.each<[number, string]>([
  [0, '0:00'],
  [999, '0:00'],
  [61_000, '1:01'],
  [725_000, '12:05'],
  [3_600_000, '60:00'],
])('%i ms are %s', (time, text) => expect(inMinutes(time)).toBe(text));
