import { expect, type Page, test } from '@playwright/test';
import { deckAddress, onStage, openDeck, openStart, position, siteAddress, slidesOf } from './deck.ts';

const first = slidesOf()[0]?.id;
const panel = (page: Page) => page.locator('.start');

test.describe('the file opened by a double-click', () => {
  test('shows what can be done before the session', async ({ page }) => {
    await openStart(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phones at night');
    for (const name of ['Present', 'Open my notes', 'Practice', 'Print or save as PDF', 'Check this computer', 'Settings'])
      await expect(panel(page).getByRole('button', { name, exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Next' })).not.toBeVisible();
  });

  test('is in Spanish after one press, and so are the slides', async ({ page }) => {
    await openStart(page);
    await page.getByRole('button', { name: 'Español', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('El teléfono de noche');
    await expect(panel(page).getByRole('button', { name: 'Español', exact: true }).first()).toBeFocused();
    await page.getByRole('button', { name: 'Presentar', exact: true }).click();
    await expect(page.locator(':root')).toHaveAttribute('data-languages', 'es');
    await expect(page.getByRole('button', { name: 'Siguiente' })).toBeVisible();
  });

  test('presents from the first slide, and a reload stays on stage', async ({ page }) => {
    await openStart(page);
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await expect(panel(page)).toHaveCount(0);
    expect((await position(page)).slide).toBe(first);
    await page.keyboard.press('PageDown');
    await page.reload();
    await onStage(page);
    await expect(panel(page)).toHaveCount(0);
    expect((await position(page)).slide).toBe(slidesOf()[1]?.id);
  });

  test('stays on the start panel after a reload of it', async ({ page }) => {
    await openStart(page);
    await page.reload();
    await onStage(page);
    await expect(panel(page)).toBeVisible();
  });

  test('has the slides wait behind: keys that move them do nothing', async ({ page }) => {
    await openStart(page);
    for (const key of ['PageDown', 'l', 'b', 'g', 'End']) await page.keyboard.press(key);
    await expect(page.locator('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    expect((await position(page)).slide).toBe(first);
    await expect(page.locator(':root')).toHaveAttribute('data-languages', 'en');
  });
});

test.describe('the start panel is skipped', () => {
  for (const at of ['#/why-sleep', '#why-sleep', '?lang=es', '?length=15']) {
    test(`by the address ${at}`, async ({ page }) => {
      await openDeck(page, at);
      await expect(panel(page)).toHaveCount(0);
      await expect(page.locator('.slides > .present')).toBeVisible();
    });
  }

  test('after “do not show again”, until it is wanted again', async ({ page }) => {
    await openStart(page);
    await page.getByRole('checkbox', { name: 'Don’t show this page again' }).check();
    await page.goto('about:blank');
    await page.goto(deckAddress);
    await onStage(page);
    await expect(panel(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'More' }).click();
    await page.locator('.menu').getByRole('button', { name: 'Start page' }).click();
    await expect(panel(page)).toBeVisible();
    await page.getByRole('checkbox', { name: 'Don’t show this page again' }).uncheck();
    await page.goto('about:blank');
    await openStart(page);
  });

  test('in the published deck, whose visitors come for the slides', async ({ page }) => {
    await page.goto(siteAddress);
    await onStage(page);
    await expect(panel(page)).toHaveCount(0);
  });
});

test.describe('a deck that was closed and is opened again', () => {
  const sessionStart = new Date('2026-11-24T19:00:00');

  async function leaveAt(page: Page, hours: number): Promise<void> {
    await page.clock.install({ time: sessionStart });
    await openDeck(page, '?length=30#/a-plan');
    await page.keyboard.press('l');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await page.goto('about:blank');
    await page.clock.setSystemTime(sessionStart.getTime() + hours * 60 * 60 * 1000);
  }

  test('the same session goes on at the same slide, step, language and length', async ({ page }) => {
    await leaveAt(page, 2);
    await openStart(page);
    await page.getByRole('button', { name: /^Continuar en la diapositiva 8|^Continue from slide 8/ }).click();
    expect(await position(page)).toEqual({ slide: 'a-plan', step: 2 });
    await expect(page.locator(':root')).toHaveAttribute('data-languages', 'es');
    await expect(page.locator('.present .number')).toHaveText(`8 / ${slidesOf().filter(slide => slide.minutes[30] !== undefined).length}`);
  });

  test('a day later begins again', async ({ page }) => {
    await leaveAt(page, 13);
    await openStart(page);
    await expect(page.getByRole('button', { name: /diapositiva 8/ })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Presentar', exact: true })).toBeVisible();
  });

  test('goes on by itself where the start panel is not wanted', async ({ page }) => {
    await openStart(page);
    await page.getByRole('checkbox', { name: 'Don’t show this page again' }).check();
    await openDeck(page, '#/a-plan');
    await page.keyboard.press('PageDown');
    await page.goto('about:blank');
    await page.goto(deckAddress);
    await onStage(page);
    expect(await position(page)).toEqual({ slide: 'a-plan', step: 1 });
  });
});

test('practising opens slides and notes, with both languages on screen in the one of the buttons', async ({ page }) => {
  await openStart(page);
  await page.getByRole('button', { name: 'Español', exact: true }).click();
  await page.getByRole('button', { name: /lado a lado/ }).click();
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: 'Practicar', exact: true }).click()]);
  await expect(notes.locator('body')).toContainText('Diga');
  await expect(panel(page)).toHaveCount(0);
  await expect(page.locator(':root')).toHaveAttribute('data-languages', 'en es');
});

test('notes that the browser keeps shut are said on the start panel too', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openStart(page);
  await page.getByRole('button', { name: 'Open my notes', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('printing from the start panel asks what to print', async ({ page }) => {
  await openStart(page);
  await page.getByRole('button', { name: 'Print or save as PDF', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Print or save as PDF' })).toBeVisible();
});

test('the screen stays awake while presenting and not before, after, or unseen', async ({ page }) => {
  await page.addInitScript(() => {
    const locks = { held: 0 };
    Object.assign(window, { locks });
    const request = async () => {
      locks.held++;
      const lock = {
        released: false,
        release: async () => {
          if (!lock.released) locks.held--;
          lock.released = true;
        },
      };
      document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && void lock.release());
      return lock;
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  const held = () => page.evaluate(() => (window as unknown as { locks: { held: number } }).locks.held);
  const appear = (state: string) =>
    page.evaluate(wanted => {
      Object.defineProperty(document, 'visibilityState', { value: wanted, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await openStart(page);
  expect(await held()).toBe(0);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect.poll(held).toBe(1);
  await appear('hidden');
  await expect.poll(held).toBe(0);
  await appear('visible');
  await expect.poll(held).toBe(1);
  await page.getByRole('button', { name: 'More' }).click();
  await page.locator('.menu').getByRole('button', { name: 'Start page' }).click();
  await expect.poll(held).toBe(0);
});
