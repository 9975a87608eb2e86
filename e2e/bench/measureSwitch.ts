import { chromium } from 'playwright-core';
import { findBrowser } from '../../src/node/chromium/findBrowser.ts';
import { launchOptions } from '../launchOptions.ts';

/** How many times the language is changed. */
const changes = 30;

export interface SwitchTimes {
  /** From the key to the frame that shows the other language, in ms. */
  readonly times: readonly number[];
  /** The same in frames of the display. */
  readonly frames: readonly number[];
}

/** Opens a deck, changes the language by its key, and measures until the new language is painted. */
export async function measureSwitch(address: string): Promise<SwitchTimes> {
  const found = findBrowser();
  if (!found) throw new Error('There is no browser.');
  const browser = await chromium.launch(launchOptions(found));
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(address);
    await page.waitForSelector(':root[data-stage="ready"]', { state: 'attached' });
    // No function in here has a name: the one that tsx would add to keep it does not exist in the page.
    return await page.evaluate(async count => {
      const times: number[] = [];
      const frames: number[] = [];
      for (let i = 0; i < count; i++) {
        const before = await new Promise<number>(resolve => requestAnimationFrame(resolve));
        const interval = (await new Promise<number>(resolve => requestAnimationFrame(resolve))) - before;
        const pressed = performance.now();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', bubbles: true, cancelable: true }));
        // The change is in the next frame; a message sent from within it arrives when that is painted.
        await new Promise(resolve => requestAnimationFrame(resolve));
        await new Promise(resolve => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(undefined);
        });
        const painted = performance.now();
        times.push(painted - pressed);
        frames.push((painted - pressed) / Math.max(interval, 1000 / 60));
      }
      return { times, frames };
    }, changes);
  } finally {
    await browser.close();
  }
}
