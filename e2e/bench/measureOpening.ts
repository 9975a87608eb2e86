import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { FoundBrowser } from '../../src/node/chromium/findBrowser.ts';
import { launchOptions } from '../launchOptions.ts';

/** A deck, and what shows when its first slide does. */
export interface OpenedFile {
  readonly file: string;
  /** What follows the file in its address. */
  readonly at?: string;
  readonly firstSlide: string;
}

/**
 * Opens files in turn, each in a window that knows nothing of those before, and measures from the beginning of the load to the frame that shows
 * the first slide, in seconds, for each file. The first round, for which the browser is not warm yet, is not counted.
 */
export async function measureOpenings(found: FoundBrowser, files: readonly OpenedFile[], rounds: number): Promise<readonly (readonly number[])[]> {
  const browser = await chromium.launch(launchOptions(found));
  try {
    const all = files.map((): number[] => []);
    for (let round = 0; round <= rounds; round++) {
      for (const [i, { file, at = '', firstSlide }] of files.entries()) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
        // No function in here has a name: the one that tsx would add to keep it does not exist in the page.
        await page.addInitScript(selector => {
          Object.assign(window, {
            firstSlide: new Promise<number>(resolve => {
              new MutationObserver((_, observer) => {
                if (!document.querySelector(selector)) return;
                observer.disconnect();
                // The change is in the next frame; a message sent from within it arrives when that is painted.
                requestAnimationFrame(() => {
                  const { port1, port2 } = new MessageChannel();
                  port1.onmessage = () => resolve(performance.now());
                  port2.postMessage(undefined);
                });
              }).observe(document, { subtree: true, childList: true, attributes: true });
            }),
          });
        }, firstSlide);
        await page.goto(pathToFileURL(file).href + at, { waitUntil: 'commit' });
        const painted = await page.evaluate(() => (window as unknown as { readonly firstSlide: Promise<number> }).firstSlide);
        if (round > 0) all[i]?.push(painted / 1000);
        await page.context().close();
      }
    }
    return all;
  } finally {
    await browser.close();
  }
}
