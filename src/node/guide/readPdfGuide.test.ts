import { PDFDocument } from '@cantoo/pdf-lib';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { type Draw, drawPdf } from '../../../e2e/examples/drawPdf.ts';
import { showBlocks } from '../../../e2e/examples/showBlocks.ts';
import { GuideFileError } from '../../sourceGuide/guideFile.ts';
import { readPdfGuide } from './readPdfGuide.ts';

const read = async (...pages: readonly ((draw: Draw) => void)[]): Promise<readonly string[]> => {
  const guide = await readPdfGuide('bikes.pdf', await drawPdf(pages));
  expect(guide.notes).toBeUndefined();
  return showBlocks(guide.blocks);
};

/** Lines of one paragraph, long enough to be the text of a page. */
const filler = (subject: string, lines: number): readonly string[] =>
  Array.from({ length: lines }, (_, i) =>
    i < lines - 1 ? `${subject} is what this line number ${i + 1} of the page tells about, all of it` : `and this is the end of ${subject}.`,
  );

test('headings, paragraphs, steps and bullets of a page come out as what they look like', async () => {
  const blocks = await read(({ text, lines, width }) => {
    text('Bikes in our town', 72, 80, { size: 22, bold: true });
    lines(['Riding to school is good for children if the way is safe and the', 'bike is in order. This page tells how to see to both.'], 72, 120);
    text('1 Check the bike', 72, 170, { size: 14, bold: true });
    text('Brakes first', 72, 195, { bold: true });
    text(', then the lights. Then the tires.', 72 + width('Brakes first', { bold: true }), 195);
    lines(['1. Pull the front brake and push the bike, so that', '2. Pull the rear brake.'], 72, 220, { leading: 28 });
    text('the rear wheel lifts.', 86, 234);
    text('2 Check the way', 72, 285, { size: 14, bold: true });
    lines(['• Ride it on a Sunday.', '• Look for crossings', '• Ask other parents.'], 72, 310);
    text('– with a light', 90, 366);
  });
  expect(blocks).toEqual([
    '# Bikes in our town',
    'Riding to school is good for children if the way is safe and the bike is in order. This page tells how to see to both.',
    '## 1 Check the bike',
    '**Brakes first**, then the lights. Then the tires.',
    '1. Pull the front brake and push the bike, so that the rear wheel lifts. (list 1)',
    '1. Pull the rear brake. (list 1)',
    '## 2 Check the way',
    '- Ride it on a Sunday. (list 2)',
    '- Look for crossings (list 2)',
    '- Ask other parents. (list 2)',
    '  - with a light (list 2)',
  ]);
});

test('bullets that are drawn begin items too', async () => {
  const blocks = await read(({ text, lines, dot }) => {
    lines(filler('The helmet', 4), 72, 80);
    text('Put it on before you ride.', 96, 150);
    text('Close the strap under the chin.', 96, 164);
    dot(86, 150);
    dot(86, 164);
  });
  expect(blocks.slice(1)).toEqual(['- Put it on before you ride. (list 1)', '- Close the strap under the chin. (list 1)']);
});

test('columns are read one after another, and a heading over both divides them', async () => {
  const blocks = await read(({ text, lines }) => {
    text('All about helmets and how children wear them on the way to school', 72, 70, { size: 15, bold: true });
    lines(['The left column begins here and', 'it goes on for some lines, as', 'columns do, before it ends at'], 72, 100);
    lines(['the top of the right one. There', 'it also has some lines to go on', 'with, until a heading comes.'], 320, 100);
    text('All about lights and why they are for the day as much as the night', 72, 170, { size: 15, bold: true });
    lines(['Lights are on the left here, so', 'that other people see the bike', 'from the front. The back has'], 72, 200);
    lines(['one as well. It is red, and on', 'the right, like this column. It', 'can be charged at a computer.'], 320, 200);
  });
  expect(blocks).toEqual([
    '# All about helmets and how children wear them on the way to school',
    'The left column begins here and it goes on for some lines, as columns do, before it ends at the top of the right one. There it also has some lines to go on with, until a heading comes.',
    '# All about lights and why they are for the day as much as the night',
    'Lights are on the left here, so that other people see the bike from the front. The back has one as well. It is red, and on the right, like this column. It can be charged at a computer.',
  ]);
});

