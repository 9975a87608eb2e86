import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../src/node/chromium/findBrowser.ts';
import { launchOptions } from '../launchOptions.ts';

/** How often each thing is done in one window, and in how many windows. */
const times = 8;
const windows = 3;

/** From a key to the painted frame, in ms, each time that it was pressed. */
export interface StageTimes {
  readonly next: readonly number[];
  readonly language: readonly number[];
  readonly overview: readonly number[];
  /** Until its window has painted the notes of the slide. */
  readonly console: readonly number[];
}

/** Opens a deck in one window after the other, with a slide in the middle of its first section on stage, and presses keys. */
export async function measureStage(address: string): Promise<StageTimes> {
  const found = findBrowser();
  if (!found) throw new Error('There is no browser.');
  const browser = await chromium.launch(launchOptions(found));
  const all = { next: [] as number[], language: [] as number[], overview: [] as number[], console: [] as number[] };
  try {
    for (let i = 0; i < windows; i++) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      await page.goto(`${address}#/slide-6`);
      await page.waitForSelector(':root[data-stage="ready"]', { state: 'attached' });
      all.next.push(...(await press(page, 'PageDown')));
      all.language.push(...(await press(page, 'l')));
      all.overview.push(...(await press(page, 'o')));
      all.console.push(await openConsole(page));
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
  return all;
}

/** Presses a key again and again; a dialog that it opens is closed each time. */
const press = (page: Page, key: string): Promise<readonly number[]> =>
  // No function in here has a name: the one that tsx would add to keep it does not exist in the page.
  page.evaluate(
    async ([key, count]) => {
      const taken: number[] = [];
      for (let i = 0; i < count; i++) {
        // What the key before has left to do is not this one’s.
        await new Promise(resolve => requestIdleCallback(resolve));
        const pressed = performance.now();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        // The change is in the next frame; a message sent from within it arrives when that is painted.
        await new Promise(resolve => requestAnimationFrame(resolve));
        await new Promise(resolve => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(undefined);
        });
        taken.push(performance.now() - pressed);
        document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
      }
      return taken;
    },
    [key, times] as const,
  );

async function openConsole(page: Page): Promise<number> {
  const start = performance.now();
  const [console] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await console.waitForSelector('.notes-text [data-part]');
  await console.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return performance.now() - start;
}
