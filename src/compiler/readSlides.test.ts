import { describe, expect, test } from 'vitest';
import { collectInEnglish } from '../../e2e/examples/inEnglish.ts';
import { readSlides } from './readSlides.ts';

function read(text: string) {
  const { diagnostics, report } = collectInEnglish();
  return { found: readSlides(text, 'es', { file: 'a.md', resourceIds: new Set(), images: new Set(), report }), diagnostics };
}

const problemLines = (text: string): readonly string[] => read(text).diagnostics.map(({ line, rule, message }) => `${line} ${rule}: ${message}`);

test('a file is cut at its headings: section, slides, cards', () => {
  const paragraph = (text: string, line: number) => ({ kind: 'paragraph', children: [{ kind: 'text', text }], location: { file: 'a.md', line, column: 1 } });
  expect(read('# The **section**\n\n## One {#one}\n\nA\n\n## Two {#two}\n\nB\n\n### Card\n\nC\n\nD\n')).toEqual({
    diagnostics: [],
    found: {
      language: 'es',
      file: 'a.md',
      title: [
        { kind: 'text', text: 'The ' },
        { kind: 'strong', children: [{ kind: 'text', text: 'section' }] },
      ],
      location: { file: 'a.md', line: 1, column: 3, turns: [{ at: 4, line: 1, column: 9 }] },
      blocks: [],
      isWhole: true,
      entries: [
        {
          id: 'one',
          location: { file: 'a.md', line: 3, column: 4 },
          isWhole: true,
          content: { title: [{ kind: 'text', text: 'One' }], blocks: [paragraph('A', 5)], cards: [], location: { file: 'a.md', line: 3, column: 4 } },
        },
        {
          id: 'two',
          location: { file: 'a.md', line: 7, column: 4 },
          isWhole: true,
          content: {
            title: [{ kind: 'text', text: 'Two' }],
            blocks: [paragraph('B', 9)],
            cards: [
              { title: [{ kind: 'text', text: 'Card' }], blocks: [paragraph('C', 13), paragraph('D', 15)], location: { file: 'a.md', line: 11, column: 5 } },
            ],
            location: { file: 'a.md', line: 7, column: 4 },
          },
        },
      ],
    },
  });
});

describe('reported with its line:', () => {
  test.each<[string, string, readonly string[]]>([
    ['an empty file', '', ['1 section-title: This file has no title.']],
    ['a file without a section name', '## A {#a}\n\nB\n', ['1 section-title: This file has no title.']],
    ['a second section', '# A\n\n## B {#b}\n\nC\n\n# D\n', ['7 section-title: A second title begins here.']],
    ['text before the first slide', '# A\n\nB\n\n## C {#c}\n\nD\n', ['3 section-title: This text comes before the first slide.']],
    ['two slides without an id', '# A\n\n## B\n\nC\n\n## D\n\nE\n', ['3 id-missing: This heading has no id.', '7 id-missing: This heading has no id.']],
    ['an id that appears twice', '# A\n\n## B {#b}\n\nC\n\n## D {#b}\n\nE\n', ['7 id-duplicate: The id “b” is already used on line 3.']],
    ['a card before the first slide', '# A\n\n### B\n', ['3 markdown-unsupported: This heading comes before the first “##” heading.']],
    ['a heading of a fourth level', '# A\n\n## B {#b}\n\n#### C\n', ['5 markdown-unsupported: This is a level 4 heading.']],
    ['an empty slide', '# A\n\n## B {#b}\n\n## C {#c}\n\nD\n', ['3 slide-empty: This slide has a heading but no text.']],
    ['a slide of nothing but HTML, which is reported alone', '# A\n\n## B {#b}\n\n<hr>\n', ['5 raw-html: This is HTML: <hr>']],
  ])('%s', (_, text, expected) => expect(problemLines(text)).toEqual(expected));

  test('what to do about an empty slide', () => {
    expect(read('# A\n\n## B {#b}\n').diagnostics[0]).toMatchObject({
      expected: 'The text that its layout shows.',
      fix: 'Write it below the heading, or delete the slide from every language and from slides/workshop.yaml.',
    });
  });
});