test('a box in a narrow column is read after the text beside it, also at the left', async () => {
  const blocks = await read(({ lines }) => {
    lines(['Did you know that', 'most bikes are', 'never checked?'], 40, 100);
    lines(filler('The wide column', 8), 180, 100);
  });
  expect(blocks).toEqual([filler('The wide column', 8).join(' '), 'Did you know that most bikes are never checked?']);
});

test('running heads and page numbers are left out; text goes on over the page, on the page where it begins', async () => {
  const page =
    (number: number, lines: readonly string[]) =>
    (draw: Draw): void => {
      draw.text(`Bikes in our town, part ${number}`, 72, 40, { size: 9 });
      draw.lines(lines, 72, 100);
      draw.text(`Page ${number}`, 290, 760, { size: 9 });
    };
  const guide = await readPdfGuide(
    'bikes.pdf',
    await drawPdf([
      page(1, [...filler('The first page', 3), 'Whoever rides at night has lights at the front and at the back that others']),
      page(2, ['can see from far away, and a vest.', ...filler('The second page', 3)]),
      page(3, filler('The third page', 3)),
    ]),
  );
  expect(showBlocks(guide.blocks)).toEqual([
    filler('The first page', 3).join(' '),
    'Whoever rides at night has lights at the front and at the back that others can see from far away, and a vest.',
    filler('The second page', 3).join(' '),
    filler('The third page', 3).join(' '),
  ]);
  expect(guide.blocks.map(({ place }) => place)).toEqual([{ page: 1 }, { page: 1 }, { page: 2 }, { page: 3 }]);
});

test('a number to call at the foot of every page is kept once', async () => {
  const page =
    (number: number) =>
    ({ text, lines }: Draw): void => {
      lines(filler(`Page ${number}`, 4), 72, 100);
      text('Questions? Call 1-800-555-0110', 72, 760, { size: 9 });
    };
  const { blocks } = await readPdfGuide('bikes.pdf', await drawPdf([page(1), page(2), page(3)]));
  expect(showBlocks(blocks).filter(block => block.includes('555'))).toEqual(['Questions? Call 1-800-555-0110']);
  expect(blocks.at(-1)?.place).toEqual({ page: 3 });
});

test('words that were divided are whole again, and hyphens of words stay', async () => {
  const blocks = await read(({ lines }) =>
    lines(
      [
        'Safety on the way to school is more than infor-',
        'mation about bikes. It is about the well-',
        'being of children, their well-being in a long-',
        'term view, and of course about the side-',
        'walk. The sidewalk is theirs, up to age 8-',
        '9 or so.',
      ],
      72,
      100,
    ),
  );
  expect(blocks).toEqual([
    'Safety on the way to school is more than information about bikes. It is about the well-being of children, their well-being in a long-term view, and of course about the sidewalk. The sidewalk is theirs, up to age 8-9 or so.',
  ]);
});

test('footnotes are told apart from text, and their marks are gone; ® stays', async () => {
  const blocks = await read(({ text, lines, width }) => {
    lines(filler('The brake', 5), 72, 100);
    text('Half of all bikes have bad brakes.', 72, 200);
    text('1', 72 + width('Half of all bikes have bad brakes.'), 196, { size: 6.5 });
    text('Ask BikeCheck', 72, 228);
    text('®', 72 + width('Ask BikeCheck'), 224, { size: 6.5 });
    text('to look at yours.', 72 + width('Ask BikeCheck ') + 6, 228);
    text('1', 72, 720, { size: 5.5 });
    lines(['A count by the police in front of two schools, on', 'three days of spring.'], 76, 723, { size: 8.5, leading: 11 });
  });
  expect(blocks.slice(1)).toEqual([
    'Half of all bikes have bad brakes.',
    'Ask BikeCheck® to look at yours.',
    '[^] A count by the police in front of two schools, on three days of spring.',
  ]);
});

