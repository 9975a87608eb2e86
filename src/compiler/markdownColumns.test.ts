import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceLocation } from '../model/sourceLocation.ts';
import { locationInText, type TextLocation } from '../model/textLocation.ts';
import { inlinesToLines, runsOf } from '../model/walk.ts';
import { collectDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
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
    [...text.matchAll(pattern)].map(({ 0: word, index }) => [word, shownAt(written, locationInText(location, index))?.slice(0, word.length) ?? 'nothing'] as const),
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

  /** The same texts each time, so that a test that passes does so tomorrow; at night, as many others as FUZZ_RUNS says. */
  const runs = Number(process.env['FUZZ_RUNS'] || 0);
  const parameters = runs > 0 ? { numRuns: runs } : { seed: 20261128, numRuns: 400 };

  // `@` is where a word to find comes, another one each time.
  const plain = fc.constantFrom('@', '@', 'so', 'ñandú', '😀', '911,', '“@”', '&ntilde;', '&amp;', '&#241;', '&#x1F600;', '&@;', '&@', '\\*', '\\[@\\]', '\\@', '{school}', '{date}@', '{en}', 'a_b');
  const around = fc.constantFrom('*', '**', '_', '__', '***').chain(mark => fc.array(plain, { minLength: 1, maxLength: 4 }).map(words => `${mark}@ ${words.join(' ')} @${mark}`));
  const linked = fc
    .tuple(
      fc.constantFrom(...(['[ ](https://a.org)', '[ ][netsmartz]', '[ ](#a "b")', '![ ](images/phone.svg)', '[**b** ](tel:988)', '[![ ](images/phone.svg)](#a)', '<https://a.org> '] as const)),
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
        .tuple(fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }), fc.constantFrom('- ', '* ', '1. ', '10) ', '-   ', ' - '), fc.constantFrom('\n', '\n\n'))
        .map(([items, mark, between]) => items.map(text => indented(text, mark, ' '.repeat(mark.length))).join(between)),
      fc.tuple(tie('blocks'), fc.constant('-\t')).map(([text, mark]) => indented(text, mark, '\t')),
    ),
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map(all => all.join('\n\n')),
  }));
  const file = fc
    .tuple(fc.array(fc.oneof({ weight: 3, arbitrary: block }, heading), { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n', '\r'), fc.constantFrom('', '\uFEFF'), fc.constantFrom('', ' ', '\t'))
    .map(([blocks, newline, mark, end]) => {
      let count = 1000;
      const text = blocks.join('\n\n').replaceAll('@', () => `Zq${count++}`);
      return mark + text.replaceAll('\n', `${end}${newline}`);
    });

  test('in lists, quotes, tables and headings, after emphasis, links, references, backslashes and line breaks', () => {
    fc.assert(
      fc.property(file, written => {
        const words = wordsIn(written, /Zq\d{4}/g);
        expect(misplaced(words)).toEqual([]);
        // None goes amiss, so that the line above says something; but what was reported may have been left out, such as code by indentation.
        if (read(written).diagnostics.length === 0) expect(words.map(([word]) => word).sort()).toEqual(written.match(/Zq\d{4}/g)?.sort());
      }),
      parameters,
    );
  });
});
