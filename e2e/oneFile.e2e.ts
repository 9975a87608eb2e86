import { expect, test } from '@playwright/test';
import { deckAddress, onStage, openDeck, siteAddress } from './deck.ts';

test('opening and presenting makes no request, breaks no policy and writes no error', async ({ page }) => {
  const requests: string[] = [];
  const messages: string[] = [];
  page.on('request', request => requests.push(request.url()));
  page.on('console', message => messages.push(message.text()));
  page.on('pageerror', error => messages.push(error.message));
  await openDeck(page);
  for (const key of ['PageDown', 'l', 'PageDown', 'l', 'o', 'Escape', 'g', 'Escape', '?', 'Escape', 'b', 'b', 'End']) await page.keyboard.press(key);
  expect(requests.filter(url => url !== deckAddress && !url.startsWith('data:'))).toEqual([]);
  expect(messages).toEqual([]);
});

test('the policy lets no script but the deck’s own run', async ({ page }) => {
  await openDeck(page);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.strangerRan = true';
    document.body.append(script);
    const refused = await fetch('https://example.org').then(
      () => false,
      () => true,
    );
    return { stranger: 'strangerRan' in window, refused };
  });
  expect(ran).toEqual({ stranger: false, refused: true });
});

test('the published deck opens without notes, and offers none', async ({ page }) => {
  await page.goto(siteAddress);
  await onStage(page);
  await page.keyboard.press('s');
  await expect(page.locator('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'More' }).click();
  await expect(page.locator('.menu').getByRole('button', { name: 'Speaker notes' })).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the slides are a document to scroll, in one language or both', async ({ page }) => {
    await page.goto(deckAddress);
    const title = page.getByRole('heading', { name: 'El teléfono de noche' });
    await expect(page.getByRole('heading', { name: 'Phones at night' })).toBeVisible();
    await expect(title).not.toBeVisible();
    await page.getByRole('button', { name: 'ES: Español', exact: true }).click();
    await expect(title).toBeVisible();
    for (const slide of await page.locator('.slides > .slide').all()) await expect(slide).toBeVisible();
  });
});
