import { expect, type Page, test } from '@playwright/test';
import { deckAddress, onStage, openDeck, openStart, position, slidesOf } from './notConverted.ts';
import { readPdf } from './readPdf.ts';

const ids = (length: number) => slidesOf().flatMap(slide => (slide.minutes[length] === undefined ? [] : [slide.id]));
const notice = (page: Page) => page.getByRole('alert');

test('overview and jump list follow the length', async ({ page }) => {
  await openDeck(page, '?length=20');
  await page.keyboard.press('o');
  await expect(page.locator('dialog .picture')).toHaveCount(ids(20).length);
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.type(String(ids(20).length));
  await page.keyboard.press('Enter');
  expect((await position(page)).slide).toBe(ids(20).at(-1));
});

test('Ctrl+P prints the slides of the length', async ({ page }) => {
  await openDeck(page, '?length=20');
  const { pages } = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })));
  expect(pages).toHaveLength(ids(20).length);
});

test('a length chosen on the start panel counts, and is remembered', async ({ page }) => {
  await openStart(page);
  await page.getByRole('button', { name: '20 min' }).click();
  await expect(page.locator('.start')).toContainText(`${ids(20).length} slides`);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(page.locator('.present .number')).toHaveText(`1 / ${ids(20).length}`);
  await page.reload();
  await onStage(page);
  await expect(page.locator('.present .number')).toHaveText(`1 / ${ids(20).length}`);
});

test('a length changed in the middle stays on the slide and its step, or goes to the next that there is', async ({ page }) => {
  const choose = async (length: string) => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.locator('.menu').getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('dialog').getByRole('button', { name: length }).click();
    await page.keyboard.press('Escape');
  };
  await openDeck(page, '#/three-steps');
  await page.keyboard.press('PageDown');
  await choose('20 min');
  expect(await position(page)).toEqual({ slide: 'three-steps', step: 1 });
  await choose('60 min');
  expect(await position(page)).toEqual({ slide: 'three-steps', step: 1 });
  await openDeck(page, '#/threats');
  await choose('20 min');
  expect(await position(page)).toEqual({ slide: 'get-involved', step: 0 });
  await page.keyboard.press('PageUp');
  expect((await position(page)).slide).toBe('three-steps');
});

test.describe('an address with a mistake falls back and says so', () => {
  for (const [at, words] of [
    ['?length=30', 'There’s no 30-minute session. Showing the 60-minute session.'],
    ['?length=long', 'There’s no long-minute session.'],
    ['?lang=fr', 'This workshop isn’t available in “fr”.'],
    ['#/nowhere', 'There’s no slide “nowhere”. Showing the first one.'],
    ['?length=20#/threats', 'isn’t part of the 20-minute session.'],
  ]) {
    test(at ?? '', async ({ page }) => {
      await openDeck(page, at);
      await expect(notice(page)).toContainText(words ?? '');
      await expect(page.locator('.slides > .present')).toBeVisible();
      await notice(page).getByRole('button', { name: 'Close' }).click();
      await expect(notice(page)).toHaveCount(0);
      expect((await position(page)).slide).toBe(at?.includes('threats') ? 'get-involved' : slidesOf()[0]?.id);
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
  await page.goto(`${deckAddress}?length=20`);
  await expect(page.locator('.slides > .slide')).toHaveCount(ids(20).length);
});
