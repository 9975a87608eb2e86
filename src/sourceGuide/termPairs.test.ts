import { expect, test } from 'vitest';
import { blocksOf } from '../../e2e/examples/outlinedGuide.ts';
import { joinTermPairs } from './termPairs.ts';

const joined = (...lines: readonly string[]): readonly string[] => joinTermPairs(blocksOf(lines.join('\n\n'))).map(({ kind, text }) => `${kind}: ${text}`);

test('a list of terms that was saved as lines is one again', () => {
  expect(joined('How long a ride is fine depends on age.', 'Up to 5 years', '**20 minutes** at most', 'From 6 years on', '40 minutes')).toEqual([
    'paragraph: How long a ride is fine depends on age.',
    'item: Up to 5 years: 20 minutes at most',
    'item: From 6 years on: 40 minutes',
  ]);
});

test.each<[string, readonly string[]]>([
  ['captions', ['A bike', 'Two bikes', 'A bell', 'A light']],
  ['an odd number of lines', ['Up to 5 years', '20 minutes', 'From 6 years on', '40 minutes', 'Bikes']],
  ['two lines', ['Up to 5 years', '20 minutes']],
  ['an address', ['Bike Office', '12 Main Street', 'Bike Line', '1-800-555-0110']],
  ['sentences', ['Ride 5 miles.', 'Rest 10 minutes.', 'Ride 5 miles.', 'Rest 10 minutes.']],
])('%s are left as they are', (_, lines) => expect(joined(...lines)).toEqual(lines.map(line => `paragraph: ${line}`)));

test('what stands out stays so', () => {
  const [first] = joinTermPairs(blocksOf('Up to 5 years\n\n**20** minutes\n\nLater\n\n40 minutes'));
  expect(first?.emphasized.map(({ from, to }) => first.text.slice(from, to))).toEqual(['20']);
});
