import { readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { inlinesToText } from '../src/model/walk.ts';
import { deckAddress, distFile, onStage, openDeck, siteAddress, slidesOf, workshop } from './deck.ts';

const deck = 'kit/START-HERE_EMPIECE-AQUI.html';

/** The page's elements, with nothing in those of scripts. */
const withoutScripts = (html: string): string => html.replace(/(<script[^>]*>)[\s\S]*?(?=<\/script>)/g, '$1');

test('the deck is one file of at most 700 kB', () => {
  expect(statSync(distFile(deck)).size).toBeLessThanOrEqual(700_000);
});

test('opening and presenting makes no request, breaks no policy and writes no error', async ({ page }) => {
  const requests: string[] = [];
  const messages: string[] = [];
  page.on('request', request => requests.push(request.url()));
  page.on('console', message => messages.push(message.text()));
  page.on('pageerror', error => messages.push(error.message));
  await openDeck(page);
  for (const key of ['PageDown', 'l', 'PageDown', 'l', 'o', 'Escape', 'g', 'Escape', '?', 'Escape', 'b', 'b', 'End']) await page.keyboard.press(key);
  expect(requests.filter(url => url !== deckAddress && !url.startsWith('data:'))).toEqual([]);
  expect(messages).toEqual([]);
});

test('the file holds no address that a browser would load', () => {
  for (const file of [deck, 'site/index.html']) {
    const html = readFileSync(distFile(file), 'utf8');
    expect(withoutScripts(html).match(/<(script|link|img|iframe|source)[^>]*\s(src|href)=["']?(?!data:)[^"'>]*/g)).toBeNull();
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => style).join('\n');
    expect(styles).toContain('url(data:font/woff2');
    expect(styles.match(/@import|url\((?!["']?data:)/g)).toBeNull();
  }
});

test('the policy lets no script but the deck’s own run', async ({ page }) => {
  await openDeck(page);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.strangerRan = true';
    document.body.append(script);
    const refused = await fetch('https://example.org').then(
      () => false,
      () => true,
    );
    return { stranger: 'strangerRan' in window, refused };
  });
  expect(ran).toEqual({ stranger: false, refused: true });
});

test('without JavaScript the file reads as a document in both languages', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(deckAddress);
  for (const slide of slidesOf()) {
    for (const language of workshop().languages) {
      const title = inlinesToText(slide.text[language]?.title ?? []);
      await expect(
        page.locator(`#${slide.id} .text[lang="${language}"]`).getByRole('heading', { level: slide.layout === 'title' ? 1 : 2, name: title }),
      ).toBeVisible();
    }
  }
  await expect(page.locator('.fragment').first()).toBeVisible();
  await expect(page.locator('template:not(#licenses)')).toHaveCount(0);
  await context.close();
});

test('the site is the same deck without any text of the notes', async ({ page }) => {
  const html = readFileSync(distFile('site/index.html'), 'utf8');
  const folded = html.replace(/<[^>]*>/g, ' ').replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  const words = folded.replace(/\s+/g, ' ');
  let compared = 0;
  for (const slide of slidesOf()) {
    for (const notes of Object.values(slide.notes)) {
      for (const part of notes.parts) {
        for (const block of part.blocks) {
          const text = block.kind === 'paragraph' ? inlinesToText(block.children) : '';
          if (text.length < 30) continue;
          compared++;
          expect(words).not.toContain(text);
          // A sentence of it alone would be as bad.
          expect(words).not.toContain(text.slice(0, 30));
        }
      }
    }
  }
  expect(compared).toBeGreaterThan(50);
  expect(withoutScripts(html).match(/<template(?! id="licenses")|id="pack"/)).toBeNull();

  await page.goto(siteAddress);
  await onStage(page);
  await page.keyboard.press('s');
  await expect(page.locator('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'More' }).click();
  await expect(page.locator('.menu').getByRole('button', { name: 'Speaker notes' })).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the slides are a document to scroll, in one language or both, without sideways scroll at 320 px', async ({ page }) => {
    await page.goto(deckAddress);
    const title = page.getByRole('heading', { name: 'Hablemos de la sextorsión' });
    await expect(page.getByRole('heading', { name: 'Let’s talk about sextortion' })).toBeVisible();
    await expect(title).not.toBeVisible();
    await page.getByRole('button', { name: 'ES: Español', exact: true }).click();
    await expect(title).toBeVisible();
    for (const mode of ['EN', 'ES', 'EN+ES']) {
      await page.locator('.language-switch').getByText(mode, { exact: true }).click();
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 700 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
    await expect(page.locator('.slides > .slide')).toHaveCount(slidesOf().length);
    for (const slide of await page.locator('.slides > .slide').all()) await expect(slide).toBeVisible();
  });
});
