import { expect, type Page, test } from '@playwright/test';
import { openConsole, setTime } from './console.ts';
import { onStage, openDeck, position } from './deck.ts';

const slide = '#/talk-our-plan';
const timer = (page: Page) => page.locator('.present .timer');
const face = (page: Page) => timer(page).getByRole('timer');

test.beforeEach(async ({ page }) => {
  await setTime(page, '0:00');
});

test('the time to talk starts, pauses and gets a minute more, by key and by button', async ({ page }) => {
  await openDeck(page, slide);
  await expect(face(page)).toHaveText('3:00');
  await page.keyboard.press('t');
  await setTime(page, '1:01');
  await expect(face(page)).toHaveText('1:59');
  await timer(page).getByRole('button', { name: 'Pause' }).click();
  await setTime(page, '5:00');
  await timer(page).getByRole('button', { name: '+1 min' }).click();
  await expect(face(page)).toHaveText('2:59');
  await timer(page).getByRole('button', { name: 'Start' }).click();
  await setTime(page, '5:59');
  await expect(face(page)).toHaveText('2:00');
  expect((await position(page)).slide).toBe('talk-our-plan');
});

test('it ends softly: in another color and shape, in words, without a sound unless asked for', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { tones: 0 });
    const real = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function start(...when) {
      (window as unknown as { tones: number }).tones++;
      real.apply(this, when);
    };
  });
  const tones = () => page.evaluate(() => (window as unknown as { tones: number }).tones);
  const look = () => face(page).evaluate(ring => [getComputedStyle(ring).backgroundColor, getComputedStyle(ring).borderRadius]);
  await openDeck(page, slide);
  await page.keyboard.press('t');
  const before = await look();
  await setTime(page, '3:01');
  await expect(face(page)).toHaveText('Let’s come back together');
  await expect(timer(page).getByRole('status')).toHaveText('Let’s come back together');
  const after = await look();
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
  expect(await tones()).toBe(0);

  await timer(page).getByRole('button', { name: 'Soft chime at the end' }).click();
  const tried = await tones();
  expect(tried).toBeGreaterThan(0);
  await page.keyboard.press('t');
  await setTime(page, '6:02');
  await expect(face(page)).toHaveText('Let’s come back together');
  expect(await tones()).toBeGreaterThan(tried);
});

test('it is the same in both windows, is run from either, and survives reloads', async ({ page }) => {
  await openDeck(page, slide);
  const console = await openConsole(page);
  const panel = console.locator('.talk');
  await panel.getByRole('button', { name: 'Start' }).click();
  await expect(timer(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await setTime(page, '0:30');
  await expect(face(page)).toHaveText('2:30');
  await expect(panel.getByRole('timer')).toHaveText('2:30');
  await page.reload();
  await onStage(page);
  await expect(face(page)).toHaveText('2:30');
  await console.reload();
  await expect(panel.getByRole('timer')).toHaveText('2:30');
  await page.keyboard.press('t');
  await expect(panel).toContainText('Paused');
  await panel.getByRole('button', { name: '+1 min' }).click();
  await expect(face(page)).toHaveText('3:30');
});

test('side by side there is one timer for both languages, and it runs on through a switch', async ({ page }) => {
  await openDeck(page, `?lang=en,es${slide}`);
  await expect(page.locator('.timer:visible')).toHaveCount(1);
  await page.keyboard.press('t');
  await setTime(page, '0:10');
  await expect(face(page)).toHaveText('2:50');
  await page.keyboard.press('l');
  await expect(face(page)).toHaveText('2:50');
  await page.keyboard.press('l');
  await page.keyboard.press('l');
  await setTime(page, '3:01');
  await expect(face(page)).toHaveText('Let’s come back togetherVolvamos a reunirnos');
  await expect(face(page).locator('[lang=es]')).toHaveText('Volvamos a reunirnos');
});

test('a button in focus keeps the focus when the timer moves with the languages', async ({ page }) => {
  await openDeck(page, slide);
  await timer(page).getByRole('button', { name: 'Start' }).focus();
  for (const name of ['Iniciar', 'Start']) {
    await page.keyboard.press('l');
    await expect(timer(page).getByRole('button', { name })).toBeFocused();
  }
});

test('T means nothing on a slide where the room does not talk', async ({ page }) => {
  await openDeck(page, '#/why-sleep');
  await page.keyboard.press('t');
  await expect(page.locator('.timer')).toHaveCount(0);
});
