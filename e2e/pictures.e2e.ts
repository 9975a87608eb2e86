import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { buildDeck } from '../src/kit/buildDeck.ts';
import { findBrowser } from '../src/node/chromium/findBrowser.ts';
import { readEngine } from '../src/node/package/prepared.ts';
import { printPdfs } from '../src/node/print/printPdfs.ts';
import { compileFolder } from '../src/node/workshop/loadWorkshop.ts';
import { readAssets } from '../src/node/workshop/readAssets.ts';
import { ordersOf } from '../src/render/documents/orders.ts';
import { findFirefox, startFirefox } from './firefox.ts';
import { encodeAs, encodePng, withPhoneMetadata } from './pictures.ts';
import { readPdf } from './readPdf.ts';

const fixture = join(import.meta.dirname, 'fixtures', 'phones-at-night');

/** Slides that show the photo, in every language; the notes of the first one show it too. */
const slides = { 'why-sleep': '01-welcome.md', 'sleep-first': '02-at-night.md', awake: '02-at-night.md' };
const alt = { en: 'A bed and a phone', es: 'Una cama y un teléfono' };

let folder: string;
const file = (name: string): string => join(folder, name);

/** A workshop with one photo from a phone, held upright: red above, blue below. */
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'charla-pictures-'));
  for (const part of ['slides', 'speaker-notes']) cpSync(join(fixture, part), file(part), { recursive: true });
  mkdirSync(file('slides/images'), { recursive: true });
  const photo = await encodeAs('jpeg', 2400, 1200, x => (x < 1200 ? [220, 0, 0, 255] : [0, 0, 220, 255]));
  writeFileSync(file('slides/images/photo.jpg'), withPhoneMetadata(photo));
  writeFileSync(file('slides/images/unused.png'), encodePng(30, 30));
  for (const [language, text] of Object.entries(alt)) {
    for (const [id, name] of Object.entries(slides)) edit(`slides/${language}/${name}`, `{#${id}}\n`, `\n![${text}](images/photo.jpg)\n`);
    const [first = ''] = /(?<=\{#why-sleep\}\n\n)### .*\n/.exec(readFileSync(file(`speaker-notes/${language}/01-welcome.md`), 'utf8')) ?? [];
    edit(`speaker-notes/${language}/01-welcome.md`, `{#why-sleep}\n\n${first}`, `\n![${text}](images/photo.jpg)\n`);
    const [part = ''] = /^## .*\n/m.exec(readFileSync(file(`slides/${language}/handout.md`), 'utf8')) ?? [];
    edit(`slides/${language}/handout.md`, part, `\n![${text}](images/photo.jpg)\n`);
  }
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function edit(name: string, after: string, added: string): void {
  const text = readFileSync(file(name), 'utf8');
  if (!text.includes(after)) throw new Error(`“${after}” is not in ${name}.`);
  writeFileSync(file(name), text.replace(after, `${after}${added}`));
}

function read() {
  const { workshop, source, interfaceWords, diagnostics } = compileFolder(folder);
  if (!workshop) throw new Error(JSON.stringify(diagnostics));
  return { workshop, assets: readAssets(folder, workshop, { images: source.images, words: interfaceWords.words }) };
}

async function writeDeck(name: string, notes: boolean): Promise<string> {
  const { workshop, assets } = read();
  writeFileSync(file(name), await buildDeck(workshop, assets, readEngine(), { notes }));
  return pathToFileURL(file(name)).href;
}

/** What is painted in the middle of the upper and of the lower half: red and blue, if it is the photo. */
async function colorsOf(image: Locator): Promise<readonly string[]> {
  const { data, width, height } = PNG.sync.read(await image.screenshot());
  return [0.25, 0.75].map(part => {
    const [red = 0, green = 0, blue = 0] = data.subarray((Math.floor(height * part) * width + Math.floor(width / 2)) * 4);
    if (red > 180 && green < 60 && blue < 60) return 'red';
    return blue > 180 && red < 60 && green < 60 ? 'blue' : `${red} ${green} ${blue}`;
  });
}

const photoIn = (page: Page, slide: string, language: keyof typeof alt): Locator =>
  page.locator(`.slides > #${slide}`).getByRole('img', { name: alt[language], exact: true });

test('a photo is in the deck once, with nothing that a phone says about it, and is seen wherever it is shown', async ({ page, context }) => {
  const address = await writeDeck('deck.html', true);
  const html = readFileSync(file('deck.html'), 'utf8');
  expect(html.match(/data:image\/jpeg/g)).toHaveLength(1);
  expect(html).not.toContain('data:image/png');
  const [, base64 = ''] = /data:image\/jpeg;base64,([^)]*)\)/.exec(html) ?? [];
  expect(Buffer.from(base64, 'base64').toString('latin1')).not.toMatch(/GPS|Exif/);

  await page.goto(`${address}#/why-sleep`);
  await page.locator('.slides > .present#why-sleep').waitFor();
  await page.keyboard.press('Escape');
  for (const slide of Object.keys(slides)) {
    await page.evaluate(id => {
      location.hash = `#/${id}`;
    }, slide);
    await page.locator(`.slides > .present#${slide}`).waitFor();
    const photo = photoIn(page, slide, 'en');
    await expect.poll(() => colorsOf(photo)).toEqual(['red', 'blue']);
    const box = await photo.boundingBox();
    expect((box?.height ?? 0) / (box?.width ?? 1)).toBeCloseTo(2, 1);
  }

  const printed = await context.newPage();
  await printed.addInitScript(() => {
    window.print = () => undefined;
  });
  await printed.goto(`${address}?role=print&kind=slides&lang=es`);
  const onPaper = printed.getByRole('img', { name: alt.es, exact: true });
  await expect(onPaper).toHaveCount(3);
  await expect.poll(() => colorsOf(onPaper.first())).toEqual(['red', 'blue']);
});

