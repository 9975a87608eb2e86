import { describe, expect, test } from 'vitest';
import { exampleTexts } from '../../e2e/examples/exampleTexts.ts';
import { noPlaceholders } from '../../e2e/examples/exampleView.ts';
import { parseMarkdown } from '../compiler/parseMarkdown.ts';
import type { Block } from '../model/text.ts';
import type { Resource } from '../model/workshop.ts';
import { html } from './html.ts';
import { blocksToHtml, type ItemAttributes, linkAddress } from './textToHtml.ts';

const location = { file: 'resources.yaml', line: 1 };
const netsmartz: Resource = {
  id: 'netsmartz',
  name: exampleTexts({ en: 'NetSmartz', es: 'NetSmartz' }),
  link: { en: 'https://a.org/?x=1&y=2', es: 'https://a.org/es' },
  shownAs: [],
  checked: '2026-11-22',
  location,
};
const context = (language: string) => ({
  language,
  resources: { netsmartz },
  images: { 'images/phone.svg': { width: 24, height: 12 } },
  placeholders: { ...noPlaceholders, date: '2026-11-24' },
});

function toHtml(markdown: string, language = 'en', attributes?: ItemAttributes): string {
  const report = (rule: string) => expect.unreachable(rule);
  const parts = parseMarkdown(markdown, {
    file: 'a.md',
    resourceIds: new Set(['netsmartz']),
    images: new Set(['slides/images/phone.svg', 'slides/images/plan.svg']),
    report,
  });
  return blocksToHtml(parts as readonly Block[], context(language), attributes).text;
}

test.each([
  ['paragraphs', 'A & B\n\nC', '<p>A &#38; B</p><p>C</p>'],
  ['emphasis and breaks', '**A** *b*\\\nc', '<p><strong>A</strong> <em>b</em><br>c</p>'],
  ['words that look like HTML', '\\<script>', '<p>&#60;script&#62;</p>'],
  ['a list', '- A\n- **B**', '<ul><li>A</li><li><strong>B</strong></li></ul>'],
  ['a numbered list', '1. A\n2. B', '<ol><li>A</li><li>B</li></ol>'],
  ['a list with empty lines, which reads the same', '- A\n\n- B', '<ul><li>A</li><li>B</li></ul>'],
  ['an item of more paragraphs', '- A\n\n  B', '<ul><li>A<p>B</p></li></ul>'],
  ['a list in a list', '- A\n  - B', '<ul><li>A<ul><li>B</li></ul></li></ul>'],
  ['an item that begins with a quote', '- > A', '<ul><li><blockquote><p>A</p></blockquote></li></ul>'],
  ['a quote', '> A\n>\n> - B', '<blockquote><p>A</p><ul><li>B</li></ul></blockquote>'],
  [
    'a table',
    '| A | **B** |\n|---|---|\n| C | D |',
    '<table><thead><tr><th scope="col">A</th><th scope="col"><strong>B</strong></th></tr></thead><tbody><tr><td>C</td><td>D</td></tr></tbody></table>',
  ],
  [
    'an image',
    '![A “phone” & "hand"](images/phone.svg)',
    '<p class="picture-block"><img data-picture="images/phone.svg" src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2224%22 height=%2212%22/%3E" alt="A “phone” &#38; &#34;hand&#34;"></p>',
  ],
  ['a link to a slide', '[A](#rules)', '<p><a href="#rules">A</a></p>'],
  ['a phone number', '[988](tel:988)', '<p><a href="tel:988">988</a></p>'],
])('%s', (_, markdown, expected) => expect(toHtml(markdown)).toBe(expected));

test.each([
  ['en', '<p><a href="https://a.org/?x=1&#38;y=2">site</a></p>'],
  ['es', '<p><a href="https://a.org/es">site</a></p>'],
])('a contact leads to its address in the language of the text (%s)', (language, expected) => {
  expect(toHtml('[site][netsmartz]', language)).toBe(expected);
});

describe('attributes', () => {
  const numbered: ItemAttributes = i => html` data-n="${i}"`;

  test('are given to each item of a list by its number', () => {
    expect(toHtml('- A\n- B', 'en', numbered)).toBe('<ul><li data-n="0">A</li><li data-n="1">B</li></ul>');
  });

  test('but not to items within items, which are not separate steps', () => {
    expect(toHtml('- A\n  - B\n- C', 'en', numbered)).toBe('<ul><li data-n="0">A<ul><li>B</li></ul></li><li data-n="1">C</li></ul>');
  });
});

test.each([
  [{ kind: 'address', href: 'https://b.org' }, 'https://b.org'],
  [{ kind: 'slide', id: 'rules' }, '#rules'],
  [{ kind: 'resource', id: 'netsmartz' }, 'https://a.org/es'],
] as const)('the address of %j is %s', (target, expected) => expect(linkAddress(target, context('es'))).toBe(expected));

test('what the session fills in has its place, and a date is in words', () => {
  expect(toHtml('{date}, {school}', 'es')).toBe(
    '<p><span class="fill-in" data-fill-in="date">martes, 24 de noviembre de 2026</span>, <span class="fill-in" data-fill-in="school"></span></p>',
  );
});

test('a line that ends within a paragraph of the source does not end on the page, even where spaces are kept', () => {
  expect(toHtml('one \ntwo\nthree')).toBe('<p>one two three</p>');
});
