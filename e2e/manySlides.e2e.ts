import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { loadWorkshop } from '../src/node/workshop/loadWorkshop.ts';
import { generateWorkshop } from './bench/generateWorkshop.ts';
import { openConsole } from './console.ts';
import { goTo, openDeck, position } from './deck.ts';
import { madeDeck } from './madeDeck.ts';

/** A deck has as many slides as it takes; what shows costs as much as it shows. */
const count = 120;
const folder = mkdtempSync(join(tmpdir(), 'charla-many-'));
const many = madeDeck('a workshop of many slides', () => {
  const { workshop, interfaceWords, diagnostics } = loadWorkshop(folder, { today: '2026-11-23' });
  if (!workshop) throw new Error(JSON.stringify(diagnostics));
  return { workshop, interfaceWords };
});

test.beforeAll(async () => {
  await generateWorkshop(folder, count);
  await many.write();
});
test.afterAll(() => {
  many.remove();
  rmSync(folder, { recursive: true });
});

const inPage = (page: Page): Promise<number> => page.locator('.slides > .slide').count();

test('the page has the slide on stage and those beside it, wherever somebody goes', async ({ page }) => {
  await openDeck(page, '#/slide-60', many);
  await expect(page.locator('.present .number')).toHaveText(`60 / ${count}`);
  expect(await inPage(page)).toBe(3);
  await page.keyboard.press('End');
  expect(await position(page)).toEqual({ slide: `slide-${count}`, step: 0 });
  await page.keyboard.press('Home');
  expect(await position(page)).toEqual({ slide: 'slide-1', step: 0 });
  expect(await inPage(page)).toBe(2);
  await goTo(page, 'slide-100');
  expect(await inPage(page)).toBe(3);
  // Back from there, the slide before has all its steps; on again, none.
  await goTo(page, 'slide-8');
  const steps = await page.locator('.present .text[lang="en"] .fragment').count();
  expect(steps).toBeGreaterThan(0);
  await goTo(page, 'slide-9');
  await page.keyboard.press('PageUp');
  expect(await position(page)).toEqual({ slide: 'slide-8', step: steps });
});

test('an address by number, and one with a step, go there, and the address follows the deck', async ({ page }) => {
  await openDeck(page, '#/59', many);
  expect(await position(page)).toEqual({ slide: 'slide-60', step: 0 });
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/slide-60');
  await page.evaluate(() => {
    location.hash = '#/slide-8/1';
  });
  await expect.poll(() => position(page)).toEqual({ slide: 'slide-8', step: 2 });
  await page.keyboard.press('PageDown');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/slide-8/2');
});

test('an address that is changed at the moment in which the deck writes its own is followed', async ({ page }) => {
  // The deck writes some of its addresses late: here at the worst moment, between the change and the event that tells of it.
  await page.addInitScript(() => {
    const late: (() => void)[] = [];
    const { setTimeout } = window;
    Object.assign(window, {
      late,
      setTimeout: (run: () => void, wait?: number, ...more: unknown[]) => {
        if (wait !== undefined && wait > 500 && wait <= 1000) late.push(run);
        return setTimeout(run, wait, ...more);
      },
    });
  });
  await openDeck(page, '#/slide-2', many);
  for (let i = 0; i < 3; i++) await page.keyboard.press('PageDown');
  const written = await page.evaluate(() => {
    const { late } = window as unknown as { readonly late: readonly (() => void)[] };
    location.hash = '#/slide-60';
    for (const run of late) run();
    return late.length;
  });
  expect(written).toBeGreaterThan(0);
  await expect.poll(async () => (await position(page)).slide).toBe('slide-60');
});

test('the overview draws the pictures around the current slide, and others when they come into view', async ({ page }) => {
  await openDeck(page, '#/slide-2', many);
  await page.keyboard.press('o');
  const pictures = page.locator('dialog .slide-list .picture');
  await expect(pictures).toHaveCount(count);
  await expect(pictures.nth(1)).toContainText('A-2');
  await expect(pictures.last()).toBeEmpty();
  await page.locator('dialog .slide-list button').last().focus();
  await expect(pictures.last()).toContainText(`A-${count}`);
  await page.keyboard.press('Enter');
  expect(await position(page)).toEqual({ slide: `slide-${count}`, step: 0 });
});

test('search finds slides that are far away, and the console lists them all', async ({ page }) => {
  await openDeck(page, '#/slide-2', many);
  await page.keyboard.press('g');
  await page.getByRole('searchbox').fill('A-111');
  await page.keyboard.press('Enter');
  expect((await position(page)).slide).toBe('slide-111');
  const console = await openConsole(page);
  await expect(console.locator('.picture').first()).toContainText('A-111');
  await console.keyboard.press('g');
  await console.getByRole('dialog').getByRole('button', { name: 'A-7', exact: false }).first().click();
  await expect.poll(async () => (await position(page)).slide).toBe('slide-7');
});
