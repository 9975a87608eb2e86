import { expect, test } from '@playwright/test';
import { onStage, openDeck, position } from './deck.ts';

for (const [key, cover] of [
  ['b', 'blackout'],
  ['.', 'blackout'],
  ['c', 'calm'],
  ['h', 'help'],
] as const) {
  test(`“${key}” covers the slide, and the same key brings it back`, async ({ page }) => {
    await openDeck(page, '#/why-sleep');
    await page.keyboard.press(key);
    await expect(page.locator(`.cover.${cover}`)).toBeVisible();
    await page.keyboard.press(key);
    await expect(page.locator('.cover')).toHaveCount(0);
    expect((await position(page)).slide).toBe('why-sleep');
  });
}

for (const key of ['b', 'c', 'h']) {
  for (const back of ['PageDown', 'PageUp', 'Escape', 'Space']) {
    test(`after “${key}”, ${back} brings the same slide back`, async ({ page }) => {
      await openDeck(page, '#/why-sleep');
      await page.keyboard.press(key);
      await page.keyboard.press(back);
      await expect(page.locator('.cover')).toHaveCount(0);
      expect((await position(page)).slide).toBe('why-sleep');
      await page.keyboard.press('PageDown');
      expect((await position(page)).slide).not.toBe('why-sleep');
    });
  }
}

test('a cover gives way to another, stays through a reload, and has a button to take it away', async ({ page }) => {
  await openDeck(page, '#/why-sleep');
  await page.keyboard.press('b');
  await page.keyboard.press('c');
  await expect(page.locator('.cover')).toHaveCount(1);
  await expect(page.locator('.cover.calm')).toBeVisible();
  await page.reload();
  await onStage(page);
  await expect(page.locator('.cover.calm')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the slide' }).click();
  await expect(page.locator('.cover')).toHaveCount(0);
  await page.reload();
  await onStage(page);
  await expect(page.locator('.cover')).toHaveCount(0);
});

test('a key that is pressed twice in one moment takes black away and brings it again', async ({ page }) => {
  await openDeck(page, '#/why-sleep');
  await page.keyboard.press('b');
  await page.evaluate(() => {
    for (const key of ['b', 'b']) document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  await expect(page.locator('.cover.blackout')).toBeVisible();
});

test('a click on black or on the calm picture brings the slide back', async ({ page }) => {
  await openDeck(page, '#/why-sleep');
  for (const key of ['b', 'c']) {
    await page.keyboard.press(key);
    await page.locator('.cover').click({ position: { x: 20, y: 400 } });
    await expect(page.locator('.cover')).toHaveCount(0);
  }
});

test('a clicker’s F5 does not reload while something covers the slide', async ({ page }) => {
  await openDeck(page, '#/why-sleep');
  await page.evaluate(() => Object.assign(window, { sameTurn: true }));
  for (const key of ['h', 'g']) {
    await page.keyboard.press(key);
    await page.keyboard.press('F5');
    await page.keyboard.press('Escape');
  }
  expect(await page.evaluate(() => 'sameTurn' in window)).toBe(true);
});

test('the calm picture is in both languages, with whom to call, whatever the room’s language', async ({ page }) => {
  await openDeck(page, '?lang=es#/why-sleep');
  await page.keyboard.press('c');
  const calm = page.getByRole('dialog', { name: 'Pausa tranquila' });
  await expect(calm.locator('.calm-texts > [lang=en] > h2')).toHaveText('A short pause');
  await expect(calm.locator('.calm-texts > [lang=es] > h2')).toHaveText('Una breve pausa');
  await expect(calm.locator('[lang=en] .crisis-line a[href="tel:988"]')).toBeVisible();
  await expect(calm.locator('.calm-texts > [lang=es]')).toContainText('AYUDA');
  await expect(calm.locator('[lang=es] a[href="tel:+12025550143"]')).toBeVisible();
});

test('the calm picture has room for six languages, on a projector of either shape', async ({ page }) => {
  await openDeck(page, '#/why-sleep');
  await page.keyboard.press('c');
  for (let languages = 2; languages <= 6; languages++) {
    for (const viewport of [
      { width: 1280, height: 720 },
      { width: 1024, height: 768 },
    ]) {
      await page.setViewportSize(viewport);
      for (const text of await page.locator('.calm-texts > div').all()) await expect(text, `${languages} languages`).toBeInViewport({ ratio: 1 });
    }
    // The longest of the texts takes the place of one more.
    await page.evaluate(() => {
      const text = document.querySelector('.calm-texts > [lang=es]');
      const copy = text?.cloneNode(true) as HTMLElement;
      // With more languages than two, the steps are in those on screen alone.
      copy.querySelector('.emergency')?.remove();
      text?.after(copy);
    });
  }
});

test.describe('the help card', () => {
  test('follows the languages on screen while it shows', async ({ page }) => {
    await openDeck(page, '#/opening');
    await page.keyboard.press('h');
    const card = page.locator('.cover.help');
    await expect(card.getByText('Places that help')).toBeVisible();
    await expect(card.getByText('Lugares que ayudan')).not.toBeVisible();
    await page.keyboard.press('l');
    await expect(card.getByText('Lugares que ayudan')).toBeVisible();
    await expect(page.getByRole('dialog', { name: 'Dónde pedir ayuda' })).toBeVisible();
    await page.keyboard.press('l');
    await expect(card.getByText('Places that help')).toBeVisible();
  });
});
