import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../src/node/chromium/findBrowser.ts';
import { openDevServer } from '../../src/node/dev/openDevServer.ts';
import { launchOptions } from '../launchOptions.ts';

/** How often the file is saved. */
const saves = 20;

/**
 * Serves a generated workshop as authors have it, saves a file of its first section again and again, and measures from the beginning of
 * each save to the frame that shows the new text, in ms. The first save, for which nothing is warm yet, is not counted.
 */
export async function measureSaves(workshop: string): Promise<readonly number[]> {
  const found = findBrowser(undefined, { prefer: 'headless-shell' });
  if (!found) throw new Error('There is no browser.');
  const server = await openDevServer(workshop, { port: 0, today: () => '2026-11-23', token: 'bench' });
  const browser = await chromium.launch(launchOptions(found));
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(`${server.address}?lang=es#/slide-2`);
    await page.waitForSelector(':root[data-dev]', { state: 'attached' });
    const file = join(workshop, 'slides', 'es', '01-part.md');
    const text = readFileSync(file, 'utf8');
    const times: number[] = [];
    for (let i = 0; i <= saves; i++) {
      const wanted = `A-2, ${i}`;
      // No function in here has a name: the one that tsx would add to keep it does not exist in the page.
      const painted = page.evaluate(
        title =>
          new Promise<number>(resolve => {
            new MutationObserver((_, observer) => {
              if (!document.querySelector('.present .text[lang=es] h2')?.textContent?.endsWith(title)) return;
              observer.disconnect();
              // The change is in the next frame; a message sent from within it arrives when that is painted.
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
                port2.postMessage(undefined);
              });
            }).observe(document.body, { subtree: true, childList: true, characterData: true });
          }),
        wanted,
      );
      // What the page is asked, it does in turn: an answer means that it watches.
      await page.evaluate(() => undefined);
      const start = performance.timeOrigin + performance.now();
      writeFileSync(file, text.replace('A-2 {', `${wanted} {`));
      const time = (await painted) - start;
      if (i > 0) times.push(time);
      await server.settled();
    }
    return times;
  } finally {
    await browser.close();
    await server.close();
  }
}
