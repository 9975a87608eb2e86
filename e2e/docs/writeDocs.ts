import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { messageLanguages } from '../../src/diagnostics/rule.ts';
import { layoutExamples, layoutsPage } from '../../src/docs/layoutsPage.ts';
import { messagesPage, messagesPageFiles } from '../../src/docs/messagesPage.ts';
import { pagePictures, picturesPage } from '../../src/docs/picturesPage.ts';
import { ensureBrowser } from '../../src/node/chromium/installBrowser.ts';
import { loadWorkshop } from '../../src/node/workshop/loadWorkshop.ts';
import { readAssets } from '../../src/node/workshop/readAssets.ts';
import { renderPage } from '../../src/render/renderPage.ts';
import { shownExamples } from '../examples/exampleRule.ts';
import { inOneLine } from '../examples/inEnglish.ts';
import { launchOptions } from '../launchOptions.ts';
import { pictureFacts } from './pictureFacts.ts';

/** Writes the pages of documentation that are made from code and from the workshops in e2e/fixtures, with pictures of their slides. */
const root = fileURLToPath(new URL('../..', import.meta.url));

/** A slide to take a picture of, in a language, and the file for it in a folder of docs/. */
interface Shot {
  readonly slide: string;
  readonly language: string;
  readonly file: string;
}

const layoutsWorkshop = load('phones-at-night');
const picturesWorkshop = load('school-garden');
const [source = ''] = layoutsWorkshop.workshop.languages;

const browser = await chromium.launch(launchOptions(await ensureBrowser({ say: console.log, prefer: 'headless-shell' })));
try {
  const shots = layoutExamples(layoutsWorkshop.workshop).map(({ layout, slide }) => ({ slide: slide.id, language: source, file: `${layout}.png` }));
  await takePictures(layoutsWorkshop, 'layouts', shots);
  await takePictures(picturesWorkshop, 'pictures', pagePictures);
} finally {
  await browser.close();
}

const pages = new Map([
  ['layouts.md', layoutsPage(layoutsWorkshop.workshop, layoutsWorkshop.source)],
  ['pictures.md', picturesPage(picturesWorkshop.workshop, picturesWorkshop.source, pictureFacts)],
  ...messageLanguages.map(language => [messagesPageFiles[language], messagesPage(language, shownExamples)] as const),
]);
for (const [name, page] of pages) writeFileSync(`${root}docs/${name}`, page);
console.log(`${[...pages.keys()].map(name => `docs/${name}`).join(', ')} and the pictures in docs/layouts/ and docs/pictures/ are written.`);

function load(name: string) {
  const folder = `${root}e2e/fixtures/${name}`;
  const { workshop, source, diagnostics } = loadWorkshop(folder, { today: new Date().toISOString().slice(0, 10) });
  if (!workshop) throw new Error(`The workshop “${name}” has errors: ${diagnostics.map(inOneLine).join(' ')}`);
  return { folder, workshop, source };
}

async function takePictures({ folder, workshop, source }: ReturnType<typeof load>, target: string, shots: readonly Shot[]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 0.5 });
  await page.setContent(renderPage(workshop, readAssets(folder, workshop, { images: source.images, words: {} })));
  rmSync(`${root}docs/${target}`, { recursive: true, force: true });
  mkdirSync(`${root}docs/${target}`, { recursive: true });
  for (const { slide, language, file } of shots) {
    await page.evaluate(async shown => {
      // Whole sheets, as on stage.
      Object.assign(document.documentElement.dataset, { languages: shown, stage: 'print' });
      await document.fonts.ready;
    }, language);
    await page.locator(`section[id="${slide}"]`).screenshot({ path: `${root}docs/${target}/${file}` });
  }
  await page.close();
}
