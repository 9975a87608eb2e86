import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyGuide, blocksOf } from '../../e2e/examples/outlinedGuide.ts';
import { readGuideText } from '../compiler/readGuideText.ts';
import { wordsOf } from '../languages/words.ts';
import { keptText } from './keptText.ts';
import { sharedPieces, textOf } from './pieces.ts';
import { type TextBlock, textBlocksOf } from './textBlock.ts';

const source = { file: 'guide.pdf', date: '2026-11-28' };

/** The kept text without the comment at its beginning, and with each block in its pieces. */
function kept(blocks: readonly TextBlock[]): string {
  const pieces = sharedPieces({ en: blocks }, ['en']).flatMap(each => each['en'] ?? []);
  return keptText(blocks, pieces, source).text.split('\n').slice(2).join('\n');
}

/** The words of each line, as the checks read them. */
const read = (text: string): readonly string[] => readGuideText('guide/en.md', text).lines.map(line => line.text);

const onPage = (page: number, markdown: string): readonly TextBlock[] => blocksOf(markdown).map(block => ({ ...block, place: { page } }));

test('each piece has a line of its own, and blocks look as in Markdown', () => {
  const guide = `# Bikes

## Night

Use a **white light**, because drivers see it. Ring the bell.

- Wear a vest; it shines
  - A red one
- Be heard

1. Look left

| Do | Avoid |
| - | - |
| Ride. Stop. | Race |

Note[^1]

[^1]: In May.
`;
  expect(kept(blocksOf(guide))).toBe(`# Bikes

## Night

Use a **white light**,
because drivers see it.
Ring the bell.

- Wear a vest;
  it shines
  - A red one
- Be heard

1. Look left

| Do | Avoid |
| Ride. Stop. | Race |

Note

[^1]: In May.
`);
});

test('a comment tells where a page begins', () => {
  expect(kept([...onPage(1, 'One.\n\nTwo.'), ...onPage(3, '- Three\n- Four')])).toBe('<!-- page 1 -->\n\nOne.\n\nTwo.\n\n<!-- page 3 -->\n\n- Three\n- Four\n');
});

test('the comment at the beginning ends where it should, whatever the file is called', () => {
  const { text } = keptText(blocksOf('One.'), [], { ...source, file: 'a--->b\n.pdf' });
  expect(text.split('\n')[0]).toContain('The text of a- - - >b .pdf, read on 2026-11-28');
  expect(read(text)).toEqual(['One.']);
});

describe.each(['paragraph', 'heading', 'item', 'row', 'footnote'] as const)('in a %s, nothing is lost', kind => {
  test.each([
    '5 * 3 and **bold**',
    'snake_case, _x_ and __y__',
    '[x](y) and [a][b]',
    'a note[^1]',
    '![an image](u)',
    'a <b> c, <https://example.org> and <me@example.org>',
    '# no heading',
    'no heading #',
    'C#',
    '- no item',
    '+ no item',
    '1. no step',
    '12) no step',
    '1.5 liters',
    '> no quotation',
    '---',
    ': - :',
    '| a | b |',
    'a | b',
    '`code` and ```',
    '\\ and \\* and \\',
    '<!-- no comment --> here',
    'an open <!-- comment',
    '&amp; AT&T &#65;',
    '~~gone~~',
    '=== ~~~',
    '[^1]: no footnote',
  ])('of “%s”', text => {
    const runs = [{ text, isEmphasized: false }];
    const block =
      kind === 'heading'
        ? { kind, level: 2, runs, place: undefined }
        : kind === 'item'
          ? { kind, list: 1, depth: 1, isOrdered: true, runs, place: undefined }
          : kind === 'row'
            ? { kind, table: 1, isHead: false, cells: [runs, runs], place: undefined }
            : { kind, runs, place: undefined };
    const words = kind === 'row' ? `${text} ${text}` : text;
    expect(read(keptText(textBlocksOf({ name: 'a.pdf', blocks: [block, block] }), [], source).text)).toEqual([words, words]);
  });
});

test('what needs no escaping has none', () => {
  const text = 'At 5 < 6, AT&T’s snake_case (a) costs $3. It is “new” – and 100% [free]!';
  expect(
    kept(blocksOf(text.replace('[free]', 'free')))
      .replaceAll('\n', ' ')
      .trim(),
  ).toBe(text.replace('[free]', 'free'));
});

test('of any guide, each piece is what its line says, and every word is kept', () => {
  fc.assert(
    fc.property(anyGuide, fc.constantFrom('en', 'es', 'vi'), (guide, language) => {
      const blocks = textBlocksOf(guide);
      const pieces = sharedPieces({ [language]: blocks }, [language]).flatMap(each => each[language] ?? []);
      const { text, lineOf } = keptText(blocks, pieces, { ...source, file: guide.name });
      const { lines } = readGuideText('guide/en.md', text);
      const wordsAt = new Map(lines.map(line => [line.line, wordsOf(line.text).join(' ')]));
      for (const piece of pieces) {
        const words = wordsOf(textOf(piece)).join(' ');
        if (piece.block.kind === 'row') expect(wordsAt.get(lineOf(piece)) ?? '').toContain(words);
        else expect(wordsAt.get(lineOf(piece)) ?? '').toBe(words);
      }
      expect(lines.flatMap(line => wordsOf(line.text)).join(' ')).toBe(blocks.flatMap(block => wordsOf(block.text)).join(' '));
      for (const [i, page] of blocks.map(({ place }) => (place && 'page' in place ? place.page : undefined)).entries()) {
        const piece = pieces.find(({ block }) => block === blocks[i]);
        const line = piece && lines.find(each => each.line === lineOf(piece));
        if (page !== undefined && line) expect(line.page).toBe(page);
      }
    }),
    { numRuns: 300 },
  );
});
