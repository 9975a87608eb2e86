import { expect, type Locator, test } from '@playwright/test';
import { deckAddress, onStage, openDeck, position, slidesOf } from './deck.ts';

test.describe('steps', () => {
  test('take one key press each, whichever languages show', async ({ page }) => {
    for (const languages of ['en', 'es', 'en,es']) {
      await openDeck(page, `?lang=${languages}#/first-week`);
      const presses = await pressUntilNext(page, 'first-week');
      expect(presses, languages).toBe(5);
    }
  });

  test('appear in both languages at once', async ({ page }) => {
    await openDeck(page, '?lang=en,es#/first-week');
    await page.keyboard.press('ArrowRight');
    for (const language of ['en', 'es']) {
      const items = page.locator(`.present .text[lang="${language}"] li`);
      await expect(items.nth(0)).toBeVisible();
      await expect(items.nth(1)).not.toBeVisible();
    }
  });

  test('survive a reload with the slide', async ({ page }) => {
    await openDeck(page, '#/first-week');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.reload();
    await onStage(page);
    expect(await position(page)).toEqual({ slide: 'first-week', step: 2 });
  });
});

test('keys reach every slide from the first to the last and back', async ({ page }) => {
  await openDeck(page);
  const slides = slidesOf().map(slide => slide.id);
  const seen = new Set<string>();
  for (let i = 0; i < 200 && (await position(page)).slide !== slides.at(-1); i++) {
    seen.add((await position(page)).slide);
    await page.keyboard.press('PageDown');
  }
  expect([...seen, slides.at(-1)]).toEqual(slides);
  await page.keyboard.press('PageUp');
  expect((await position(page)).slide).toBe(slides.at(-2));
  await page.keyboard.press('Home');
  expect((await position(page)).slide).toBe(slides[0]);
  await page.keyboard.press('End');
  expect((await position(page)).slide).toBe(slides.at(-1));
});

test.describe('keys and clickers', () => {
  test('F5 from a clicker does not reload', async ({ page }) => {
    await openDeck(page, '#/why-sleep');
    await page.evaluate(() => Object.assign(window, { sameTurn: true }));
    await page.keyboard.press('F5');
    expect(await page.evaluate(() => 'sameTurn' in window)).toBe(true);
    expect((await position(page)).slide).toBe('why-sleep');
  });

  test('Esc does no harm', async ({ page }) => {
    await openDeck(page, '#/why-sleep');
    await page.keyboard.press('Escape');
    expect((await position(page)).slide).toBe('why-sleep');
    await expect(page.locator('dialog')).toHaveCount(0);
  });

  test('keys that mean nothing here do nothing', async ({ page }) => {
    await openDeck(page, '#/why-sleep');
    for (const key of ['d', 'j', 'k', 'v', '/', 'a', 'q']) {
      await page.keyboard.press(key);
      expect((await position(page)).slide, key).toBe('why-sleep');
      await expect(page.locator('.cover, dialog'), key).toHaveCount(0);
    }
  });

  test('Space on a button presses it and does not move the deck as well', async ({ page }) => {
    await openDeck(page, '#/why-sleep');
    await page.getByRole('button', { name: 'ES: Español', exact: true }).focus();
    await page.keyboard.press('Space');
    await expect(page.locator(':root')).toHaveAttribute('lang', 'es');
    expect((await position(page)).slide).toBe('why-sleep');
  });

  test('keys with Ctrl are the browser’s', async ({ page }) => {
    await openDeck(page, '#/why-sleep');
    await page.keyboard.press('Control+l');
    await expect(page.locator(':root')).toHaveAttribute('lang', 'en');
  });
});

