import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { messageLanguages } from '../../src/diagnostics/rule.ts';
import { layoutExamples, layoutsPage } from '../../src/docs/layoutsPage.ts';
import { messagesPage, messagesPageFiles } from '../../src/docs/messagesPage.ts';
import { ensureBrowser } from '../../src/node/chromium/installBrowser.ts';
import { loadWorkshop } from '../../src/node/workshop/loadWorkshop.ts';
import { readAssets } from '../../src/node/workshop/readAssets.ts';
import { renderPage } from '../../src/render/renderPage.ts';
import { shownExamples } from '../examples/exampleRule.ts';
import { inOneLine } from '../examples/inEnglish.ts';
import { launchOptions } from '../launchOptions.ts';

/** Writes the pages of documentation that are made from code and from the workshop in e2e/fixtures, with a picture of each layout. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const example = `${root}e2e/fixtures/phones-at-night`;
const pictures = `${root}docs/layouts`;

const { workshop, source, diagnostics } = loadWorkshop(example, { today: new Date().toISOString().slice(0, 10) });
if (!workshop) throw new Error(`The example has errors: ${diagnostics.map(inOneLine).join(' ')}`);

const browser = await chromium.launch(launchOptions(await ensureBrowser({ say: console.log, prefer: 'headless-shell' })));
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 0.5 });
  await page.setContent(renderPage(workshop, readAssets(example, workshop, { images: source.images, words: {} })));
  await page.evaluate(async language => {
    // Whole sheets, as on stage.
    Object.assign(document.documentElement.dataset, { languages: language, stage: 'print' });
    await document.fonts.ready;
  }, workshop.languages[0] ?? '');
  mkdirSync(pictures, { recursive: true });
  for (const { layout, slide } of layoutExamples(workshop)) await page.locator(`section[id="${slide.id}"]`).screenshot({ path: `${pictures}/${layout}.png` });
} finally {
  await browser.close();
}
writeFileSync(`${root}docs/layouts.md`, layoutsPage(workshop, source));
for (const language of messageLanguages) writeFileSync(`${root}docs/${messagesPageFiles[language]}`, messagesPage(language, shownExamples));
console.log(
  `docs/layouts.md, ${messageLanguages.map(language => `docs/${messagesPageFiles[language]}`).join(', ')} and the pictures in docs/layouts/ are written.`,
);
