import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { slicesOf } from '../../e2e/examples/slices.ts';
import { spelling } from '../checks/spelling.ts';
import { collectDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import { locationInText, type TextLocation } from '../model/textLocation.ts';
import { visitText } from '../model/visitText.ts';
import { inlinesToLines, runsOf } from '../model/walk.ts';
import { dictionaryOf } from '../node/package/dictionaries.ts';
import { type MarkdownPart, parseMarkdown } from './parseMarkdown.ts';
import { plainText } from './source.ts';

const { tests: commonMark } = createRequire(import.meta.url)('commonmark-spec') as { readonly tests: readonly { readonly markdown: string }[] };

/** Reads a file as it is saved, with whatever an editor put there. */
function read(written: string): { readonly parts: readonly MarkdownPart[]; readonly diagnostics: readonly Diagnostic[] } {
  const { diagnostics, report } = collectDiagnostics();
  const context = { file: 'a.md', resourceIds: new Set(['netsmartz']), images: new Set(['slides/images/phone.svg']), source: 'en', report };
  return { parts: parseMarkdown(plainText(written), context), diagnostics };
}

interface Run {
  readonly text: string;
  readonly location: TextLocation;
}

/** Each heading, paragraph, item and cell. */
const runsIn = (parts: readonly MarkdownPart[]): readonly Run[] =>
  parts.flatMap(part => {
    if (part.kind === 'unread') return [];
    const runs = part.kind === 'heading' ? [{ inlines: part.title, location: part.location }] : runsOf([part]);
    return runs.map(({ inlines, location }) => ({ text: inlinesToLines(inlines), location }));
  });

/** What an editor shows from a line and column on, to the end of the line. */
function shownAt(written: string, { line, column = 0 }: SourceLocation): string | undefined {
  const text = written.replace(/^\uFEFF/, '').split(/\r\n?|\n/)[line - 1];
  return text !== undefined && column >= 1 && column <= text.length + 1 ? text.slice(column - 1) : undefined;
}

/** Words of a pattern that are read from a file, each with what the file has where the word is said to be. */
function wordsIn(written: string, pattern: RegExp): readonly (readonly [word: string, shown: string])[] {
  return runsIn(read(written).parts).flatMap(({ text, location }) =>
    [...text.matchAll(pattern)].map(
      ({ 0: word, index }) => [word, shownAt(written, locationInText(location, index))?.slice(0, word.length) ?? 'nothing'] as const,
    ),
  );
}

const misplaced = (words: readonly (readonly [string, string])[]): readonly string[] =>
  words.flatMap(([word, shown]) => (word === shown ? [] : [`${word} is said to be where the file has ${JSON.stringify(shown)}`]));

describe('every word is found where the file has it', () => {
  test('in the examples of CommonMark, letter by letter', () => {
    const flaws = commonMark.flatMap(({ markdown }) => {
      // The specification shows tabs as arrows.
      const text = markdown.replaceAll('→', '\t');
      return misplaced(wordsIn(text, /[a-z]/gi)).map(flaw => `${JSON.stringify(text)}: ${flaw}`);
    });
    expect(flaws).toEqual([]);
  });

  // `@` is where a word to find comes, another one each time.
  const plain = fc.constantFrom(
    '@',
    '@',
    'so',
    'ñandú',
    '😀',
    '911,',
    '“@”',
    '&ntilde;',
    '&amp;',
    '&#241;',
    '&#x1F600;',
    '&@;',
    '&@',
    '\\*',
    '\\[@\\]',
    '\\@',
    '{school}',
    '{date}@',
    '{en}',
    'a_b',
  );
  const around = fc
    .constantFrom('*', '**', '_', '__', '***')
    .chain(mark => fc.array(plain, { minLength: 1, maxLength: 4 }).map(words => `${mark}@ ${words.join(' ')} @${mark}`));
  const linked = fc
    .tuple(
      fc.constantFrom(
        ...([
          '[ ](https://a.org)',
          '[ ][netsmartz]',
          '[ ](#a "b")',
          '![ ](images/phone.svg)',
          '[**b** ](tel:988)',
          '[![ ](images/phone.svg)](#a)',
          '<https://a.org> ',
        ] as const),
      ),
      fc.array(plain, { maxLength: 4 }),
    )
    .map(([link, words]) => link.replace(' ', () => words.join(' ')));
  const gap = fc.constantFrom(' ', ' ', ' ', '  ', '\t', '\n', '\n   ', '\\\n', '  \n', '', '. ');
  const line = fc
    .array(fc.tuple(fc.oneof({ weight: 3, arbitrary: plain }, around, linked), gap), { minLength: 1, maxLength: 8 })
    .map(words => `A ${words.flat().join('')} @`);
  const oneLine = line.map(text => text.replace(/\\?\n */g, ' '));

  const heading = fc.oneof(
    fc.tuple(fc.constantFrom('# ', '##  ', '###\t'), oneLine, fc.constantFrom('', ' {#a}', ' ##', ' {#b} #')).map(parts => parts.join('')),
    fc.tuple(oneLine, fc.constantFrom('\n===', '\n---')).map(parts => parts.join('')),
  );
  const leaf = fc.oneof(
    { weight: 3, arbitrary: line },
    fc
      .array(fc.tuple(oneLine, fc.constantFrom('', '@', 'a \\| @', '`\\|` @'), fc.boolean()), { minLength: 1, maxLength: 3 })
      .map(rows => `| @ | b\n|--|:-:|\n${rows.map(([a, b, isClosed]) => (isClosed ? `|  ${a} |${b} |` : `| ${a} | ${b}`)).join('\n')}`),
  );
  const indented = (text: string, first: string, rest: string): string =>
    text
      .split('\n')
      .map((each, i) => (i === 0 ? first : each === '' ? rest.trimEnd() : rest) + each)
      .join('\n');
  const { block } = fc.letrec<{ block: string; blocks: string }>(tie => ({
    block: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      leaf,
      fc.tuple(tie('blocks'), fc.constantFrom('> ', '>')).map(([text, mark]) => indented(text, mark, mark)),
      fc
        .tuple(
          fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
          fc.constantFrom('- ', '* ', '1. ', '10) ', '-   ', ' - '),
          fc.constantFrom('\n', '\n\n'),
        )
        .map(([items, mark, between]) => items.map(text => indented(text, mark, ' '.repeat(mark.length))).join(between)),
      fc.tuple(tie('blocks'), fc.constant('-\t')).map(([text, mark]) => indented(text, mark, '\t')),
    ),
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map(all => all.join('\n\n')),
  }));
  const file = fc
    .tuple(
      fc.array(fc.oneof({ weight: 3, arbitrary: block }, heading), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom('', '\uFEFF'),
      fc.constantFrom('', ' ', '\t'),
    )
    .map(([blocks, newline, mark, end]) => {
      let count = 1000;
      const text = blocks.join('\n\n').replaceAll('@', () => `Zq${count++}`);
      return mark + text.replaceAll('\n', `${end}${newline}`);
    });

  test.each(slicesOf(400, 20261128))(
    'in lists, quotes, tables and headings, after emphasis, links, references, backslashes and line breaks (seed $seed)',
    slice => {
      fc.assert(
        fc.property(file, written => {
          const words = wordsIn(written, /Zq\d{4}/g);
          expect(misplaced(words)).toEqual([]);
          // None goes amiss, so that the line above says something; but what was reported may have been left out, such as code by indentation.
          if (read(written).diagnostics.length === 0) expect(words.map(([word]) => word).sort()).toEqual(written.match(/Zq\d{4}/g)?.sort());
        }),
        slice,
      );
    },
  );
});

/** Each heading, block, item and cell, with where it begins: `list 3:5`. */
function beginningsOf(part: MarkdownPart): readonly string[] {
  const at = ({ line, column }: SourceLocation): string => `${line}:${column}`;
  if (part.kind === 'heading' || part.kind === 'unread') return [`${part.kind} ${at(part.location)}`];
  const found: string[] = [];
  visitText([part], {
    paragraph: ({ location }) => found.push(`paragraph ${at(location)}`),
    quote: ({ location }) => found.push(`quote ${at(location)}`),
    list: ({ location, items }) => found.push(`list ${at(location)}`, ...items.map(item => `item ${at(item.location)}`)),
    table: ({ location }) => found.push(`table ${at(location)}`),
    run: ({ role, location }) => role === 'cell' && found.push(`cell ${at(location)}`),
    link: ({ location }) => found.push(`link ${at(location)}`),
    image: ({ location }) => found.push(`image ${at(location)}`),
  });
  return found;
}

describe('each piece begins where its text does', () => {
  test.each<[string, string, readonly string[]]>([
    ['a paragraph', 'A', ['paragraph 1:1']],
    ['a paragraph with spaces before it', '  A', ['paragraph 1:3']],
    ['a paragraph with emphasis first, at the emphasis', '**A** b', ['paragraph 1:1']],
    ['headings', '# A\n\n##   B {#b}\n\n  ### C ###', ['heading 1:3', 'heading 3:6', 'heading 5:7']],
    ['a heading with an id alone', '## {#b}', ['heading 1:4']],
    ['a heading without words', '#\n### A', ['heading 1:2', 'heading 2:5']],
    ['a heading that is underlined', '#A\n===', ['heading 1:1']],
    ['lists', '- A\n-   B\n\n10. C', ['list 1:3', 'item 1:3', 'item 2:5', 'paragraph 1:3', 'paragraph 2:5', 'list 4:5', 'item 4:5', 'paragraph 4:5']],
    ['a list in a list', '- A\n  1. B', ['list 1:3', 'item 1:3', 'paragraph 1:3', 'list 2:6', 'item 2:6', 'paragraph 2:6']],
    ['lists in one line', '- - A', ['list 1:5', 'item 1:5', 'list 1:5', 'item 1:5', 'paragraph 1:5']],
    ['a list indented by tabs', '-\tA\n\t- B', ['list 1:3', 'item 1:3', 'paragraph 1:3', 'list 2:4', 'item 2:4', 'paragraph 2:4']],
    ['an item that begins below its mark, at the mark', '-\n  A', ['list 1:1', 'item 1:1', 'paragraph 2:3']],
    ['a quote', '> A\n>\n> - B', ['quote 1:3', 'paragraph 1:3', 'list 3:5', 'item 3:5', 'paragraph 3:5']],
    [
      'a table with its cells',
      'A\n\n| B |  C |\n|---|---|\n| **D** | \n|| E |',
      ['paragraph 1:1', 'table 3:1', 'cell 3:3', 'cell 3:8', 'cell 5:3', 'cell 5:10', 'cell 6:2', 'cell 6:4'],
    ],
    ['a heading right below a paragraph', 'A\n## B', ['paragraph 1:1', 'heading 2:4']],
    ['paragraphs of more lines', '# A\n\n\nB\nC\n\nD', ['heading 1:3', 'paragraph 4:1', 'paragraph 7:1']],
    [
      'items with empty lines between',
      '- A\n\n\n- B\n\n  [c](#c)\n',
      ['list 1:3', 'item 1:3', 'item 4:3', 'paragraph 1:3', 'paragraph 4:3', 'paragraph 6:3', 'link 6:3'],
    ],
    [
      'a list in a list, and what follows it',
      '- A\n  - B\n  - C\n- D',
      ['list 1:3', 'item 1:3', 'item 4:3', 'paragraph 1:3', 'list 2:5', 'item 2:5', 'item 3:5', 'paragraph 2:5', 'paragraph 3:5', 'paragraph 4:3'],
    ],
    ['a quote in a list', '1. A\n\n   > B\n   > [c](#c)', ['list 1:4', 'item 1:4', 'paragraph 1:4', 'quote 3:6', 'paragraph 3:6', 'link 4:6']],
    ['a link in a cell', '| A |\n|---|\n| B |\n| [c](#c) |', ['table 1:1', 'cell 1:3', 'cell 3:3', 'cell 4:3', 'link 4:3']],
    ['links in later lines of a paragraph', 'A\nB\nC [d](#d) E\n[f](#f)', ['paragraph 1:1', 'link 3:3', 'link 4:1']],
    ['a link that goes over two lines', 'A\n[b\nc](#b) [d](#d)', ['paragraph 1:1', 'link 2:1', 'link 3:8']],
    ['links and images', 'A [b](#b)\n**[c](#c)** ![d](images/phone.svg)', ['paragraph 1:1', 'link 1:3', 'link 2:3', 'image 2:13']],
  ])('%s', (_, text, expected) => {
    const { parts, diagnostics } = read(text);
    expect(parts.flatMap(beginningsOf)).toEqual(expected);
    // One of the tables has a row that is too short.
    expect(diagnostics.filter(({ rule }) => rule !== 'table-row')).toEqual([]);
  });
});

describe('each problem is where what is wrong begins', () => {
  test.each<[string, string, readonly string[]]>([
    ['an element in a line', '- A\n- B *c* <b>d</b>', ['2:9 raw-html']],
    ['a block of HTML', '> A\n>\n>  <div>', ['3:4 raw-html']],
    ['a link in emphasis after a reference', '&ntilde; **A [b](http://b.org)**', ['1:14 link-scheme']],
    ['a link in a cell', '| A |\n|---|\n| b \\| [c](http://c.org) |', ['3:8 link-scheme']],
    ['a link in the second paragraph of an item', '- A\n- B\n\n  C\n  [d](http://d)', ['5:3 link-scheme']],
    ['an element in the second paragraph of a quote', '> A\n>\n> B\n> <b>', ['4:3 raw-html']],
    ['a contact that does not exist', '1. A\n   [b][nowhere]', ['2:4 link-contact']],
    ['an image that is not there', '## A ![b](c.svg)', ['1:6 image-missing']],
    ['an image without a description', 'A\\\n  ![](images/phone.svg)', ['2:3 image-alt']],
    ['code in a line', 'A `b`', ['1:3 markdown-unsupported']],
    ['code by indentation', '- A\n\n      b', ['3:7 markdown-unsupported']],
    ['a heading in a list', '- ## A', ['1:3 markdown-unsupported']],
    ['a checkbox', '- [ ] A', ['1:3 markdown-unsupported']],
    ['an address given in the text', 'A\n\n  [b]: https://b.org', ['3:3 markdown-unsupported']],
    ['a rule', 'A\n\n ***', ['3:2 markdown-unsupported']],
    ['too many quotes', 'A\n\n > > > > > > > b', ['3:2 markdown-too-deep']],
    ['too many characters', `- ${'a '.repeat(1001)}`, ['1:3 markdown-too-long']],
    ['a word in braces', 'A [b](#c) and\n  **{school} {scool}**', ['2:14 braces-unknown']],
    ['a word in braces after the mark of the source language', '- {en} A {date} {dtae}', ['1:17 braces-unknown']],
    ['a character as a code', 'A\nb &amp; &#x202E;c', ['2:9 control-character']],
  ])('%s', (_, text, expected) => expect(read(text).diagnostics.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(expected));
});

test('checks point at the word itself, whatever is before it and however the file is saved', () => {
  const said = swap('Good evening.', 'Good &amp; *calm*\t[evening][netsmartz]\\\n  to\twlel all.');
  const named = (text: string): string => text.replace('# ', '#  A  xqzz  ');
  const save = (text: string): string => `\uFEFF${named(said(text)).replaceAll('\n', ' \r\n')}`;
  const found = checkExample(
    spelling,
    { 'speaker-notes/en/01-start.md': save, 'slides/en/01-start.md': text => `\uFEFF${named(text)}` },
    { dictionary: dictionaryOf },
  );
  expect(found.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)).toEqual([
    'slides/en/01-start.md:1:7 “xqzz” isn’t in the English dictionary.',
    'speaker-notes/en/01-start.md:8:6 “wlel” isn’t in the English dictionary.',
  ]);
});
