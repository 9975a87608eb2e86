import { expect, test } from 'vitest';
import { countWords, lineEnd } from './hyphens.ts';

const counts = countWords(['The information on well-being, and a sidewalk', 'for school and safety based on what we know of bikes']);

test.each([
  ['a divided word is whole again', 'about infor-', 'mation for', 'about information for'],
  ['also one that the document has nowhere else', 'a beau-', 'tiful day', 'a beautiful day'],
  ['a hyphen that the document has stays', 'their well-', 'being is', 'their well-being is'],
  ['the whole word wins if the document has that', 'on a side-', 'walk here', 'on a sidewalk here'],
  ['between two words of the document it stays', 'a school-', 'based plan', 'a school-based plan'],
  ['after “self” it stays', 'their self-', 'esteem is', 'their self-esteem is'],
  ['in a word with another hyphen it stays', 'the up-to-', 'date list', 'the up-to-date list'],
  ['before a capital it stays', 'the Smith-', 'Jones family', 'the Smith-Jones family'],
  ['after a number it stays', 'ages 8-', '12 may', 'ages 8-12 may'],
  ['a soft hyphen goes', 'a well\u00AD', 'being', 'a wellbeing'],
  ['a dash with a space before it stays', 'bikes -', 'and more', 'bikes - and more'],
  ['a web address has no space', 'at https://bikes.example.org/', 'safety for', 'at https://bikes.example.org/safety for'],
  ['other lines have a space between them', 'bikes and', 'more', 'bikes and more'],
])('%s', (_, first, second, expected) => {
  const { dropped, hasSpace } = lineEnd(first, second, counts);
  expect(first.slice(0, first.length - dropped) + (hasSpace ? ' ' : '') + second).toBe(expected);
});
