import { expect, test } from 'vitest';
import { exampleAssets } from '../../../e2e/examples/exampleAssets.ts';
import { exampleWorkshop } from '../../../e2e/examples/exampleWorkshop.ts';
import { ordersOf } from '../../render/documents/orders.ts';
import { measureFit } from './measureFit.ts';
import type { Layout, Printer } from './openPrinter.ts';
import { PrintError } from './printError.ts';
import { printPdfs } from './printPdfs.ts';

const workshop = exampleWorkshop();
const browser = { path: '/opt/browser', kind: 'headless-shell', from: 'CHARLA_BROWSER' } as const;
const slides = ordersOf({ kinds: ['slides'] }, workshop);
const layout: Layout = {
  overflows: [{ slide: 'habits', language: 'es', by: 40 }],
  smallPictures: [],
  fullSides: [],
  missingGlyphs: [{ language: 'es', characters: ['ಠ'] }],
};

/** A printer that finds the same in everything, and prints nothing unless it may. */
const printer = (about: Partial<Printer> = {}): Printer => ({
  measure: () => Promise.resolve(layout),
  print: () => Promise.reject(new Error('must not print')),
  hasDied: () => false,
  close: () => Promise.resolve(),
  ...about,
});

test('what is measured is reported as if it were printed, with no PDF made of it, and the same thing once', async () => {
  const measured = await measureFit(workshop, exampleAssets, slides, { browser, open: () => Promise.resolve(printer()) });
  const printed = [];
  const prints = printer({ print: () => Promise.resolve({ ...layout, bytes: new Uint8Array(), headings: [] }) });
  const options = { browser, date: new Date(0), finish: (bytes: Uint8Array) => Promise.resolve(bytes), open: () => Promise.resolve(prints) };
  for await (const { diagnostics } of printPdfs(workshop, exampleAssets, slides, options)) printed.push(...diagnostics);
  expect(measured).toEqual(printed);
  expect(measured.map(({ rule, file, line }) => `${file}:${line} ${rule}`)).toEqual([
    'slides/es/01-start.md:7 slide-overflow',
    'slides/es/01-start.md:3 font-missing',
    'slides/es/01-start.md:7 slide-overflow',
  ]);
});

test('a browser that ends twice ends the measuring, with what to do and no word of files', async () => {
  const open = () => Promise.resolve(printer({ measure: () => Promise.reject(new Error('Target closed')), hasDied: () => true }));
  await expect(measureFit(workshop, exampleAssets, slides, { browser, open })).rejects.toThrow(
    new PrintError(
      'The browser ended twice while measuring what is in slides-en.pdf (/opt/browser, CHARLA_BROWSER). ' +
        'Close other programs to free up memory, or set CHARLA_BROWSER to the path of another browser; then run the command again.',
    ),
  );
});
