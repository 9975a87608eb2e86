import { expect, type Page, test } from '@playwright/test';
import { deckAddress, onStage, openDeck, openStart, position, slidesOf } from './deck.ts';
import { readPdf } from './readPdf.ts';

const ids = (length: number) => slidesOf().flatMap(slide => (slide.minutes[length] === undefined ? [] : [slide.id]));
const notice = (page: Page) => page.getByRole('alert');

test('overview and jump list follow the length', async ({ page }) => {
  await openDeck(page, '?length=15');
  await page.keyboard.press('o');
  await expect(page.locator('dialog .picture')).toHaveCount(ids(15).length);
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.type(String(ids(15).length));
  await page.keyboard.press('Enter');
  expect((await position(page)).slide).toBe(ids(15).at(-1));
});

test('Ctrl+P prints the slides of the length', async ({ page }) => {
  await openDeck(page, '?length=15');
  const { pages } = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })));
  expect(pages).toHaveLength(ids(15).length);
});

test('a length chosen on the start panel counts, and is remembered', async ({ page }) => {
  await openStart(page);
  await page.getByRole('button', { name: '15 min' }).click();
  await expect(page.locator('.start')).toContainText(`${ids(15).length} slides`);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(page.locator('.present .number')).toHaveText(`1 / ${ids(15).length}`);
  await page.reload();
  await onStage(page);
  await expect(page.locator('.present .number')).toHaveText(`1 / ${ids(15).length}`);
});

test('a length changed in the middle stays on the slide and its step, or goes to the next that there is', async ({ page }) => {
  const choose = async (length: string) => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.locator('.menu').getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('dialog').getByRole('button', { name: length }).click();
    await page.keyboard.press('Escape');
  };
  await openDeck(page, '#/a-plan');
  await page.keyboard.press('PageDown');
  await choose('15 min');
  expect(await position(page)).toEqual({ slide: 'a-plan', step: 1 });
  await choose('45 min');
  expect(await position(page)).toEqual({ slide: 'a-plan', step: 1 });
  await openDeck(page, '#/first-week');
  await choose('15 min');
  expect(await position(page)).toEqual({ slide: 'talk-our-plan', step: 0 });
  await page.keyboard.press('PageUp');
  expect((await position(page)).slide).toBe('a-plan');
});

test.describe('an address with a mistake falls back and says so', () => {
  for (const [at, words] of [
    ['?length=20', 'There’s no 20-minute session. Showing the 45-minute session.'],
    ['?length=long', 'There’s no long-minute session.'],
    ['?lang=fr', 'This workshop isn’t available in “fr”.'],
    ['#/nowhere', 'There’s no slide “nowhere”. Showing the first one.'],
    ['?length=15#/first-week', 'isn’t part of the 15-minute session.'],
  ]) {
    test(at ?? '', async ({ page }) => {
      await openDeck(page, at);
      await expect(notice(page)).toContainText(words ?? '');
      await expect(page.locator('.slides > .present')).toBeVisible();
      await notice(page).getByRole('button', { name: 'Close' }).click();
      await expect(notice(page)).toHaveCount(0);
      expect((await position(page)).slide).toBe(at?.includes('first-week') ? 'talk-our-plan' : slidesOf()[0]?.id);
    });
  }

  test('in the language on screen', async ({ page }) => {
    await openDeck(page, '?lang=es#/nowhere');
    await expect(notice(page)).toHaveText('No hay ninguna diapositiva “nowhere”. Se muestra la primera.');
    await page.keyboard.press('l');
    await expect(notice(page)).toContainText('There’s no slide');
  });
});

test('on a phone the slides of the length alone are there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${deckAddress}?length=15`);
  await expect(page.locator('.slides > .slide')).toHaveCount(ids(15).length);
});
