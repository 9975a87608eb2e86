import { expect, test } from 'vitest';
import { exampleWorkshop } from '../../../e2e/examples/exampleWorkshop.ts';
import { sourceDate, today } from './sourceDate.ts';

test('files carry the date that SOURCE_DATE_EPOCH gives', () => {
  expect(sourceDate(exampleWorkshop(), { SOURCE_DATE_EPOCH: '1795305600' }).toISOString()).toBe('2026-11-22T00:00:00.000Z');
});

test('without it, they carry the newest date of the source', () => {
  expect(sourceDate(exampleWorkshop(), {}).toISOString()).toBe('2026-11-22T00:00:00.000Z');
});

test('a source without dates gives the first date that a ZIP file knows', () => {
  expect(sourceDate({ ...exampleWorkshop(), resources: {} }, {}).toISOString()).toBe('1980-01-01T00:00:00.000Z');
});

test.each(['yesterday', '-5', '1e99'])('SOURCE_DATE_EPOCH=%s is refused with what is expected', epoch => {
  expect(() => sourceDate(exampleWorkshop(), { SOURCE_DATE_EPOCH: epoch })).toThrow(
    `SOURCE_DATE_EPOCH is “${epoch}”, but it must be a whole number of seconds since 1970, such as 1795305600.`,
  );
});

test('SOURCE_DATE_EPOCH replaces the clock', () => expect(today({ SOURCE_DATE_EPOCH: '1795305599' })).toBe('2026-11-21'));

test('without it, it is the day of the clock', () => expect(today({})).toBe(new Date().toISOString().slice(0, 10)));

test.each(['now', '1.5', '-1'])('“%s” is no number of seconds', epoch =>
  expect(() => today({ SOURCE_DATE_EPOCH: epoch })).toThrow(`SOURCE_DATE_EPOCH is “${epoch}”`),
);
