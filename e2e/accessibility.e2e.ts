import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { deckAddress, onStage, openDeck, openStart, position, slidesOf } from './deck.ts';

// A step that is still appearing has too little contrast.
test.use({ reducedMotion: 'reduce' });

/** Checks the page, and says where it was if something is wrong. */
async function expectAccessible(page: Page, where: string, part?: string): Promise<void> {
  expect(await findViolations(page, part), where).toEqual([]);
}

for (const languages of ['en', 'es', 'en,es']) {
  test(`axe finds nothing on any slide and step in ${languages}`, async ({ page }) => {
    await openDeck(page, `?lang=${languages}`);
    const last = slidesOf().at(-1)?.id;
    await expectAccessible(page, 'all around the first slide');
    let seen = 0;
    for (; seen < 300; seen++) {
      const now = await position(page);
      // What is around the slide stays as it is.
      await expectAccessible(page, `${now.slide}, step ${now.step}`, '.slides > .present');
      if (now.slide === last) break;
      await page.keyboard.press('PageDown');
    }
    expect(seen).toBeGreaterThanOrEqual(slidesOf().length - 1);
  });
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

  test(`axe finds nothing in the dialogs, the menu and the covers of the stage in ${language}`, async ({ page }) => {
    await openDeck(page, `?lang=${language},fr#/nowhere`);
    await expectAccessible(page, 'notices');
    for (const key of ['g', 'o', '?', 'h', 'c', 'b']) {
      await page.keyboard.press(key);
      await expect(page.locator('dialog')).toBeVisible();
      await expectAccessible(page, `after ${key}`);
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog')).toHaveCount(0);
    }
    await page.locator('.bar [popovertarget]').click();
    await expectAccessible(page, 'menu');
  });

  test(`axe finds nothing in the console in ${language}`, async ({ page }) => {
    await openDeck(page, `?lang=${language}#/talk-stories`);
    const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await expect(notes.locator('[data-part]').first()).toBeVisible();
    await expectAccessible(notes, 'console');
    for (const key of ['g', 'd', 'q', '?']) {
      await notes.keyboard.press(key);
      if ((await notes.locator('dialog').count()) === 0) continue;
      await expectAccessible(notes, `console after ${key}`);
      await notes.keyboard.press('Escape');
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  for (const languages of ['en', 'es', 'en,es']) {
    test(`axe finds nothing in the reading view in ${languages}`, async ({ page }) => {
      await page.goto(`${deckAddress}?lang=${languages}`);
      await expect(page.locator('.reading-bar')).toBeVisible();
      await expectAccessible(page, 'reading view');
    });
  }
});

test('axe finds nothing in a console that waits for its deck', async ({ page }) => {
  await page.goto(`${deckAddress}?role=notes`);
  await expect(page.locator('body')).toContainText('Waiting');
  await expectAccessible(page, 'waiting console');
});

test('axe finds nothing on the start panel of a deck that goes on', async ({ page }) => {
  await openDeck(page, '#/approach');
  await page.keyboard.press('PageDown');
  await page.goto('about:blank');
  await openStart(page);
  await onStage(page);
  await expectAccessible(page, 'start panel');
});
