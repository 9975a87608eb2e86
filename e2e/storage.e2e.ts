import { expect, test } from '@playwright/test';
import { onStage, openDeck } from './deck.ts';

test('5,000 steps and language switches leave memory as it was', async ({ page }) => {
  await openDeck(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const used = async (): Promise<Record<string, number>> => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  /** Forward to the end and begin again, with another language after each slide or step; through the same keys as a facilitator’s. */
  const move = (times: number) =>
    page.evaluate(count => {
      const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      for (let i = 0; i < count; i++) {
        press(document.querySelector('.slides > .slide:last-child.present') ? 'Home' : 'PageDown');
        press('l');
      }
    }, times);
  // What is made on the first round, such as each slide's place in the browser's caches, is no growth.
  await move(300);
  const before = await used();
  await move(2500);
  const after = await used();
  await onStage(page);
  expect((after['JSHeapUsedSize'] ?? 0) - (before['JSHeapUsedSize'] ?? 0)).toBeLessThan(500_000);
  expect(after['Nodes']).toBeLessThanOrEqual((before['Nodes'] ?? 0) + 50);
  expect(after['JSEventListeners']).toBeLessThanOrEqual((before['JSEventListeners'] ?? 0) + 5);
});
