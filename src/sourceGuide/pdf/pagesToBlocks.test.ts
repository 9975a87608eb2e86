import { describe, expect, test } from 'vitest';
import { pdfPage, piece, tag } from '../../../e2e/examples/plainPdf.ts';
import { showBlocks } from '../../../e2e/examples/showBlocks.ts';
import { pagesToBlocks } from './pagesToBlocks.ts';
import type { PdfPage, PdfTag } from './pdfPage.ts';

const show = (...pages: readonly PdfPage[]): readonly string[] => showBlocks(pagesToBlocks(pages));

/** A page whose pieces are on a line each; `a`, `b`, `c` … is their marked content. */
const tagged = (lines: readonly string[], root: PdfTag, number = 1): PdfPage =>
  pdfPage(
    number,
    lines.map((text, i) => piece(text, 72, 200 + 14 * i, { content: `${number}${String.fromCharCode(97 + i)}` })),
    root,
  );

describe('tags', () => {
  test('tell what is a heading, an item, a row or a footnote, whatever it looks like', () => {
    const lines = [
      'Bikes',
      'Riding is fun, and',
      'it is healthy.',
      '•',
      'Helmet',
      'with a strap',
      '–',
      'Light',
      'Who',
      'What',
      'Ana',
      'Bike',
      '1 Counted in May',
      'By the city',
    ];
    const root = tag(
      'Root',
      tag('Document', tag('H2', '1a'), tag('P', '1b', tag('Span', '1c'))),
      tag('L', tag('LI', tag('Lbl', '1d'), tag('LBody', tag('P', '1e', '1f'), tag('L', tag('LI', tag('Lbl', '1g'), tag('LBody', '1h')))))),
      tag('Table', tag('THead', tag('TR', tag('TH', '1i'), tag('TH', '1j'))), tag('TBody', tag('TR', tag('TD', '1k'), tag('TD', tag('P', '1l'))))),
      tag('Note', '1m'),
      tag('TOC', tag('TOCI', '1n')),
    );
    expect(show(tagged(lines, root))).toEqual([
      '## Bikes',
      'Riding is fun, and it is healthy.',
      '- Helmet with a strap (list 1)',
      '  - Light (list 1)',
      '|Who|What| (head of table 1)',
      '|Ana|Bike| (table 1)',
      '[^] Counted in May',
    ]);
  });

  test('of paragraphs alone tell less than what is seen', () => {
    const pieces = [piece('Bikes', 72, 100, { size: 20, content: 'a' }), piece('Riding is fun, and healthy.', 72, 130, { content: 'b' })];
    expect(show(pdfPage(1, pieces, tag('Root', tag('P', 'a'), tag('P', 'b'))))).toEqual(['# Bikes', 'Riding is fun, and healthy.']);
  });

  test('go on over the page: a list is one list, and its divided item one item', () => {
    const list = (page: number): PdfTag => tag('L', ...['b', 'c'].map(id => tag('LI', tag('LBody', `${page}${id}`))));
    const first = tagged(['Bikes', '• Have a helmet.', '• Have a light that is'], tag('Root', tag('H1', '1a'), list(1)));
    const rest = tag('L', tag('LI', tag('LBody', '2a')), tag('LI', tag('LBody', '2b')));
    expect(show(first, tagged(['seen from far.', '• Have a bell.'], tag('Root', rest), 2))).toEqual([
      '# Bikes',
      '- Have a helmet. (list 1)',
      '- Have a light that is seen from far. (list 1)',
      '- Have a bell. (list 1)',
    ]);
  });

  test('that say that something only dresses the page are believed', () => {
    const pieces = [piece('Bikes are fun to ride, also in winter.', 72, 100), piece('Draft', 72, 400, { isArtifact: true })];
    expect(show(pdfPage(1, pieces))).toEqual(['Bikes are fun to ride, also in winter.']);
  });
});

test('headings are in the order of their size, bold before plain; a large number belongs to its heading', () => {
  const pieces = [
    piece('Bikes', 72, 80, { size: 24 }),
    piece('1', 72, 112, { size: 24, isBold: true }),
    piece('Helmets', 96, 110, { size: 14, isBold: true }),
    piece('Most children have one, but many are too small for them by now.', 72, 140),
    piece('Straps', 72, 170, { isBold: true }),
    piece('They are closed under the chin, so that two fingers fit in.', 72, 184),
    piece('SHELLS', 72, 212),
    piece('They are whole, and not older than the child that has it on.', 72, 226),
  ];
  expect(show(pdfPage(1, pieces)).filter(line => line.startsWith('#'))).toEqual(['# Bikes', '## 1 Helmets', '### Straps', '#### SHELLS']);
});

test('letters that are set apart are words, by those of the rest of the text', () => {
  const pieces = [piece('A G U I D E F O R P A R E N T S', 72, 80, { size: 9 }), piece('This guide is for parents of children who ride.', 72, 110)];
  expect(show(pdfPage(1, pieces))[0]).toContain('A GUIDE FOR PARENTS');
});

test('a space that takes no room is none, and a gap is one', () => {
  const pieces = [piece('hel', 72, 100), piece('met', 72 + 16.5, 100, { isAfterSpace: true }), piece('fits', 72 + 36, 100)];
  expect(show(pdfPage(1, pieces))).toEqual(['helmet fits']);
});

test('numbers in the middle of a paragraph are no steps', () => {
  const lines = [
    'Of all the bikes that people looked at in front of the school in May,',
    '12. May had the most of them. Of those with bad brakes there were more than',
    '1. June had, by far.',
  ];
  expect(
    show(
      pdfPage(
        1,
        lines.map((text, i) => piece(text, 72, 100 + 14 * i)),
      ),
    ),
  ).toHaveLength(1);
});

test('a table of contents is left out', () => {
  const pieces = [
    piece('Contents', 72, 80, { size: 16 }),
    piece('Helmets ........ 2', 72, 110),
    piece('Lights ......... 4', 72, 124),
    piece('Helmets', 72, 160, { size: 16 }),
    piece('Put them on before you ride, and close the strap.', 72, 190),
  ];
  expect(show(pdfPage(1, pieces))).toEqual(['# Helmets', 'Put them on before you ride, and close the strap.']);
});

test('words that many pages have at the beginning of a loose line are no running heads', () => {
  const page = (number: number): PdfPage =>
    pdfPage(number, [
      piece('Bikes', 72, 90),
      piece(`${'always often seldom'.split(' ')[number - 1]} have lights, which others see from far`, 120, 90),
      piece('on their way to school.', 72, 104),
    ]);
  expect(show(page(1), page(2), page(3))[2]).toBe('Bikes seldom have lights, which others see from far on their way to school.');
});

test('headings that count on at the top of pages are no running heads', () => {
  const page = (number: number): PdfPage =>
    pdfPage(number, [
      piece(`Step ${number}`, 72, 60, { size: 16, isBold: true }),
      piece(`Do what number ${'one two three'.split(' ')[number - 1]} says, and then turn the page.`, 72, 90),
      piece('Bike guide', 72, 770, { size: 8 }),
      piece(`${number + 4}`, 500, 770, { size: 8 }),
    ]);
  expect(show(page(1), page(2), page(3)).filter((_, i) => i % 2 === 0)).toEqual(['# Step 1', '# Step 2', '# Step 3']);
  expect(show(page(1), page(2), page(3))).toHaveLength(6);
});
