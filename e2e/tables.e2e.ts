import { expect, test } from '@playwright/test';
import { widthOf } from '../src/layouts/chart/svgText.ts';
import { findViolations } from './axe.ts';
import { deckAddress, openDeck } from './deck.ts';
import { printAndRead } from './printing.ts';
import { squeezed } from './squeezed.ts';

const ids = ['one-week', 'two-weeks', 'falling-asleep'];

for (const languages of ['en', 'es', 'en,es']) {
  for (const id of ids) {
    test(`axe finds nothing on ${id} in ${languages}`, async ({ page }) => {
      await openDeck(page, `?lang=${languages}#/${id}`);
      expect(await findViolations(page)).toEqual([]);
    });
  }
}

test('a screen reader has the table of a chart, with its headers, and the drawing as one picture', async ({ page }) => {
  await openDeck(page, '?lang=en#/two-weeks');
  const table = page.locator('#two-weeks').getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['Night', 'With the phone (hours)', 'Without it (hours)']);
  await expect(table.getByRole('rowheader')).toHaveText(['Monday', 'Wednesday', 'Friday']);
  // What is within a picture is a part of it for screen readers, though not for Playwright.
  const pictures = page.locator('#two-weeks').getByRole('img').and(page.locator(':not([role="img"] *)'));
  await expect(pictures).toHaveAccessibleName('With the phone (hours), Without it (hours)');
});

test('a chart is drawn for the room that it has', async ({ page }) => {
  for (const [languages, shown] of [
    ['en', '.chart-wide'],
    ['en,es', '.chart-narrow'],
  ] as const) {
    await openDeck(page, `?lang=${languages}#/two-weeks`);
    await expect(page.locator('#two-weeks .text[lang="en"] .chart-picture > svg:visible')).toHaveCount(1);
    await expect(page.locator(`#two-weeks .text[lang="en"] ${shown}`)).toBeVisible();
  }
});

test('on a phone, nothing of a table or chart is beside the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 });
  await page.goto(deckAddress);
  await expect(page.locator('#one-week table').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('in a PDF, a chart is its table', async () => {
  const [printed] = await printAndRead({ kinds: ['slides'], languages: ['es'] });
  const page = printed?.pdf.pages.find(({ text }) => squeezed(text).includes(squeezed('Dos semanas de sueño')));
  expect(page?.roles.filter(role => role === 'TH')).toHaveLength(6);
  expect(page?.taggedText).toContain('Con el teléfono (horas)');
  expect(printed?.diagnostics).toEqual([]);
});

test('the words of a chart are as wide as it plans for', async ({ page }) => {
  await openDeck(page, '?lang=en#/falling-asleep');
  const svg = page.locator('#falling-asleep .text[lang="en"] .chart-picture > svg:visible');
  for (const [weight, css] of [
    ['regular', '400'],
    ['bold', '700'],
  ] as const) {
    for (const text of ['80%', '$6,200', '1,234.5', 'WHO', 'September', 'niños y jóvenes', '¿Cuánto?', '20–30 €']) {
      const drawn = await svg.evaluate(
        (element, [text, weight]) => {
          const made = document.createElementNS('http://www.w3.org/2000/svg', 'text');
          made.textContent = text;
          made.setAttribute('font-size', '100');
          made.setAttribute('font-weight', weight);
          element.append(made);
          return made.getComputedTextLength();
        },
        [text, css] as const,
      );
      // Letters of a pair may be a little closer to each other.
      expect(Math.abs(drawn / widthOf(text, 100, weight) - 1), text).toBeLessThan(0.03);
    }
  }
});
