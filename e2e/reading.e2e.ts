import { expect, test } from '@playwright/test';
import { deckAddress } from './deck.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('on a phone, where help is, is one tap away, below the bar', async ({ page }) => {
  await page.goto(`${deckAddress}?lang=es`);
  await page.getByRole('link', { name: 'Buscar ayuda' }).tap();
  const heading = page.locator('#places-that-help').getByRole('heading', { name: 'Lugares que ayudan' });
  await expect(heading).toBeInViewport();
  const bar = await page.locator('.reading-bar').boundingBox();
  expect((await heading.boundingBox())?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
});

test('on a phone there is no start panel', async ({ page }) => {
  await page.goto(deckAddress);
  await expect(page.locator('.slides > .slide').first()).toBeVisible();
  await expect(page.locator('.start')).toHaveCount(0);
});

test('on a phone a link to a slide leads to it', async ({ page }) => {
  await page.goto(`${deckAddress}#/first-week`);
  await expect(page.locator('#first-week h2').first()).toBeInViewport();
});