test.describe('dialogs', () => {
  test('the list of shortcuts is in the language on screen, and in both side by side', async ({ page }) => {
    await openDeck(page, '?lang=es');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Atajos de teclado' });
    await expect(dialog).toContainText('Cambiar de idioma');
    await expect(dialog).not.toContainText('Change language');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press('l');
    // The same key closes it, and opens it again before the browser has moved the focus.
    await page.keyboard.press('?');
    await page.getByRole('dialog').evaluate((dialog: HTMLDialogElement) => {
      for (let i = 0; i < 2; i++) dialog.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true }));
    });
    const both = page.locator('dialog[open]');
    await expect(both).toContainText('Cambiar de idioma');
    await expect(both).toContainText('Change language');
    expect(await both.evaluate(dialog => dialog.scrollWidth > dialog.clientWidth), 'wider than the dialog').toBe(false);
  });

  test('a key counts in the moment after a dialog with a field is closed', async ({ page }) => {
    await openDeck(page, '#/why-sleep');
    await page.keyboard.press('g');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.evaluate(() => {
      const field = document.activeElement;
      document.querySelector('dialog')?.close();
      field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'h', bubbles: true }));
    });
    await expect(page.locator('.cover')).toBeVisible();
  });

  test('G finds a slide by a word without its accent, in any language', async ({ page }) => {
    await openDeck(page);
    await page.keyboard.press('g');
    await page.keyboard.type('que dormir?');
    await page.keyboard.press('Enter');
    expect((await position(page)).slide).toBe('why-sleep');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('G finds a slide by its number', async ({ page }) => {
    await openDeck(page);
    await page.keyboard.press('g');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    expect((await position(page)).slide).toBe(slidesOf()[1]?.id);
  });

  test('G says when nothing is found', async ({ page }) => {
    await openDeck(page);
    await page.keyboard.press('g');
    await page.keyboard.type('zzz');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('No slide title has those words.');
  });

  test('O shows every slide as a picture, and a click goes there', async ({ page }) => {
    await openDeck(page);
    await page.keyboard.press('o');
    await expect(page.locator('dialog .picture')).toHaveCount(slidesOf().length);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Kind words/ })
      .click();
    expect((await position(page)).slide).toBe('kind-words');
  });

  test('the overview shows titles, charts, tables and pictures of slides as they are on stage, a fifth of their size', async ({ page }) => {
    for (const [id, parts] of [
      ['two-weeks', ['h2', '.chart-picture > svg:visible', '.chart-mark:visible >> nth=0']],
      ['one-week', ['h2', 'table']],
      ['evening-poster', ['h2', '.picture-block > *']],
    ] as const) {
      await openDeck(page, `?lang=en#/${id}`);
      const sizesIn = async (slide: Locator): Promise<readonly number[]> => {
        const boxes = await Promise.all(
          parts.map(part => slide.locator(`.text[lang="en"] ${part}`).evaluate(each => each.getBoundingClientRect().toJSON() as DOMRect)),
        );
        return boxes.flatMap(({ width, height }) => [width, height]);
      };
      const onStage = await sizesIn(page.locator(`.slides > [id="${id}"]`));
      await page.keyboard.press('o');
      const inOverview = await sizesIn(page.locator('dialog [aria-current] .picture'));
      await page.keyboard.press('Escape');
      for (const [i, size] of onStage.entries()) expect(Math.abs((inOverview[i] ?? 0) * 5 - size), `${id}: ${i}`).toBeLessThan(0.05 * size + 4);
    }
  });

  test('arrow keys in the overview choose a slide', async ({ page }) => {
    await openDeck(page, '#/why-sleep');
    await page.keyboard.press('o');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect((await position(page)).slide).toBe('sleep-first');
  });

  test('the menu shows the licenses of what is in the file, in a dialog that a finger or the keys scroll', async ({ page }) => {
    for (const [language, more, name] of [
      ['en', 'More', 'Licenses'],
      ['es', 'Más', 'Licencias'],
    ] as const) {
      await openDeck(page, `?lang=${language}`);
      await page.getByRole('button', { name: more }).click();
      await page.locator('.menu').getByRole('button', { name }).click();
      const dialog = page.getByRole('dialog', { name });
      for (const part of [/reveal\.js \d/, /lucide-static \d/, /SIL OPEN FONT LICENSE/]) await expect(dialog).toContainText(part);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
  });

  test('every command of the keyboard is in the menu as well', async ({ page }) => {
    await openDeck(page);
    await page.getByRole('button', { name: 'More' }).click();
    for (const name of [
      'Go to a slide',
      'All slides at a glance',
      'Black screen on or off',
      'Full screen',
      'Speaker notes in a separate window',
      'Keyboard shortcuts',
    ])
      await expect(page.locator('.menu').getByRole('button', { name })).toBeVisible();
    await page.locator('.menu').getByRole('button', { name: 'Go to a slide' }).click();
    await expect(page.getByRole('dialog', { name: 'Go to a slide' })).toBeVisible();
  });
});

