import { expect, type Page, test } from '@playwright/test';
import { en } from '../locales/en.ts';
import { es } from '../locales/es.ts';
import { deckAddress, goTo, onStage, openDeck, openStart } from './deck.ts';
import { findSmallTargets } from './pageScripts/findSmallTargets.ts';

/** Presses Tab until the first element comes again, and gives each by its name with whether its focus can be seen. */
async function tabThrough(page: Page): Promise<{ name: string; isSeen: boolean }[]> {
  const seen: { name: string; isSeen: boolean }[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return undefined;
      const isVisible = (pseudo?: string): boolean => {
        const style = getComputedStyle(focused, pseudo);
        return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
      };
      // Fields such as a date have several places to stop.
      const isSame = focused.getAttribute('data-seen') === 'last';
      const isFirst = !focused.hasAttribute('data-seen');
      for (const each of document.querySelectorAll('[data-seen]')) each.setAttribute('data-seen', '');
      focused.setAttribute('data-seen', 'last');
      const name = focused.getAttribute('aria-label') ?? (focused as HTMLInputElement).labels?.[0]?.textContent ?? focused.textContent ?? '';
      return { name: name.trim(), isSeen: isVisible() || isVisible('::after'), isFirst, isSame };
    });
    if (!now || !(now.isFirst || now.isSame)) break;
    if (now.isSame) continue;
    seen.push({ name: now.name, isSeen: now.isSeen });
  }
  return seen;
}

test('Tab goes through the start panel in reading order, and its focus can be seen', async ({ page }) => {
  await openStart(page);
  const seen = await tabThrough(page);
  expect(seen.filter(each => !each.isSeen)).toEqual([]);
  expect(seen.map(each => each.name)).toEqual([
    'English',
    'Español',
    '15 min',
    '30 min',
    '45 min',
    'EN: English',
    'ES: Español',
    'EN+ES: English · Español side by side',
    'Present',
    'Open my notes',
    'Practice',
    'Print or save as PDF',
    'Check this computer',
    'Settings',
    'Don’t show this page again',
  ]);
});

test('Tab goes from the links of the slide to the controls, and its focus can be seen', async ({ page }) => {
  await openDeck(page, '?lang=es#/places-that-help');
  const seen = await tabThrough(page);
  expect(seen.filter(each => !each.isSeen)).toEqual([]);
  expect(seen.map(each => each.name)).toEqual([
    'example.org/noches',
    '1-202-555-0143',
    'example.org/diario',
    'Atrás',
    'Siguiente',
    'EN: English',
    'ES: Español',
    'EN+ES: English · Español lado a lado',
    'Más',
  ]);
});

