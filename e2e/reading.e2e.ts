import { expect, test } from '@playwright/test';
import { inlinesToText } from '../src/model/walk.ts';
import { deckAddress, slidesOf } from './deck.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('on a phone, where help is, is one tap away, below the bar', async ({ page }) => {
  await page.goto(`${deckAddress}?lang=es`);
  await page.getByRole('link', { name: 'Buscar ayuda' }).tap();
  const heading = page.locator('#where-to-get-help').getByRole('heading', { name: 'Dónde pedir ayuda' });
  await expect(heading).toBeInViewport();
  const bar = await page.locator('.reading-bar').boundingBox();
  expect((await heading.boundingBox())?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
});

test('on a phone every title and every step can be read, without a start panel', async ({ page }) => {
  await page.goto(`${deckAddress}?lang=en,es`);
  await expect(page.locator('.start')).toHaveCount(0);
  for (const slide of slidesOf()) {
    for (const language of ['en', 'es'])
      await expect(page.locator(`#${slide.id} .text[lang="${language}"]`)).toContainText(inlinesToText(slide.text[language]?.title ?? []));
  }
  for (const step of await page.locator('.fragment').all()) await expect(step).toBeVisible();
});

test('on a phone a link to a slide leads to it', async ({ page }) => {
  await page.goto(`${deckAddress}#/threats`);
  await expect(page.locator('#threats h2').first()).toBeInViewport();
});
