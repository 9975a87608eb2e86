import { tests as commonMark } from 'commonmark-spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileWorkshop } from '../compiler/compileWorkshop.ts';
import { type Changes, exampleSource } from '../compiler/exampleSource.ts';
import { blocksToHtml, inlinesToHtml } from '../markup/textToHtml.ts';
import type { Problem } from '../model/problem.ts';
import type { Workshop } from '../model/workshop.ts';

/** Whatever stands in the files, compiling ends, tells each problem at a line that there is, and lets nothing but text through to the page. */

/** Files of each kind that text is read from. */
const everywhere = (text: string): Changes => ({
  'slides/es/01-start.md': `# Inicio\n\n## Una noche tranquila {#welcome}\n\n${text}`,
  'speaker-notes/es/01-start.md': `# Inicio\n\n## Una noche tranquila {#welcome}\n\n### Diga\n\n${text}`,
  'slides/en/handout.md': text,
  'slides/es/handout.md': text,
});

function expectSound(changes: Changes): void {
  const source = exampleSource(changes);
  const { workshop, problems } = compileWorkshop(source);
  expect(problems.filter(problem => !hasPlace(problem, source.files))).toEqual([]);
  const page = workshop ? textsOf(workshop) : [];
  expect(page.flatMap(unsafeTags)).toEqual([]);
}

function hasPlace({ file, line }: Problem, files: ReadonlyMap<string, string>): boolean {
  const lines = files.get(file)?.split(/\r\n?|\n/).length ?? 1;
  return file !== '' && Number.isInteger(line) && line >= 1 && line <= lines;
}

/** HTML of every text in every language. */
function textsOf({ sections, papers, languages, resources, fillIns }: Workshop): readonly string[] {
  return languages.flatMap(language => {
    const context = { language, resources, fillIns, images: {} };
    const texts = [
      ...sections.flatMap(section => section.slides.flatMap(slide => [...(slide.notes[language]?.parts ?? []), slide.text[language]])),
      ...papers.flatMap(paper => [paper.text[language], ...(paper.text[language]?.parts ?? [])]),
    ];
    return texts.flatMap(text => {
      if (!text) return [];
      const cards = 'cards' in text ? text.cards : [];
      const titles = [...('title' in text ? [text.title] : []), ...cards.map(card => card.title)];
      return [...[text, ...cards].map(({ blocks }) => blocksToHtml(blocks, context).text), ...titles.map(title => inlinesToHtml(title, context).text)];
    });
  });
}

const allowed =
  /^<(?:\/?(?:p|ul|ol|li|strong|em|blockquote|table|thead|tbody|tr|td|th|span|a)|br|(?:th scope="col"|img src="[^"<>]*" alt="[^"<>]*"|a href="(?:(?:https:\/\/|mailto:|tel:|#)[^"<>]*)?"|span(?: [a-z-]+="[a-zA-Z-]*")+))>$/i;

/** Tags that text cannot have made, and signs that would begin one. */
function unsafeTags(html: string): readonly string[] {
  return (html.match(/<[^<>]*>?/g) ?? []).filter(tag => !allowed.test(tag));
}

test('what would be unsafe is seen', () => {
  for (const tag of ['<script>', '<p onclick="x">', '<a href="javascript:x">', '<img src="" alt="" onerror="x">', '<'])
    expect(unsafeTags(`<p>${tag}</p>`)).toContain(tag);
});

/** Pieces that mean something in Markdown, or did harm to somebody’s parser. */
const pieces = fc.constantFrom(
  ...[
    '# ',
    '## ',
    '### Diga',
    ' {#habits}',
    '{#',
    '- ',
    '  - ',
    '1. ',
    '> ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '    ',
    '`',
    '```\n',
    '---',
    '| a | b |\n| - | - |\n',
  ],
  ...['**', '_', '~~', '[', ']', '](', '][take-it-down]', '![x](images/phone.svg)', '(javascript:alert(1))', '(https://a.org)', '[x]: y', '<b>', '<!--', '-->'],
  ...[
    '<script>x</script>',
    '<img src=x onerror=x>',
    '&lt;',
    '&#60;script&#62;',
    '&amp;',
    '\\',
    '\\<',
    '{en} ',
    '{school}',
    '\u0000',
    '\uFEFF',
    '\u202e',
    '\uFDD0',
    '“',
    'ñ',
    '中',
    '😀',
    'a@b.org',
  ],
);
const markdown = fc
  .array(fc.oneof({ weight: 3, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }), { maxLength: 40 })
  .map(all => all.join(''));

/** The same texts on every machine and any day; another number tries others. */
const seed = 20261123;

test('any text', () =>
  fc.assert(
    fc.property(markdown, text => expectSound(everywhere(text))),
    { seed, numRuns: 250 },
  ));

/** A file of the example with some of its text put elsewhere, repeated or replaced. */
const spoiled = (file: string): fc.Arbitrary<Changes> => {
  const whole = exampleSource().files.get(file) ?? '';
  const at = fc.nat({ max: whole.length });
  const other = fc.oneof(
    pieces,
    fc.constantFrom(': ', '- ', '*x', '&x ', '[', '{', '"', "'", '|', '>', '%', '@', '? ', 'null', '~', '1e999', '2026-13-40', '\n  '),
    fc.string({ maxLength: 4 }),
  );
  return fc.array(fc.tuple(at, fc.nat({ max: 30 }), other), { minLength: 1, maxLength: 4 }).map(edits => ({
    [file]: edits.reduce((text, [from, length, put]) => text.slice(0, from) + put + text.slice(from + length), whole),
  }));
};

test.each(['slides/workshop.yaml', 'slides/resources.yaml', 'slides/guide.yaml', 'slides/en/01-start.md', 'speaker-notes/es/02-help.md'])(
  'any change of %s',
  file => fc.assert(fc.property(spoiled(file), expectSound), { seed, numRuns: 100 }),
);

test('every example of CommonMark', () => {
  expect(commonMark.length).toBeGreaterThan(600);
  for (const { markdown: text, number } of commonMark) expect(() => expectSound(everywhere(text.replaceAll('→', '\t'))), `example ${number}`).not.toThrow();
});

describe('100 kB of the same', () => {
  const size = 100_000;
  const many = (text: string): string => text.repeat(Math.ceil(size / text.length));

  test.each([
    ['opening brackets', many('[')],
    ['images that open', many('![')],
    ['closed brackets', many('[a](')],
    ['reference links', many('[a][b] ')],
    ['stars', many('*')],
    ['stars and letters', many('*a _b ')],
    ['backticks', many('`a``')],
    ['quotes', many('>')],
    ['quotes, one a line', many('> a\n')],
    ['lists in lists', many('- ')],
    ['lists, each a level deeper', Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['braces', many('{')],
    ['less-than signs', many('<')],
    ['comments', many('<!--')],
    ['table bars', many('|')],
    ['rows of tables', `| a |\n| - |\n${many('| b |\n')}`],
    ['backslashes', many('\\')],
    ['addresses', many('a@b.c ')],
    ['one word', many('a')],
    ['empty lines', many('\n')],
    ['headings', many('#')],
    ['entities', many('&#x3c;')],
  ])('%s', (_, text) => expectSound(everywhere(text)), 5000);
});