test('a published page shows it without JavaScript, on a phone too', async ({ browser }) => {
  const address = await writeDeck('site.html', false);
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await page.goto(address);
  for (const slide of Object.keys(slides))
    for (const language of ['en', 'es'] as const) await expect.poll(() => colorsOf(photoIn(page, slide, language))).toEqual(['red', 'blue']);
  await page.close();
});

test('a PDF has it once, with its description at each place, and printing tells where the text leaves it no room', async () => {
  const { workshop, assets } = read();
  const found = findBrowser(undefined, { prefer: 'headless-shell' });
  if (!found) throw new Error('There is no browser.');
  const order = { kind: 'slides' as const, languages: ['en', 'es'], paper: undefined, length: undefined, room: undefined };
  for await (const { bytes, diagnostics } of printPdfs(workshop, assets, [order], { browser: found, date: new Date(0) })) {
    const { pages } = await readPdf(bytes);
    const descriptions = pages.flatMap(page => page.descriptions);
    // Beside the Spanish cards there is nothing of it, not even in words.
    expect(descriptions.filter(description => Object.values(alt).includes(description)).toSorted()).toEqual([alt.en, alt.en, alt.en, alt.es, alt.es]);
    const file = Buffer.from(bytes).toString('latin1');
    // JPEG is in a PDF as it is.
    expect(file.match(/\/Filter\s*\/DCTDecode/g)).toHaveLength(1);
    // It has the pixels that paper shows, not all that the deck has.
    expect(/\/Width (\d+)\s*\/Height (\d+)/.exec(file.slice(0, file.indexOf('/DCTDecode')).slice(-400))?.slice(1)).toEqual(['640', '1280']);
    const small = diagnostics.filter(({ rule }) => rule === 'picture-small');
    expect(small.map(({ file, line }) => `${file}:${line}`)).toEqual(['slides/en/02-at-night.md:11', 'slides/es/02-at-night.md:11']);
  }
});

test('in notes and handout it is no wider than their text, and all of that is as large as without it', async () => {
  const { workshop, assets } = read();
  const found = findBrowser(undefined, { prefer: 'headless-shell' });
  if (!found) throw new Error('There is no browser.');
  const orders = ordersOf({ kinds: ['handout', 'facilitator-guide'], languages: ['en'] }, workshop);
  for await (const { name, bytes, diagnostics } of printPdfs(workshop, assets, orders, { browser: found, date: new Date(0) })) {
    const { pages } = await readPdf(bytes);
    expect(pages.flatMap(page => page.descriptions).filter(description => description === alt.en).length, name).toBeGreaterThan(0);
    expect(
      diagnostics.map(({ rule }) => rule).filter(rule => rule === 'document-overflow'),
      name,
    ).toEqual([]);
    for (const page of pages) {
      // Shrunk as a whole, a page is drawn smaller than its letters say, so what counts is how wide its text is.
      expect(page.cutText, name).toEqual([]);
      expect(Math.max(...page.textEnds), name).toBeGreaterThan(page.width * 0.6);
    }
  }
});

test('in the console it leaves room for the words', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`${await writeDeck('console.html', true)}#/why-sleep`);
  await page.locator('.slides > .present').waitFor();
  await page.keyboard.press('Escape');
  const [console] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  const photo = console.locator('.notes-text').getByRole('img', { name: alt.en });
  const [box, notes] = [await photo.boundingBox(), await console.locator('.notes-text').boundingBox()];
  expect(box?.height).toBeLessThan(768 / 3);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan((notes?.x ?? 0) + (notes?.width ?? 0));
});

test('Firefox shows it', async () => {
  const program = findFirefox();
  if (!program) {
    console.log('There is no Firefox on this computer, so NOTHING WAS TESTED IN IT.');
    return;
  }
  const firefox = await startFirefox(program);
  try {
    const deck = await firefox.goto(`${await writeDeck('firefox.html', true)}#/why-sleep`);
    await expect.poll(() => deck.read("getComputedStyle(document.querySelector('img[data-picture]')).content.slice(0, 20)")).toBe('url("data:image/jpeg');
  } finally {
    await firefox.close();
  }
});
