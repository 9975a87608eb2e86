import { expect, type Page, test } from '@playwright/test';
import { html } from '../src/markup/html.ts';
import { findBrowser } from '../src/node/browser/findBrowser.ts';
import { launchBrowser } from '../src/node/print/launchBrowser.ts';
import { openPrinterIn, type Printer } from '../src/node/print/openPrinter.ts';
import { readAssets } from '../src/node/readAssets.ts';
import { flowPages, paperSizes } from '../src/render/papers/paperSizes.ts';
import type { Printout } from '../src/render/papers/printout.ts';
import { renderPrintPage } from '../src/render/papers/renderPrintPage.ts';
import { root, workshop } from './deck.ts';

const printout: Printout = { title: 'A page', languages: ['en'], pageStyles: '', body: html`<h1>A page</h1>` };

/** A printer in a browser of its own, its page, and how to kill the process that the page lives in. */
async function openPrinter(): Promise<{ readonly printer: Printer; readonly page: Page; readonly kill: () => Promise<void> }> {
  const found = findBrowser(undefined, { prefer: 'headless-shell' });
  if (!found) throw new Error('There is no browser to print with.');
  const browser = await launchBrowser(found);
  const printer = await openPrinterIn(browser, renderPrintPage(workshop(), readAssets(root, workshop(), new Set())));
  const [page] = browser.contexts().flatMap(context => context.pages());
  if (!page) throw new Error('The printer has no page.');
  const kill = async (): Promise<void> => {
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL');
  };
  return { printer, page: page as Page, kill };
}

test('a page whose process is killed while it prints has died, so that it is printed once more', async () => {
  const { printer, page, kill } = await openPrinter();
  const pdf = page.pdf.bind(page);
  page.pdf = async options => {
    await kill();
    return pdf(options);
  };
  await expect(printer.print(printout)).rejects.toThrow();
  expect(printer.hasDied()).toBe(true);
  await printer.close();
});

test('a PDF for which the temporary folder has no room is told so, and the browser has not died', async () => {
  const { printer, page } = await openPrinter();
  page.pdf = () => Promise.reject(new Error('page.pdf: Protocol error (IO.read): Read failed'));
  await expect(printer.print(printout)).rejects.toThrow('The browser could not keep a PDF in its temporary folder');
  expect(printer.hasDied()).toBe(false);
  await printer.close();
});

test('notes that are too full for their page are told on every paper, not on the first alone', async () => {
  const { printer } = await openPrinter();
  const body = html`<main class="deck paper guide" lang="en"><section class="guide-slide" data-slide="a" data-fit="12 9"><p>Notes</p><div style="height: 20in"></div></section></main>`;
  for (const paper of paperSizes) {
    const { fullSides } = await printer.print({ ...printout, pageStyles: flowPages(paper, {}), body });
    expect(fullSides, paper).toEqual([{ id: 'a', language: 'en', by: expect.any(Number) }]);
  }
  await printer.close();
});