test('cells that are aligned are a table', async () => {
  const blocks = await read(({ text, lines }) => {
    lines(filler('The table', 3), 72, 100);
    text('Part', 72, 170, { bold: true });
    text('How often', 200, 170, { bold: true });
    text('Who', 330, 170, { bold: true });
    lines(['Brakes', 'Lights', 'Tires'], 72, 190, { leading: 20 });
    lines(['Each week', 'Each ride', 'Each month'], 200, 190, { leading: 20 });
    lines(['Parents', 'Children', 'Anybody'], 330, 190, { leading: 20 });
  });
  expect(blocks.slice(1)).toEqual([
    '|Part|How often|Who| (head of table 1)',
    '|Brakes|Each week|Parents| (table 1)',
    '|Lights|Each ride|Children| (table 1)',
    '|Tires|Each month|Anybody| (table 1)',
  ]);
});

test('links are on their words', async () => {
  const [block] = await read(({ text, link, width }) => {
    text('More is at bikes.example.org in two languages.', 72, 100);
    link('https://bikes.example.org/', 72 + width('More is at '), 100, width('bikes.example.org'));
  });
  expect(block).toBe('More is at [bikes.example.org](https://bikes.example.org/) in two languages.');
});

describe('what cannot be read says why, and what to do', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const refusalOf = async (file: Uint8Array): Promise<string> => {
    const error = await readPdfGuide('bikes.pdf', file).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(GuideFileError);
    return error instanceof Error ? error.message : '';
  };
  const page = ({ lines }: Draw): void => lines(filler('The page', 9), 72, 100);
  const picture = async (pages: readonly boolean[]): Promise<Uint8Array> => {
    const pdf = await PDFDocument.load(await drawPdf(pages.map(isPicture => (isPicture ? () => {} : page))));
    const image = await pdf.embedPng(PNG.sync.write(new PNG({ width: 60, height: 80 })));
    for (const [i, isPicture] of pages.entries()) if (isPicture) pdf.getPage(i).drawImage(image, { x: 0, y: 0, width: 612, height: 792 });
    return pdf.save();
  };

  test.each([
    ['nothing', '', '“bikes.pdf” is empty (0 bytes)'],
    ['a web page', '<!DOCTYPE html><html>', 'it begins like a web page'],
    ['a Word file', 'PK\u0003\u0004', 'it begins like a Word file (.docx)'],
    ['anything else', 'Dear parents', 'it does not begin with “%PDF-”'],
    ['nothing but the beginning of a PDF', '%PDF-1.7\n', 'it ends in the middle'],
    ['a PDF without pages', '%PDF-1.7\nstartxref\n0\n%%EOF\n', 'its pages cannot be found'],
  ])('%s', async (_, text, expected) => expect(await refusalOf(bytes(text))).toContain(expected));

  test('a file that was cut off', async () => {
    const whole = await drawPdf([page, page, page]);
    expect(await refusalOf(whole.slice(0, whole.length * 0.7))).toContain('it ends in the middle');
  });

  test('a file that takes a password; one that only may not be printed is read', async () => {
    expect(await refusalOf(await drawPdf([page], { password: { user: 'open', owner: 'own' } }))).toContain('takes a password to open');
    const { blocks } = await readPdfGuide('bikes.pdf', await drawPdf([page], { password: { owner: 'own' } }));
    expect(showBlocks(blocks)).toEqual([filler('The page', 9).join(' ')]);
  });

  test('a scan', async () => {
    expect(await refusalOf(await picture([true, true]))).toContain('text was found on none of its pages (it has 2)');
  });

  test('text on its side is left out, and a note says so', async () => {
    const turned = ({ text, lines }: Draw): void => {
      lines(filler('The page', 9), 72, 100);
      text('This column goes from the bottom of the page to its top.', 40, 600, { isTurned: true });
    };
    const guide = await readPdfGuide('bikes.pdf', await drawPdf([page, turned]));
    expect(guide.blocks).toHaveLength(2);
    expect(guide.notes).toEqual(['Text that is turned on its side was left out on page 2. Add it by hand if it matters.']);
  });

  test('if only some pages are pictures, the others are read, and a note names those', async () => {
    const guide = await readPdfGuide('bikes.pdf', await picture([false, true, false, true, true, true, false, false]));
    expect(guide.blocks).toHaveLength(4);
    expect(guide.notes).toEqual(['No text was found on pages 2 and 4–6. If there are words in a picture there, add them by hand.']);
  });
});
