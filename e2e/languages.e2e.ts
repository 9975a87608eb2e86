import { expect, test } from '@playwright/test';
import { onStage, openDeck, position, visibleText } from './deck.ts';

const root = (page: import('@playwright/test').Page) => page.locator(':root');

test('L goes from English to Spanish to side by side and back, on the same slide and step', async ({ page }) => {
  await openDeck(page, '#/a-plan');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const before = await position(page);
  expect(before).toEqual({ slide: 'a-plan', step: 2 });

  expect(await visibleText(page)).toContain('A plan for the night');
  expect(await visibleText(page)).not.toContain('Un plan para la noche');
  await page.keyboard.press('l');
  expect(await visibleText(page)).not.toContain('A plan for the night');
  expect(await visibleText(page)).toContain('Un plan para la noche');
  await page.keyboard.press('L');
  expect(await visibleText(page)).toContain('A plan for the night');
  expect(await visibleText(page)).toContain('Un plan para la noche');
  await page.keyboard.press('l');
  expect(await visibleText(page)).not.toContain('Un plan para la noche');
  expect(await position(page)).toEqual(before);
});

test('title, language of the page, labels and status follow the language', async ({ page }) => {
  await openDeck(page);
  await expect(root(page)).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('Phones at night');
  await page.getByRole('button', { name: 'ES: Español', exact: true }).click();
  await expect(root(page)).toHaveAttribute('lang', 'es');
  await expect(page).toHaveTitle('El teléfono de noche');
  await expect(page.getByRole('button', { name: 'Siguiente' })).toBeVisible();
  await expect(page.getByRole('status').first()).toHaveText('Ahora en Español');
  await page.getByRole('button', { name: /lado a lado/ }).click();
  await expect(page).toHaveTitle('Phones at night · El teléfono de noche');
});

test('the button in focus keeps it when the language changes', async ({ page }) => {
  await openDeck(page);
  const next = page.getByRole('button', { name: 'Next' });
  await next.focus();
  await page.keyboard.press('l');
  await expect(page.getByRole('button', { name: 'Siguiente' })).toBeFocused();
});

test('a link in focus hands it to the same link of the other language', async ({ page }) => {
  await openDeck(page, '#/places-that-help');
  await page.locator('.present .text[lang="en"] a').nth(2).focus();
  await page.keyboard.press('l');
  await expect(page.locator('.present .text[lang="es"] a').nth(2)).toBeFocused();
});

test('the languages on screen are remembered over a reload', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('l');
  await page.reload();
  await onStage(page);
  await expect(root(page)).toHaveAttribute('data-languages', 'es');
});

test.describe('an address with a language', () => {
  for (const [asked, shown] of [
    ['?lang=es', 'es'],
    ['?lang=es,en', 'es en'],
    ['?lang=fr', 'en'],
  ]) {
    test(`${asked} shows ${shown}`, async ({ page }) => {
      await openDeck(page, asked);
      await expect(root(page)).toHaveAttribute('data-languages', shown ?? '');
    });
  }

  test('gives way to what was chosen afterwards, also after a reload', async ({ page }) => {
    await openDeck(page, '?lang=es');
    await page.keyboard.press('l');
    await page.reload();
    await onStage(page);
    await expect(root(page)).toHaveAttribute('data-languages', 'en es');
  });

  test('with Spanish first puts Spanish on the left', async ({ page }) => {
    await openDeck(page, '?lang=es,en#/why-sleep');
    const [en, es] = await Promise.all(['en', 'es'].map(language => page.locator(`.present .text[lang="${language}"]`).boundingBox()));
    expect(es?.x).toBeLessThan(en?.x ?? 0);
    expect(es?.width).toBe(en?.width);
  });
});

test('refused storage changes nothing on screen', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await openDeck(page);
  await page.keyboard.press('l');
  await expect(root(page)).toHaveAttribute('data-languages', 'es');
});