test.describe('what reveal.js would do by itself', () => {
  test('the deck is no “application”, and reveal’s own status is gone', async ({ page }) => {
    await openDeck(page);
    await expect(page.locator('[role=application]')).toHaveCount(0);
    await expect(page.locator('.aria-status')).toHaveCount(0);
  });

  test('a slide is announced by number and title, without steps that do not show yet', async ({ page }) => {
    await openDeck(page, '#/a-plan');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    const status = page.locator('.status');
    await expect(status).toHaveText(/^Slide 14 of 25: The first week$/);
    await expect(status.locator('p')).toHaveAttribute('lang', 'en');
    await page.keyboard.press('PageDown');
    await expect(status).toHaveText((await page.locator('.present .text[lang="en"] li').first().textContent()) ?? '');
  });

  test('settings in the address change nothing', async ({ page }) => {
    await page.goto(`${deckAddress}?view=print&controls=true&transition=zoom&lang=es#/why-sleep`);
    await onStage(page);
    await expect(page.locator('.controls')).not.toBeVisible();
    await expect(page.locator('.pdf-page')).toHaveCount(0);
    await expect(page.locator(':root')).toHaveAttribute('lang', 'es');
    expect((await position(page)).slide).toBe('why-sleep');
  });

  test('slides change without motion', async ({ page }) => {
    await openDeck(page);
    await page.keyboard.press('PageDown');
    const moving = await page.evaluate(() => document.getAnimations().filter(each => each.effect?.getComputedTiming().duration !== 0).length);
    expect(moving).toBe(0);
  });

  test('Tab reaches nothing on slides that are not on stage', async ({ page }) => {
    await openDeck(page, '#/talk-our-plan');
    const inside = new Set<string>();
    for (let i = 0; i < 30; i++) {
      await page.keyboard.press('Tab');
      const slide = await page.evaluate(() => document.activeElement?.closest('.slide')?.id);
      if (slide) inside.add(slide);
    }
    // Its own timer has buttons.
    expect([...inside]).toEqual(['talk-our-plan']);
  });

  test('a link to a slide goes there, and an external one opens in a new window', async ({ page }) => {
    await openDeck(page, '#/good-night');
    await page.evaluate(() => document.querySelector('.present .text')?.insertAdjacentHTML('beforeend', '<a href="#kind-words">there</a>'));
    await page.getByRole('link', { name: 'there' }).click();
    expect((await position(page)).slide).toBe('kind-words');
    await openDeck(page, '#/places-that-help');
    await expect(page.locator('.present a[href^="https:"]').first()).toHaveAttribute('target', '_blank');
    await expect(page.locator('.present .text[lang="en"] a[href^="tel:"]')).toHaveAttribute('href', 'tel:+12025550143');
  });
});

test('swipes move the deck, one after the other', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await openDeck(page);
  const touch = await context.newCDPSession(page);
  const at = (x: number) => [{ x, y: 300 }];
  const [, second, third, fourth] = slidesOf();
  for (const slide of [second, third, fourth]) {
    // A slide with steps takes a swipe for each.
    await expect(async () => {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(900) });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(700) });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(400) });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      expect((await position(page)).slide).toBe(slide?.id);
    }).toPass({ intervals: [100] });
  }
  await context.close();
});

async function pressUntilNext(page: import('@playwright/test').Page, from: string): Promise<number> {
  for (let presses = 1; presses < 20; presses++) {
    await page.keyboard.press('ArrowRight');
    if ((await position(page)).slide !== from) return presses;
  }
  return Number.NaN;
}
