import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { deckAddress, onStage, openDeck, openStart } from './deck.ts';

// A step that is still appearing has too little contrast.
test.use({ reducedMotion: 'reduce' });

/** Checks the page, and says where it was if something is wrong. */
async function expectAccessible(page: Page, where: string): Promise<void> {
  expect(await findViolations(page), where).toEqual([]);
}

for (const language of ['en', 'es']) {
  test(`axe finds nothing on the start panel and in its dialogs in ${language}`, async ({ page }) => {
    await openStart(page);
    await page.locator(`#start-${language}`).click();
    await expectAccessible(page, 'start panel');
    await page.locator('#start-settings').click();
    await expectAccessible(page, 'settings');
    await page.locator('.forget button').click();
    await expectAccessible(page, 'settings, about to forget');
    await page.keyboard.press('Escape');
    await page.locator('#start-check').click();
    await expect(page.locator('.checks li')).toHaveCount(9);
    await expectAccessible(page, 'check of the computer');
  });

  test(`axe finds nothing in notices, in the list of keys, on a black screen and in the menu in ${language}`, async ({ page }) => {
    await openDeck(page, `?lang=${language},fr#/nowhere`);
    await expectAccessible(page, 'notices');
    for (const key of ['?', 'b']) {
      await page.keyboard.press(key);
      await expect(page.locator('dialog')).toBeVisible();
      await expectAccessible(page, `after ${key}`);
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog')).toHaveCount(0);
    }
    await page.locator('.bar [popovertarget]').click();
    await expectAccessible(page, 'menu');
  });
}

test('axe finds nothing in a console that waits for its deck', async ({ page }) => {
  await page.goto(`${deckAddress}?role=notes`);
  await expect(page.locator('body')).toContainText('Waiting');
  await expectAccessible(page, 'waiting console');
});

test('axe finds nothing on the start panel of a deck that goes on', async ({ page }) => {
  await openDeck(page, '#/a-plan');
  await page.keyboard.press('PageDown');
  await page.goto('about:blank');
  await openStart(page);
  await onStage(page);
  await expectAccessible(page, 'start panel');
});