test('focus stays within an open dialog, can be seen, and goes back to what opened it', async ({ page }) => {
  await openStart(page);
  const opener = page.locator('#start-settings');
  await opener.click();
  const seen = await tabThrough(page);
  expect(seen.length).toBeGreaterThan(20);
  expect(seen.filter(each => !each.isSeen)).toEqual([]);
  expect(await page.evaluate(() => [...document.querySelectorAll('[data-seen]')].every(each => each.closest('dialog')))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test.describe('whatever can be pressed is at least 44 × 44 px', () => {
  test('on the start panel and in its dialogs', async ({ page }) => {
    await openStart(page);
    expect(await page.evaluate(findSmallTargets)).toEqual([]);
    await page.locator('#start-settings').click();
    expect(await page.evaluate(findSmallTargets)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#start-check').click();
    await expect(page.locator('.checks li')).toHaveCount(9);
    expect(await page.evaluate(findSmallTargets)).toEqual([]);
  });

  for (const languages of ['es', 'en,es']) {
    test(`in the menu and in the dialogs in ${languages}`, async ({ page }) => {
      await openDeck(page, `?lang=${languages}`);
      for (const key of ['g', 'o', '?', 'h', 'c']) {
        await page.keyboard.press(key);
        await expect(page.locator('dialog')).toBeVisible();
        expect(await page.evaluate(findSmallTargets), key).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.locator('dialog')).toHaveCount(0);
      }
      await page.locator('.bar [popovertarget]').click();
      expect(await page.evaluate(findSmallTargets), 'menu').toEqual([]);
    });
  }

  test('in the console', async ({ page }) => {
    await openDeck(page, '#/talk-our-plan');
    const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await notes.setViewportSize({ width: 1280, height: 720 });
    await expect(notes.locator('[data-part]').first()).toBeVisible();
    expect(await notes.evaluate(findSmallTargets)).toEqual([]);
  });

  test('on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(deckAddress);
    await expect(page.locator('.reading-bar')).toBeVisible();
    expect(await page.evaluate(findSmallTargets)).toEqual([]);
  });
});

/** The interface's sentences that differ between the languages, each with its own. */
const sentences = new Map<string, string>();
for (const [language, all] of [
  ['en', en],
  ['es', es],
] as const) {
  const collect = (value: unknown): void => {
    if (typeof value === 'string') sentences.set(value, sentences.has(value) && sentences.get(value) !== language ? '' : language);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(all);
}

/** The interface's texts that are shown or spoken in another language than their element says; gives how many were looked at, too. */
async function wrongLanguages(page: Page): Promise<{ wrong: string[]; count: number }> {
  return page.evaluate(
    known => {
      const languageOf = new Map(known);
      const texts: [string, Element][] = [];
      for (const element of document.querySelectorAll('body, body *')) {
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        for (const name of ['aria-label', 'title', 'placeholder']) texts.push([element.getAttribute(name) ?? '', element]);
        for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push([node.textContent ?? '', element]);
      }
      const looked = texts.flatMap(([text, element]) => {
        const language = languageOf.get(text.trim());
        return language ? [{ text, language, says: element.closest('[lang]')?.getAttribute('lang') }] : [];
      });
      return { wrong: looked.filter(each => each.language !== each.says).map(each => `${each.text} (${each.says})`), count: looked.length };
    },
    [...sentences],
  );
}

for (const [shown, own] of [
  ['en', 'es'],
  ['es', 'en'],
]) {
  test(`with ${shown} on the slides and buttons in ${own}, each text says its language`, async ({ page }) => {
    await openStart(page);
    await page.locator('#start-settings').click();
    await page.locator('#set-interface').selectOption(own === 'es' ? 'Español' : 'English');
    const expectRight = async (where: string) => {
      const { wrong, count } = await wrongLanguages(page);
      expect(wrong, where).toEqual([]);
      expect(count, where).toBeGreaterThan(4);
    };
    await expectRight('settings');
    await page.keyboard.press('Escape');
    await page
      .locator('.start .language-switch button')
      .nth(shown === 'en' ? 0 : 1)
      .click();
    await expectRight('start panel');
    await page.locator('#start-present').click();
    await onStage(page);
    await expectRight('stage');
    await goTo(page, 'talk-our-plan');
    await expectRight('timer');
    for (const key of ['g', 'o', '?', 'h', 'c']) {
      await page.keyboard.press(key);
      await expect(page.locator('dialog')).toBeVisible();
      await expectRight(`after ${key}`);
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog')).toHaveCount(0);
    }
  });
}

test.describe('when the system asks for less motion', () => {
  test.use({ reducedMotion: 'reduce' });

  test('nothing moves: not slides, steps, timer, panels or covers', async ({ page }) => {
    await openStart(page);
    const moving = () => page.evaluate(() => document.getAnimations().filter(each => Number(each.effect?.getComputedTiming().duration) > 0).length);
    expect(await moving()).toBe(0);
    await page.locator('#start-present').click();
    expect(await moving()).toBe(0);
    await goTo(page, 'first-week');
    await page.keyboard.press('PageDown');
    expect(await moving()).toBe(0);
    await goTo(page, 'talk-our-plan');
    await page.keyboard.press('t');
    expect(await moving()).toBe(0);
    for (const key of ['h', 'h', 'c', 'c', 'o']) {
      await page.keyboard.press(key);
      expect(await moving(), key).toBe(0);
    }
  });
});
