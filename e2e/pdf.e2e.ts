import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { linkAddress } from '../src/markup/textToHtml.ts';
import { blocksToText, inlinesToText, linksOf } from '../src/model/walk.ts';
import type { Slide } from '../src/model/workshop.ts';
import { distFile, onStage, openDeck, slidesOf, workshop } from './deck.ts';
import { type ReadPdf, readPdf } from './readPdf.ts';
import { squeezed } from './squeezed.ts';

const slides = slidesOf();
const { title: titles, resources } = workshop();

/** Every word that a slide says in a language. */
function wordsOf(slide: Slide, language: string): string[] {
  const text = slide.text[language];
  if (!text) return [];
  const parts = [inlinesToText(text.title), blocksToText(text.blocks), ...text.cards.flatMap(card => [inlinesToText(card.title), blocksToText(card.blocks)])];
  return parts.join(' ').split(/\s+/).filter(Boolean);
}

function expectWholeSlides(pdf: ReadPdf, languages: readonly string[]): void {
  expect(pdf.pages).toHaveLength(slides.length);
  pdf.pages.forEach((page, i) => {
    const slide = slides[i];
    if (!slide) throw new Error('There is a page without a slide.');
    const text = squeezed(page.text);
    for (const language of languages) {
      for (const word of wordsOf(slide, language)) expect(text, `page ${i + 1}, ${language}`).toContain(squeezed(word));
    }
    expect({ width: page.width, height: page.height }).toEqual({ width: 960, height: 540 });
    expect(page.isPainted).toBe(true);
  });
}

for (const languages of [['en'], ['es'], ['en', 'es']]) {
  test.describe(`slides-${languages.join('-')}.pdf`, () => {
    let pdf: ReadPdf;
    test.beforeAll(async () => {
      pdf = await readPdf(readFileSync(distFile(`kit/pdf/slides-${languages.join('-')}.pdf`)), { painting: true });
    });

    test('has one 16:9 page a slide with every word of it, steps included', () => expectWholeSlides(pdf, languages));

    test('has nothing of a language that was not asked for', () => {
      const [other] = ['en', 'es'].filter(language => !languages.includes(language));
      if (other === undefined) return expect(languages).toHaveLength(2);
      const title = squeezed(inlinesToText(slides[1]?.text[other]?.title ?? []));
      expect(pdf.pages.map(page => squeezed(page.text)).join()).not.toContain(title);
    });

    test('has title, language, tags on every page and embedded fonts', () => {
      expect(pdf.title).toBe(languages.map(language => titles[language]?.text).join(' · '));
      expect(pdf.language).toMatch(new RegExp(`^${languages[0]}`));
      expect(pdf.isTagged).toBe(true);
      expect(pdf.missingFonts).toEqual([]);
      for (const page of pdf.pages) {
        expect(page.roles).toContainEqual(expect.stringMatching(/^H[12]$/));
        expect(page.roles).toContain('P');
      }
      for (const language of languages) expect([...pdf.passageLanguages]).toContain(language);
    });

    test('has a bookmark for each slide', () => {
      for (const slide of slides) for (const language of languages) expect(pdf.bookmarks).toContain(inlinesToText(slide.text[language]?.title ?? []));
    });

    test('has live links to the same addresses as the slides', () => {
      slides.forEach((slide, i) => {
        const expected = languages.flatMap(language => {
          const text = slide.text[language];
          return text
            ? linksOf([...text.blocks, ...text.cards.flatMap(card => card.blocks)]).map(link => linkAddress(link.target, { language, resources }))
            : [];
        });
        const found = pdf.pages[i]?.links.map(link => link.replace(/\/$/, '')) ?? [];
        for (const address of expected) expect(found).toContain(address.replace(/\/$/, ''));
      });
    });
  });
}

test('plain Ctrl+P on stage prints every slide whole, in the languages on screen', async ({ page }) => {
  await openDeck(page, '#/approach');
  const cover = page.locator('dialog:modal');
  for (const languages of [['en'], ['es'], ['en', 'es']]) {
    // Whatever lies over the slides is no part of them, keeps nothing from being read, and goes on to lie there.
    if (languages.length === 2) await page.keyboard.press('h');
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }), { painting: true });
    expectWholeSlides(pdf, languages);
    for (const { roles } of pdf.pages) expect(roles).toContainEqual(expect.stringMatching(/^H[12]$/));
    if (languages.length < 2) await page.keyboard.press('l');
    else expect(pdf.pages[0]?.text).not.toContain(await cover.getByRole('heading').first().innerText());
  }
  await expect(cover).toBeFocused();
  await page.keyboard.press('h');
  await expect(cover).toHaveCount(0);
  // Printing changes nothing on stage.
  await expect(page.locator('.slides > .present')).toHaveAttribute('id', 'approach');
  await page.reload();
  await onStage(page);
  await expect(page.locator('.slides > .slide[aria-hidden]').first()).toBeAttached();
});
