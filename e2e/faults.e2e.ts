import { expect, test } from '@playwright/test';
import { html } from '../src/markup/html.ts';
import { type Chromium, type ChromiumPage, UnreadPdfError } from '../src/node/chromium/chromium.ts';
import { findBrowser } from '../src/node/chromium/findBrowser.ts';
import { launchBrowser } from '../src/node/print/launchBrowser.ts';
import { openPrinterIn, type Printer } from '../src/node/print/openPrinter.ts';
import { readAssets } from '../src/node/workshop/readAssets.ts';
import { flowPages, paperSizes } from '../src/render/documents/paperSizes.ts';
import type { Printout } from '../src/render/documents/printout.ts';
import { renderPrintPage } from '../src/render/documents/renderPrintPage.ts';
import { root, workshop } from './deck.ts';
import { below, isRenderer } from './processes.ts';

const printout: Printout = { title: 'A page', languages: ['en'], pageStyles: '', body: html`<h1>A page</h1>` };

/** Gets what would ask the browser. */
type PdfInstead = (pdf: ChromiumPage['pdf']) => ReturnType<ChromiumPage['pdf']>;

interface OpenedPrinter {
  readonly printer: Printer;
  /** What the printer does in place of asking the browser for a PDF. */
  readonly instead: (pdf: PdfInstead) => void;
  /** Kills the processes that pages live in. */
  readonly kill: () => void;
}

/** A printer in its own browser. */
async function openPrinter(): Promise<OpenedPrinter> {
  const found = findBrowser(undefined, { prefer: 'headless-shell' });
  if (!found) throw new Error('There is no browser to print with.');
  const before = below(process.pid);
  const browser = await launchBrowser(found);
  let other: PdfInstead = pdf => pdf();
  const watched: Chromium = {
    ...browser,
    newPage: async () => {
      const page = await browser.newPage();
      return { ...page, pdf: () => other(page.pdf) };
    },
  };
  const printer = await openPrinterIn(watched, renderPrintPage(workshop(), readAssets(root, workshop(), { images: new Set(), words: {} })));
  const kill = (): void => {
    for (const pid of below(process.pid)) if (!before.includes(pid) && isRenderer(pid)) process.kill(pid, 'SIGKILL');
  };
  return {
    printer,
    kill,
    instead: pdf => {
      other = pdf;
    },
  };
}

test('a page whose process is killed while it prints has died, so that it is printed once more', async () => {
  const { printer, instead, kill } = await openPrinter();
  instead(pdf => {
    kill();
    return pdf();
  });
  await expect(printer.print(printout)).rejects.toThrow();
  expect(printer.hasDied()).toBe(true);
  await printer.close();
});

test('a PDF for which the temporary folder has no room is reported so, and the browser has not died', async () => {
  const { printer, instead } = await openPrinter();
  instead(() => Promise.reject(new UnreadPdfError('Read failed')));
  await expect(printer.print(printout)).rejects.toThrow('The browser could not store a PDF in its temporary folder');
  expect(printer.hasDied()).toBe(false);
  await printer.close();
});

test('notes that are too full for their page are reported on every document, not on the first alone', async () => {
  const { printer } = await openPrinter();
  const body = html`<main class="deck paper guide" lang="en"><section class="guide-slide" data-slide="a" data-fit="12 9"><p>Notes</p><div style="height: 20in"></div></section></main>`;
  for (const paper of paperSizes) {
    const { fullSides } = await printer.print({ ...printout, pageStyles: flowPages(paper, {}), body });
    expect(fullSides, paper).toEqual([{ id: 'a', language: 'en', by: expect.any(Number) }]);
  }
  await printer.close();
});
