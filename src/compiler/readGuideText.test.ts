import { expect, test } from 'vitest';
import { guideTextFile, readGuideText } from './readGuideText.ts';

const read = (text: string): readonly string[] =>
  readGuideText('guide/en.md', text).lines.map(({ line, page, kind, text }) => `${[line, page].join('/')} ${kind}: ${text}`);

test('each language has its own file', () => expect(guideTextFile('es')).toBe('guide/es.md'));

test('every piece has its line, its page and its words', () => {
  const text = `<!-- The text of a.pdf.
It goes on. -->

# Phones at home

<!-- page 2 -->

## **Small** habits ##

**Ask** at dinner.
Listen _first_.

- A bed
- A table,
  with two chairs

1. One step

| Day | Hour |
| --- | ---- |
| Monday | 8 |

<!-- page 3 -->
[^1]: A note
`;
  expect(read(text)).toEqual([
    '4/ heading: Phones at home',
    '8/2 heading: Small habits',
    '10/2 text: Ask at dinner.',
    '11/2 text: Listen first.',
    '13/2 text: A bed',
    '14/2 text: A table,',
    '15/2 text: with two chairs',
    '17/2 text: One step',
    '19/2 text: Day Hour',
    '21/2 text: Monday 8',
    '24/3 text: A note',
  ]);
});

test.each([
  ['a link', 'See [the *page*](https://a.org/x_(y)) and [it][a].', 'See the page and it.'],
  ['an image', '![A phone](a.png) off', 'A phone off'],
  ['the number of a footnote', 'Half of them[^2] sleep.', 'Half of them sleep.'],
  ['an address', 'Go to <https://a.org> or <me@a.org>', 'Go to https://a.org or me@a.org'],
  ['characters behind a backslash', '5 \\* 3 \\# \\[a\\] \\\\ snake_case', '5 * 3 # [a] \\ snake_case'],
  ['an entity', 'Q &amp; A &#8217;', 'Q & A ’'],
  ['what only looks like a mark', 'a < b, AT&T, [x] and 1984.', 'a < b, AT&T, [x] and 1984.'],
  ['a quotation in a list', '> - Hello', 'Hello'],
  ['a comment within a line', 'Ask <!-- why? --> them', 'Ask them'],
  ['a cell with a bar', '| a \\| b | c |', 'a | b c'],
])('%s is read as its words', (_, line, words) => expect(read(line)).toEqual([`1/ text: ${words}`]));

test('an open comment ends with the text, and other comments change no page', () => {
  expect(read('<!-- page 4 -->\n<!-- a note -->\nA\n<!-- page 5\nB')).toEqual(['3/4 text: A']);
});

test('500 pages are read in no time, whatever is in them', () => {
  const long = `${'['.repeat(20_000)}\n${'_a '.repeat(20_000)}\n${'<!-- '.repeat(20_000)}`;
  expect(read(`${'A line of **ten** words, which is what a guide says.\n'.repeat(20_000)}${long}`)).toHaveLength(20_002);
});
