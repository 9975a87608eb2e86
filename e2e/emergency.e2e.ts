import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { buildDeck } from '../src/kit/buildDeck.ts';
import { readEngine } from '../src/node/package/prepared.ts';
import { readAssets } from '../src/node/workshop/readAssets.ts';
import { project } from './builtWorkshop.ts';
import { openConsole } from './console.ts';
import { onStage } from './deck.ts';
import { swap } from './examples/exampleSource.ts';
import { exampleWorkshop } from './examples/exampleWorkshop.ts';

const handout = '# Paper\n\n## {emergency-title} {#now}\n\n{emergency-steps}\n\n{emergency-sources}\n';

/** A workshop whose emergency slide, and nothing else, was changed from “Small habits” to these words. */
const workshop = exampleWorkshop({
  'slides/workshop.yaml': swap('        emergency: true\n', '        emergency: true\n        sources: [netsmartz]\n'),
  'slides/en/01-start.md': swap(
    '## Small habits {#habits}\n\n- Ask each day\n- Listen **first**',
    '## Tonight at once {#habits}\n\n1. Sit **down** together\n2. Breathe',
  ),
  'slides/es/01-start.md': swap(
    '## Pequeñas costumbres {#habits}\n\n- Pregunte cada día\n- **Primero** escuche',
    '## Hoy mismo {#habits}\n\n1. **Siéntense** juntos\n2. Respiren',
  ),
  'slides/en/handout.md': handout,
  'slides/es/handout.md': handout,
});

test('what the emergency slide says is on the help card, the calm pause, in the console and on the handout, and is written once', async ({ page }, info) => {
  const file = info.outputPath('deck.html');
  writeFileSync(file, await buildDeck(workshop, readAssets(project, workshop, { images: new Set(), words: {} }), readEngine(), { notes: true }));
  const address = pathToFileURL(file).href;
  await page.goto(`${address}?lang=en,es#/rules`);
  await onStage(page);

  await page.keyboard.press('h');
  const card = page.locator('.cover.help');
  for (const [language, title, steps] of [
    ['en', 'Tonight at once', ['Sit down together', 'Breathe']],
    ['es', 'Hoy mismo', ['Siéntense juntos', 'Respiren']],
  ] as const) {
    const section = card.locator(`.emergency[lang=${language}]`);
    await expect(section.locator('h2')).toHaveText(title);
    await expect(section.locator('ol > li')).toHaveText([...steps]);
    for (const step of await section.locator('ol > li').all()) await expect(step).toBeVisible();
    await expect(section).toContainText('NetSmartz');
  }
  await page.keyboard.press('l');
  await expect(card.locator('.emergency[lang=es]')).toHaveCount(0);

  await page.keyboard.press('c');
  const calm = page.locator('.cover.calm');
  await expect(calm.locator('.emergency[lang=en] ol > li').first()).toBeVisible();
  await expect(calm.locator('.emergency[lang=es]')).toContainText('Siéntense juntos');
  await page.keyboard.press('c');

  const console = await openConsole(page);
  await console.getByRole('button', { name: 'Tonight at once' }).click();
  const dialog = console.getByRole('dialog', { name: 'Tonight at once' });
  await expect(dialog).toContainText('Sit down together');
  await expect(dialog).toContainText('Siéntense juntos');
  await console.keyboard.press('e');
  await expect(dialog).toHaveCount(0);
  await console.getByRole('button', { name: 'ES: Español' }).first().click();
  await expect(console.getByRole('button', { name: 'Hoy mismo' })).toBeVisible();
  await console.keyboard.press('e');
  await expect(console.getByRole('dialog', { name: 'Hoy mismo' })).toContainText('Respiren');

  await page.goto(`${address}?role=print&kind=handout&lang=es&paper=letter`);
  const part = page.locator('.part[data-part="now"]');
  await expect(part.getByRole('heading')).toHaveText('Hoy mismo');
  await expect(part.locator('ol > li')).toHaveText(['Siéntense juntos', 'Respiren']);
  await expect(part.getByText('Fuente: NetSmartz en español (versión del 22 de noviembre de 2026)')).toBeVisible();
});
