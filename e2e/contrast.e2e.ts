import { expect, test } from '@playwright/test';
import { goTo, openDeck, slidesOf } from './deck.ts';

/** Text of slides is seen from the back of a room under a weak projector; the rule is stricter than WCAG AA. */
const least = 7;
/** The one word of a statement that stands out by its colour is large and bold, and never under this. */
const minEmphasis = 4.5;

test.use({ reducedMotion: 'reduce' });

for (const languages of ['en', 'es', 'en,es']) {
  test(`text of every slide has a contrast of ${least}:1 in ${languages}`, async ({ page }) => {
    await openDeck(page, `?lang=${languages}`);
    for (const slide of slidesOf()) {
      await goTo(page, slide.id);
      const weak = await page.evaluate(weakTexts);
      expect(
        weak.filter(text => text.ratio < (text.isEmphasis ? minEmphasis : least)),
        slide.id,
      ).toEqual([]);
    }
  });
}

/** Contrast of each text on stage with the ground below it, by the formula of WCAG 2; runs in the page. */
function weakTexts(): { text: string; ratio: number; isEmphasis: boolean }[] {
  const parts = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = parts(colour).map(part => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (parts(colour)[3] !== 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const slide = document.querySelector('.slides > .present');
  const walk = document.createTreeWalker(slide ?? document.body, NodeFilter.SHOW_TEXT);
  const found: { text: string; ratio: number; isEmphasis: boolean }[] = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || element.getClientRects().length === 0 || element.closest('template, svg')) continue;
    const [one, other] = [luminance(getComputedStyle(element).color), luminance(ground(element))];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    found.push({ text: node.textContent.trim(), ratio: Math.round(ratio * 100) / 100, isEmphasis: element.closest('.line strong') !== null });
  }
  return found;
}
