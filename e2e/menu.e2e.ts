import { expect, test } from '@playwright/test';
import { openDeck } from './deck.ts';

for (const [width, height] of [
  [1280, 720],
  [1366, 768],
  [1024, 768],
  [1920, 1080],
] as const)
  test(`every entry of the menu, and every shortcut, is in sight at ${width} × ${height}, in both languages`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const [language, more] of [
      ['en', 'More'],
      ['es', 'Más'],
    ] as const) {
      await openDeck(page, `?lang=${language}`);
      await page.getByRole('button', { name: more }).click();
      const entries = await page.locator('#menu button').all();
      expect(entries.length).toBeGreaterThan(10);
      for (const entry of entries) await expect(entry).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      const last = page.getByRole('dialog').locator('p').last();
      await expect(last).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Escape');
    }
  });
