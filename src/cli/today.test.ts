import { expect, test } from 'vitest';
import { today } from './today.ts';

test('SOURCE_DATE_EPOCH stands in for the clock', () => expect(today({ SOURCE_DATE_EPOCH: '1795305599' })).toBe('2026-11-21'));

test('without it, it is the day of the clock', () => expect(today({})).toBe(new Date().toISOString().slice(0, 10)));

test.each(['now', '1.5', '-1'])('“%s” is no number of seconds', epoch =>
  expect(() => today({ SOURCE_DATE_EPOCH: epoch })).toThrow(`SOURCE_DATE_EPOCH is “${epoch}”`),
);
