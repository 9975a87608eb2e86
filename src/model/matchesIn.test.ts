import { expect, test } from 'vitest';
import { matchesIn } from './matchesIn.ts';

test.each<[string, RegExp]>([
  ['one and one', /one/g],
  ['nothing', /one/g],
  ['', /x*/g],
  ['axbxxc', /x*/g],
  ['a b', /(?<first>\w)(?= b)/g],
])('matches in “%s” of %s are those of matchAll, each time', (text, pattern) => {
  for (let i = 0; i < 2; i++) expect(matchesIn(text, pattern)).toEqual([...text.matchAll(pattern)]);
});
