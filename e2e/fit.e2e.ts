import { expect, test } from '@playwright/test';
import { findOverflow } from '../src/pageScripts/findOverflow.ts';
import { goTo, openDeck, slidesOf } from './deck.ts';

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
]) {
  for (const languages of ['en', 'es', 'en,es', 'es,en']) {
    test(`every slide fits at ${viewport.width} × ${viewport.height} in ${languages}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await openDeck(page, `?lang=${languages}`);
      for (const slide of slidesOf()) {
        await goTo(page, slide.id);
        expect(await page.evaluate(findOverflow)).toEqual([]);
        expect(await page.evaluate(overlaps), slide.id).toEqual([]);
      }
    });
  }
}

/** Controls that lie over text of the slide on stage; runs in the page. */
function overlaps(): string[] {
  const bar = document.querySelector('.bar')?.getBoundingClientRect();
  const texts = document.querySelectorAll('.present .text-body *, .present footer .in-language, .present .number');
  return [...texts].flatMap(text => {
    const box = text.getBoundingClientRect();
    const apart = !bar || box.width === 0 || box.right <= bar.left || box.left >= bar.right || box.bottom <= bar.top || box.top >= bar.bottom;
    return apart ? [] : [`${text.className || text.tagName}: ${text.textContent?.slice(0, 40)}`];
  });
}

test('a QR code is at least 200 px on the canvas and scans to the address beside it', async ({ page }) => {
  const { default: jsQr } = await import('jsqr');
  const { PNG } = await import('pngjs');
  for (const [language, at] of [
    ['en', 'more-help'],
    ['es', 'more-help'],
    ['en,es', 'where-to-get-help'],
  ]) {
    await openDeck(page, `?lang=${language}`);
    await goTo(page, at ?? '');
    const cards = page.locator('.present .card-list > li:has(.qr):visible');
    expect(await cards.count()).toBeGreaterThan(0);
    for (const card of await cards.all()) {
      const code = card.locator('.qr');
      const box = await code.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(200);
      const picture = PNG.sync.read(await code.screenshot());
      const read = jsQr(new Uint8ClampedArray(picture.data), picture.width, picture.height);
      expect(read?.data).toBe(await card.locator('a[href^="https:"]').first().getAttribute('href'));
    }
  }
});
