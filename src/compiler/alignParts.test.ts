import { expect, test } from 'vitest';
import { alignParts } from './alignParts.ts';

/** Parts written as their kind and their length: `p30`; what follows a slash are its marks. */
const align = (source: string, translation: string): string =>
  alignParts(
    source.split(' ').filter(Boolean),
    translation.split(' ').filter(Boolean),
    part => part.slice(0, 1),
    part => {
      const [length, marks = ''] = part.slice(1).split('/');
      return { length: Number(length), marks, trigrams: new Set(marks.split(',')) };
    },
  )
    .map(({ source = '–', translation = '–' }) => `${source}=${translation}`)
    .join(' ');

test.each([
  ['as many of each kind belong together as they come', 'p10 l50 p90', 'p95 l20 p12', 'p10=p95 l50=l20 p90=p12'],
  ['what is missing at the end', 'p10 p50', 'p12', 'p10=p12 p50=–'],
  ['what is missing at the beginning', 'p10 p50', 'p55', 'p10=– p50=p55'],
  ['what is missing in the middle', 'p100 p20 p60', 'p115 p70', 'p100=p115 p20=– p60=p70'],
  ['what is too much', 'p100 p60', 'p115 p20 p70', 'p100=p115 –=p20 p60=p70'],
  ['parts with the same links belong together', 'p20/a p20/b p20/c', 'p20/a p20/c', 'p20/a=p20/a p20/b=– p20/c=p20/c'],
  [
    'parts with words that look alike belong together',
    'p20/ima,rep p20/rep,men p20/cop',
    'p20/men,con p20/cop,pia',
    'p20/ima,rep=– p20/rep,men=p20/men,con p20/cop=p20/cop,pia',
  ],
  ['a part of another kind takes the place of the one', 'p10 l50 p10', 'p10 p50 p10', 'p10=p10 l50=p50 p10=p10'],
  ['nothing has no counterpart', '', 'p10', '–=p10'],
])('%s', (_, source, translation, expected) => expect(align(source, translation)).toBe(expected));

test('texts of thousands of parts are taken as they come, in no time', () => {
  const long = Array.from({ length: 5000 }, () => 'p10').join(' ');
  expect(align(long, `${long} p10`)).toMatch(/^(p10=p10 ){5000}–=p10$/);
});
