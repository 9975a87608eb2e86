import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { buildDeck } from '../src/kit/buildDeck.ts';
import { findBrowser } from '../src/node/chromium/findBrowser.ts';
import { readEngine } from '../src/node/package/prepared.ts';
import { printPdfs } from '../src/node/print/printPdfs.ts';
import { readAssets } from '../src/node/workshop/readAssets.ts';
import { findMissingGlyphs } from '../src/pageScripts/findMissingGlyphs.ts';
import { findOverflow } from '../src/pageScripts/findOverflow.ts';
import { project, slidesIn } from './builtWorkshop.ts';
import { goTo, onStage } from './deck.ts';
import { exampleInFour } from './examples/exampleInFour.ts';
import { compileExample } from './examples/exampleWorkshop.ts';
import { readPdf } from './readPdf.ts';

const { workshop, interfaceWords } = compileExample(exampleInFour());
const assets = readAssets(project, workshop, { images: new Set(), words: interfaceWords.words });

const shown = (page: Page): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['languages']);
const leftOf = async (page: Page, language: string): Promise<number> =>
  (await page.locator(`.present .text[lang="${language}"]`).boundingBox())?.x ?? Number.NaN;

/** Chooses in the open menu: which language is on screen, and which is beside it. */
async function choose(page: Page, group: 'On screen' | 'Beside it', name: string): Promise<void> {
  await page.getByRole('group', { name: group }).getByRole('button', { name, exact: true }).click();
}

test('a deck in four languages and three scripts: chosen from a menu, any two side by side, each in its own direction', async ({ page }, info) => {
  const file = info.outputPath('four.html');
  writeFileSync(file, await buildDeck(workshop, assets, readEngine(), { notes: true }));
  const address = pathToFileURL(file).href;
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  await page.goto(address);

  await test.step('on the start page, which follows the language and keeps the menu open', async () => {
    await page.locator('.start .language-opener').click();
    await choose(page, 'On screen', 'العربية');
    await choose(page, 'Beside it', 'English');
    expect(await shown(page)).toBe('ar en');
    await expect(page.locator('.start')).toHaveAttribute('dir', 'rtl');
    await page.keyboard.press('Escape');
    await expect(page.locator('.start .language-opener')).toBeFocused();
    await page.locator('#start-present').click();
    await onStage(page);
  });

  await test.step('the first of two is where its lines begin, and the bar keeps clear of the footer', async () => {
    await page.goto(`${address}#/habits`);
    await page.waitForSelector('.slides > .present[id="habits"]');
    expect(await leftOf(page, 'ar')).toBeGreaterThan(await leftOf(page, 'en'));
    expect(
      await page.evaluate(() =>
        ['ar', 'en'].map(language => getComputedStyle(document.querySelector(`.present .text[lang=${language}] li`) as Element).direction),
      ),
    ).toEqual(['rtl', 'ltr']);
    const [bar, name] = await Promise.all(['.bar', '.present .section-name'].map(part => page.locator(part).boundingBox()));
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThan(name?.x ?? 0);
    const [back, next] = await Promise.all(['Back', 'Next'].map(label => page.getByRole('button', { name: label, exact: true }).boundingBox()));
    expect(back?.x).toBeGreaterThan(next?.x ?? 0);
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.present .text[lang="ar"] .fragment.visible').count()).toBe(1);
  });

  await test.step('by keys alone: the first gives way to the second, and there may be none beside it', async () => {
    await page.locator('.bar .language-opener').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'On screen' }).getByRole('button', { name: 'English', exact: true }).focus();
    await page.keyboard.press('Enter');
    expect(await shown(page)).toBe('en ar');
    expect(await leftOf(page, 'ar')).toBeGreaterThan(await leftOf(page, 'en'));
    await page.getByRole('group', { name: 'Beside it' }).getByRole('button', { name: 'None' }).focus();
    await page.keyboard.press('Enter');
    expect(await shown(page)).toBe('en');
    await page.keyboard.press('Escape');
  });

  await test.step('L goes through each language alone, then the first two of the room', async () => {
    const seen: (string | undefined)[] = [];
    for (let i = 0; i < 5; i++) {
      await page.keyboard.press('l');
      seen.push(await shown(page));
    }
    expect(seen).toEqual(['ar', 'zh', 'vi', 'en ar', 'en']);
  });

  await test.step('what was chosen survives a reload, and nothing overflows', async () => {
    await page.locator('.bar .language-opener').click();
    await choose(page, 'On screen', '中文');
    await choose(page, 'Beside it', 'Tiếng Việt');
    await page.reload();
    await onStage(page);
    expect(await shown(page)).toBe('zh vi');
    await expect(page.locator('.bar .language-opener')).toHaveText('ZH+VI');
    for (const languages of ['zh vi', 'ar', 'ar zh', 'zh', 'vi']) {
      await page.evaluate(each => {
        document.documentElement.dataset['languages'] = each;
      }, languages);
      for (const { id } of slidesIn(workshop)) {
        await goTo(page, id);
        expect(await page.evaluate(findOverflow), `${id} in ${languages}`).toEqual([]);
      }
    }
  });

  await test.step('characters that no font can have are found, and Latin ones are not', async () => {
    await page.evaluate(() => {
      for (const [lang, text] of [
        ['en', 'Ask'],
        ['xx', '\u{1e5d0}\u{1e5d1}'],
      ] as const)
        document.body.append(Object.assign(document.createElement('p'), { lang, className: 'try', textContent: text }));
    });
    expect(await page.evaluate(findMissingGlyphs, '.try')).toEqual([{ language: 'xx', characters: ['\u{1e5d0}', '\u{1e5d1}'] }]);
  });
  expect(errors).toEqual([]);
});

test('PDFs from right to left: language, bookmarks, phone numbers and addresses in their order', async () => {
  const browser = findBrowser(undefined, { prefer: 'headless-shell' });
  if (!browser) throw new Error('There is no browser to print with.');
  const orders = [['ar'], ['ar', 'zh']].map(languages => ({ kind: 'slides' as const, languages, paper: undefined, length: undefined, room: undefined }));
  const pdfs = [];
  for await (const printed of printPdfs(workshop, assets, orders, { browser, date: new Date(0) })) pdfs.push({ ...printed, pdf: await readPdf(printed.bytes) });
  const [arabic, pair] = pdfs;
  expect(arabic?.pdf).toMatchObject({ language: 'ar', title: 'الهاتف في البيت' });
  expect(arabic?.pdf.bookmarks.slice(0, 3)).toEqual(['أمسية هادئة', 'عادات صغيرة', 'قواعد البيت']);
  expect(arabic?.pdf.pages[3]?.text).toContain('TakeItDown.NCMEC.org');
  expect(pair?.name).toBe('slides-ar-zh.pdf');
  expect([...(pair?.pdf.passageLanguages ?? [])].sort()).toEqual(['ar', 'zh']);
  expect(pdfs.flatMap(({ diagnostics }) => diagnostics).filter(({ rule }) => rule !== 'font-missing')).toEqual([]);
});
