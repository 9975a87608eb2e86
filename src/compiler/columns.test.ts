import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleSettings } from '../../e2e/examples/exampleCheck.ts';
import { exampleSource } from '../../e2e/examples/exampleSource.ts';
import { slicesOf } from '../../e2e/examples/slices.ts';
import { runChecks } from '../checks/check.ts';
import { contactsLinked } from '../checks/contactsLinked.ts';
import { spelling } from '../checks/spelling.ts';
import { describeDiagnostic } from '../diagnostics/describeDiagnostic.ts';
import { compileWorkshop } from './compileWorkshop.ts';

/** Words that no dictionary has, and phone numbers that no contact has: each is a problem where it is. */
const mark = /zq[a-z]+|555-\d{4}/g;

/** Where each mark is in a file, as an editor shows it. */
function marksIn(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  return lines.flatMap((line, i) => [...line.matchAll(mark)].map(({ 0: found, index }) => `${found} ${i + 1}:${index + 1}`));
}

/** Where the problems with the marks of a document are reported to be. */
function reportedIn(file: string, text: string): readonly string[] {
  const other = file.replace('/es/', '/en/');
  const { workshop } = compileWorkshop(exampleSource({ [file]: text, [other]: '# A\n' }));
  if (!workshop) throw new Error('The example does not compile.');
  const dictionary = () => ({ has: (word: string) => !/^zq/i.test(word) });
  const { diagnostics } = runChecks({ spelling, contactsLinked }, { workshop, settings: { ...exampleSettings, dictionary } });
  return diagnostics.flatMap(each => {
    if (each.file !== file || (each.rule !== 'spelling' && each.rule !== 'contact-bare')) return [];
    const { message, line, column } = describeDiagnostic(each);
    return [...message.matchAll(mark)].map(([word]) => `${word} ${line}:${column}`);
  });
}

const sorted = (marks: readonly string[]): readonly string[] => [...new Set(marks)].sort();

/** Gives each mark of a text, written `@` or `%`, a word or a number of its own. */
function numbered(text: string): string {
  let count = 0;
  const letters = (n: number): string => [...String(n)].map(digit => 'abcdefghij'[Number(digit)]).join('');
  return text.replace(/@|%/g, sign => (sign === '@' ? `zqx${letters(count++)}` : `555-${String(1000 + count++)}`));
}

test.each<[string, string]>([
  ['a title', '# @'],
  ['a heading', '# A\n\n##  @ {#b}\n\n###   Uno @ ###\n\nTexto'],
  ['a heading with a line below it', '# A\n\nUno @\n  dos @ {#b}\n---\n\n\u00a0\n @ tres\n---\n\n@\n'],
  ['a paragraph of more lines', '# A\n\nUno @ dos\n   tres @\ncuatro @'],
  ['emphasis and links', '# A\n\nUno **dos *@*** [tres @](#rules) [\\[@\\] @][netsmartz] @'],
  ['references and escapes', '# A\n\n&ntilde; &#x1F600; @ \\* @ \\\\@ &amp;lt; @ 😀 @ &eacute;\n@ &para\n&amp;@'],
  ['a line break', '# A\n\nUno\\\n@'],
  ['items', '# A\n\n- Uno @\n  dos @\n  - @\n\n    @\n1. @\n-\n  @'],
  ['a quote', '# A\n\n> @\n> **dos** @\n>@\n> - @\ntres @'],
  ['a quote in an item', '# A\n\n12. > @\n    > @\n    @'],
  ['cells', '# A\n\n| @ | B @ |\n|---|---|\n|@|a \\| **@** |\n\\| @ | @'],
  ['values left open', '# A\n\n{school} @ {date}, @'],
  ['an untranslated text', '# A\n\n- {en} **Uno** %\n- {EN}  % dos'],
  ['the description of an image', '# A\n\nUno ![dos &amp; @](images/phone.svg) @'],
  ['tabs', '# A\n\n-\tUno\t@\n\t@ \t %\n\nNo\u00a0\t@'],
  ['unusual ends of lines', '# A\n\nUno \u2028 @ \u00a0 @\u00a0\n\nDos\u00a0\n@'],
])('a problem in %s is at the very word', (_, text) => {
  const written = numbered(text);
  expect(sorted(reportedIn('slides/es/handout.md', written))).toEqual(sorted(marksIn(written)));
  const windows = `\uFEFF${written.replaceAll('\n', '\r\n')}`;
  expect(sorted(reportedIn('slides/es/handout.md', windows))).toEqual(sorted(marksIn(windows)));
});

const words = fc.constantFrom(...['@', '@', '%,', 'uno', '&ntilde;', '&amp;', '\\*', '\\[', '😀', '“dos”', '{school}', 'a_b', '*', '<', '\u00a0']);
const inline: fc.Arbitrary<string> = fc.letrec<{ inline: string; text: string }>(tie => ({
  inline: fc.oneof(
    { depthSize: 'small' },
    words,
    tie('text').map(text => `**${text}**`),
    tie('text').map(text => `*${text}*`),
    tie('text').map(text => `[${text}](#rules)`),
    tie('text').map(text => `[${text}][netsmartz]`),
    fc.constant('![tres @](images/phone.svg)'),
    fc.constant('`a`'),
    fc.constant('<b>'),
    fc.constant('\\\n'),
    fc.constant('\n'),
    fc.constant('\n  '),
  ),
  text: fc.array(tie('inline'), { minLength: 1, maxLength: 5 }).map(parts => parts.join(' ')),
})).text;
const cell = inline.map(text => text.replace(/\s*\n\s*/g, ' ').replace(/\\?\|/g, '\\|'));
const block: fc.Arbitrary<string> = fc.letrec<{ block: string; blocks: string }>(tie => ({
  block: fc.oneof(
    { depthSize: 'small' },
    inline,
    inline.map(text => `### ${text.replace(/\s*\n\s*/g, ' ')}`),
    fc.tuple(cell, cell, cell, cell).map(([a, b, c, d]) => `| ${a} | ${b} |\n|---|:-:|\n|${c}|  ${d}`),
    tie('blocks').map(text => text.replace(/^/gm, '> ')),
    fc
      .tuple(fc.constantFrom('- ', '* ', '1. ', '10) ', '-   '), tie('blocks'))
      .map(([sign, text]) => sign + text.replace(/\n(?!\n)/g, `\n${' '.repeat(sign.length)}`)),
    inline.map(text => `${text}\n---`),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map(parts => parts.join('\n\n')),
})).blocks;

test.each(slicesOf(200, 20261122))('whatever surrounds a word, a problem with it is at the very word (seed $seed)', slice => {
  let count = 0;
  fc.assert(
    fc.property(block, fc.constantFrom('\n', '\r\n', '\r'), fc.constantFrom('', '\uFEFF'), (text, end, begin) => {
      const written = numbered(`${begin}# Hoja\n\n## Parte {#part}\n\n${text}\n`).replaceAll('\n', end);
      const reported = reportedIn('slides/es/handout.md', written);
      const there = marksIn(written);
      count += reported.length;
      expect(reported.filter(each => !there.includes(each))).toEqual([]);
    }),
    slice,
  );
  expect(count).toBeGreaterThan(40);
});
