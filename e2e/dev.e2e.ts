import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type DevServer, openDevServer } from '../src/node/dev/openDevServer.ts';
import { openClientSources } from '../src/prepare/clientSources.ts';
import { openConsole } from './console.ts';
import { goTo, onStage, position } from './deck.ts';
import { exampleGuide, wordsOfGuide } from './examples/exampleGuide.ts';
import { exampleSource, swap } from './examples/exampleSource.ts';

test.describe.configure({ mode: 'serial', timeout: 20_000 });

let folder: string;
let server: DevServer;
const serve = (port: number) => openDevServer(folder, { port, today: () => '2026-11-23', token: 'a-test' });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'charla-dev-'));
  for (const [file, text] of exampleSource().files) write(file, text);
  server = await serve(0);
});
test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const edit = (file: string, change: (text: string) => string): void => write(file, change(readFileSync(join(folder, file), 'utf8')));

/** Opens the deck, and reports everything that would be a new page. */
async function openLive(page: Page, at: string): Promise<void> {
  await page.goto(server.address + at);
  await onStage(page);
  await page.waitForSelector(':root[data-dev]', { state: 'attached' });
  await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
}

/** The page is still the one that was opened: on its slide, at its step, in its language. */
async function expectSamePlace(page: Page, slide: string, step: number): Promise<void> {
  expect(await position(page)).toEqual({ slide, step });
  await expect(page.locator(':root[data-same-page][data-screen="stage"]')).toHaveAttribute('data-languages', 'es');
}

test('what is saved shows at once, on the same slide and step, in the same language', async ({ page }) => {
  await openLive(page, '?lang=es#/rules/1');
  await expectSamePlace(page, 'rules', 2);
  const slide = page.locator('.slides > .present .text[lang=es]');

  edit('slides/es/01-start.md', swap('Escríbanlo', 'Anótenlo juntos'));
  await expect(slide).toContainText('Anótenlo juntos');
  await expectSamePlace(page, 'rules', 2);
  await expect(slide.getByText('Sin pantallas en la cama')).toBeVisible();

  const before = await slide.locator('svg.icon').first().innerHTML();
  edit('slides/workshop.yaml', swap('icons: [house, moon]', 'icons: [heart, moon]'));
  await expect.poll(() => slide.locator('svg.icon').first().innerHTML()).not.toBe(before);
  // What else the files say of a slide, its own element says too.
  const emergency = page.locator('.slides > .slide[data-emergency]');
  await expect(emergency).toHaveId('habits');
  edit('slides/workshop.yaml', swap('        emergency: true\n', ''));
  await expect(emergency).toHaveCount(0);
  edit('slides/workshop.yaml', swap('id: habits\n        layout: points\n', 'id: habits\n        layout: points\n        emergency: true\n'));
  await expect(emergency).toHaveId('habits');
  await expectSamePlace(page, 'rules', 2);

  const console = await openConsole(page);
  edit('speaker-notes/es/01-start.md', swap('Las reglas también son', 'Las reglas siempre son'));
  await expect(console.locator('.notes-text')).toContainText('Las reglas siempre son');

  // Another order of slides, and other minutes.
  edit('slides/workshop.yaml', text => {
    const [habits = ''] = /^ {6}- id: habits\n(?: {8}.*\n)+/m.exec(text) ?? [];
    const [rules = ''] = /^ {6}- id: rules\n(?: {8}.*\n)+/m.exec(text) ?? [];
    return text.replace(habits + rules, rules.replace('{ 10: 2 }', '{ 10: 1 }') + habits.replace('{ 10: 2 }', '{ 10: 3 }'));
  });
  for (const language of ['en', 'es']) for (const kind of ['slides', 'speaker-notes']) edit(`${kind}/${language}/01-start.md`, swapLastTwoSlides);
  await expect(page.locator('.slides > .present .number')).toHaveText('2 / 5');
  await expectSamePlace(page, 'rules', 2);
  await expect(page.locator('.slides > .slide').nth(2)).toHaveId('habits');
  await expect(console.locator('.planned')).toHaveText(/1:00/);
  await expect(console.locator('.picture').nth(1)).toContainText('Pequeñas costumbres');
  await expect(page.locator('.problems')).toBeHidden();

  // A link of a slide that came later leaves the deck where it is, as all others do.
  edit('slides/es/02-help.md', swap('Dónde hay ayuda', 'Quién ayuda'));
  const help = page.locator('.slides > .slide[id=help] .text[lang=es]');
  await goTo(page, 'help');
  await expect(help).toContainText('Quién ayuda');
  await expect(help.locator('a').first()).toHaveAttribute('target', '_blank');
});

test('mistakes are listed over the last good slides, with file and line, until they are fixed', async ({ page }) => {
  await openLive(page, '?lang=es#/habits/0');
  const problems = page.locator('aside.problems');

  edit('slides/es/01-start.md', swap('Pregunte cada día', 'Pregunte <b>cada</b> noche'));
  await expect(problems.getByRole('heading')).toHaveText('1 error');
  await expect(problems).toContainText(/slides\/es\/01-start\.md:\d+/);
  await expect(problems).toContainText('This is HTML: <b>');
  await expect(problems.locator('pre')).toHaveText('- Pregunte <b>cada</b> noche');
  await expect(page.locator('.slides > .present')).toContainText('Pregunte cada día');
  // The deck has its keys all the same, and the list goes away.
  await page.keyboard.press('PageDown');
  expect(await position(page)).toEqual({ slide: 'habits', step: 2 });
  await problems.getByRole('button').click();
  await expect(problems).toBeHidden();
  await page.getByRole('button', { name: '1 error' }).click();
  await expect(problems).toBeVisible();

  edit('slides/es/01-start.md', swap('Pregunte <b>cada</b> noche', 'Pregunte cada noche'));
  await expect(problems).toBeHidden();
  await expect(page.getByRole('button', { name: 'error' })).toHaveCount(0);
  await expect(page.locator('.slides > .present')).toContainText('Pregunte cada noche');

  // What only the checks find hides no text.
  edit('slides/es/01-start.md', swap('Pregunte cada noche', 'Pregunte cada nnoche'));
  await expect(problems).toContainText('“nnoche”');
  await expect(page.locator('.slides > .present')).toContainText('Pregunte cada nnoche');
  edit('slides/es/01-start.md', swap('nnoche', 'noche'));
  await expect(problems).toBeHidden();
  await expectSamePlace(page, 'habits', 2);
});

test('new and renamed files, and a folder gone and back, are noticed', async ({ page }) => {
  await openLive(page, '?lang=es#/habits/0');
  const problems = page.locator('aside.problems');

  const section = (name: string, title: string, text: string): string => `# ${name}\n\n## ${title} {#sleep}\n\n${text}\n`;
  write('slides/en/03-sleep.md', section('Sleep', 'Good sleep', 'A **calm** night.'));
  write('slides/es/03-sleep.md', section('Sueño', 'Buen sueño', 'Una noche **tranquila**.'));
  write('speaker-notes/en/03-sleep.md', section('Sleep', 'Good sleep', '### Say\n\nSleep well.'));
  write('speaker-notes/es/03-sleep.md', section('Sueño', 'Buen sueño', '### Diga\n\nDuerman bien.'));
  edit(
    'slides/workshop.yaml',
    swap('  - file: 02-help.md\n', '  - file: 03-sleep.md\n    slides:\n      - id: sleep\n        layout: statement\n  - file: 02-help.md\n'),
  );
  edit('slides/workshop.yaml', swap('layout: statement\n', 'layout: statement\n        minutes: { 10: 0.5 }\n'));
  await expect(page.locator('.slides > .slide[id=sleep]')).toContainText('Una noche tranquila.');
  await expect(page.locator('.slides > .present .number')).toHaveText('3 / 6');
  await page.keyboard.press('End');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(page.locator('.slides > .present')).toHaveId('sleep');

  for (const kind of ['slides', 'speaker-notes'])
    for (const language of ['en', 'es']) {
      renameSync(join(folder, kind, language, '03-sleep.md'), join(folder, kind, language, '03-rest.md'));
      edit(`${kind}/${language}/03-rest.md`, swap('{#sleep}', '{#rest}'));
    }
  edit('slides/workshop.yaml', text => text.replace('03-sleep.md', '03-rest.md').replace('id: sleep', 'id: rest'));
  // The slide that has its place is taken for the same one.
  await expect(page.locator('.slides > .present')).toHaveId('rest');

  // As another branch of a repository may have it.
  renameSync(join(folder, 'slides'), join(folder, 'kept'));
  await expect(problems).toContainText('This file is missing.');
  const late = await page.context().newPage();
  await late.goto(server.address);
  await expect(late.locator('.start')).toBeVisible();
  renameSync(join(folder, 'kept'), join(folder, 'slides'));
  await expect(problems).not.toContainText('This file is missing.');
  await expectSamePlace(page, 'rest', 0);
});

test('a server that starts with mistakes shows them, and the deck as soon as they are fixed; the page outlives the server', async ({ page }) => {
  const port = Number(new URL(server.address).port);
  await server.close();
  edit('slides/workshop.yaml', swap('id: phones', 'id: [phones'));
  server = await serve(port);
  await page.goto(`${server.address}?lang=es`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ errors?$/);
  await expect(page.getByRole('main')).toContainText(/slides\/workshop\.yaml:\d+:\d+/);
  edit('slides/workshop.yaml', swap('id: [phones', 'id: phones'));
  await onStage(page);
  await expect(page.locator('.start')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  const location = await position(page);

  await server.close();
  edit('slides/es/01-start.md', swap('Reglas de la casa', 'Reglas de casa'));
  server = await serve(port);
  await expect(page.locator('.slides > .slide[id=rules]')).toContainText('Reglas de casa', { timeout: 10_000 });
  await onStage(page);
  expect(await position(page)).toEqual(location);
});

test('people who change the client see the deck from its sources, and no other page can read them', async ({ page }) => {
  const sources = await openClientSources();
  let tellOfChange = (): void => undefined;
  const own = await openDevServer(folder, {
    port: 0,
    today: () => '2026-11-23',
    token: 'a-test',
    client: {
      ...sources,
      onChange: listener => {
        tellOfChange = listener;
      },
    },
  });
  try {
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.message));
    page.on('websocket', socket => errors.push(socket.url()));
    await page.goto(`${own.address}?lang=es#/rules`);
    await onStage(page);
    expect(await page.locator('.slides > .present h2:visible').evaluate(heading => getComputedStyle(heading).fontFamily)).toContain('Atkinson');
    await expect(page.locator('.bar')).toHaveCSS('position', 'fixed');

    const { origin } = new URL(own.address);
    for (const path of ['/__open-in-editor?file=package.json', '/@fs/etc/passwd', '/', '/@vite/client'])
      expect((await page.request.get(`${origin}${path}`, { headers: { 'sec-fetch-site': 'cross-site' } })).status(), path).toBe(403);
    expect((await page.request.get(`${origin}/__open-in-editor?file=package.json`)).status()).toBe(404);
    expect((await page.request.get(`${origin}/@fs/etc/passwd`)).ok()).toBe(false);

    const loaded = page.waitForEvent('load');
    tellOfChange();
    await loaded;
    await onStage(page);
    expect((await position(page)).slide).toBe('rules');
    expect(errors).toEqual([]);
  } finally {
    await own.close();
  }
});

test.describe('what the guide says', () => {
  let own: DevServer;
  let ownFolder: string;
  const change = (file: string, by: (text: string) => string): void => writeFileSync(join(ownFolder, file), by(readFileSync(join(ownFolder, file), 'utf8')));
  const panelIn = (page: Page) => page.getByRole('complementary', { name: 'What the guide says' });

  test.beforeAll(async () => {
    ownFolder = mkdtempSync(join(tmpdir(), 'charla-guide-'));
    for (const [file, text] of exampleSource(exampleGuide).files) {
      mkdirSync(dirname(join(ownFolder, file)), { recursive: true });
      writeFileSync(join(ownFolder, file), text);
    }
    own = await openDevServer(ownFolder, { port: 0, today: () => '2026-11-23', token: 'a-test' });
  });
  test.afterAll(async () => {
    await own.close();
    rmSync(ownFolder, { recursive: true, force: true });
  });

  test('is beside the slide that covers it, in the language on screen first, and is no part of the deck', async ({ page }) => {
    await page.goto(`${own.address}?lang=en#/habits`);
    const panel = panelIn(page);
    await expect(panel.getByRole('listitem')).toHaveCount(1);
    await expect(panel.getByRole('heading', { level: 3 })).toHaveText('Small habits help.');
    await expect(panel.locator('code')).toHaveText(['home.habits', 'guide/en.md:3', 'guide/es.md:3']);
    await expect(panel.locator('blockquote')).toHaveText([`${wordsOfGuide} all night. Nobody minds.`, `${wordsOfGuide} toda la noche.`]);
    await page.keyboard.press('l');
    const spanish = page.getByRole('complementary', { name: 'Lo que dice la guía' });
    await expect(spanish.locator('code')).toHaveText(['home.habits', 'guide/es.md:3', 'guide/en.md:3']);

    await goTo(page, 'rules');
    await expect(spanish.locator('.guide-place')).toHaveText(['Español', 'English guide/en.md:7, página 2']);
    await expect(spanish).toContainText('Todavía no está anotado.');
    await goTo(page, 'welcome');
    await expect(spanish).toBeHidden();
    const deck = await page.evaluate(() => ['script#workshop', '.slides'].map(each => document.querySelector(each)?.textContent).join());
    expect(deck).toContain('phones');
    expect(deck).not.toContain(wordsOfGuide);
  });

  test('follows the files, and what looks like HTML in it is text', async ({ page }) => {
    await page.goto(`${own.address}?lang=en#/rules`);
    const panel = panelIn(page);
    await expect(panel.locator('blockquote')).toHaveText('Geese write the rules.');
    await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
    change('guide/en.md', swap('Geese write', 'Swans `<b>write</b>`'));
    await expect(panel.locator('blockquote')).toHaveText('Swans <b>write</b> the rules.');
    change('slides/guide.yaml', swap('at: { en: 7 }', 'at: { en: 7, es: 3 }'));
    await expect(panel.locator('blockquote')).toHaveText(['Swans <b>write</b> the rules.', `${wordsOfGuide} toda la noche.`]);
    change('slides/workshop.yaml', swap('covers: [home.rules]', 'covers: [home.rules, home.habits]'));
    await expect(panel.getByRole('heading', { level: 3 })).toHaveText(['Small habits help.', 'Rules are for all.']);
    change('slides/workshop.yaml', swap('covers: [home.rules, home.habits]', 'covers: []'));
    await expect(panel).toBeHidden();
    change('slides/workshop.yaml', swap('covers: []', 'covers: [home.rules]'));
    await expect(panel).toBeVisible();
    await expect(page.locator(':root[data-same-page]')).toBeAttached();
  });

  test('closes and opens by its key and its buttons, and stays as it was left', async ({ page }) => {
    await page.goto(`${own.address}?lang=en#/habits`);
    const panel = panelIn(page);
    const opener = page.getByRole('button', { name: 'What the guide says', exact: true });
    await panel.getByRole('button', { name: 'Close what the guide says' }).click();
    await expect(panel).toBeHidden();
    await expect(opener).toBeFocused();
    await expect(opener).toHaveAttribute('aria-pressed', 'false');
    await page.reload();
    await expect(opener).toHaveAttribute('aria-pressed', 'false');
    await goTo(page, 'rules');
    await expect(panel).toBeHidden();
    await page.keyboard.press('u');
    await expect(panel).toBeVisible();
    await opener.click();
    await expect(panel).toBeHidden();
    await opener.click();
    await page.reload();
    await expect(panel).toBeVisible();
    // Its own keys do not turn the slides.
    await panel.getByRole('button').focus();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    expect((await position(page)).slide).toBe('rules');
  });

  for (const [width, height] of [
    [1280, 720],
    [1366, 768],
    [1024, 768],
  ] as const)
    test(`leaves the slide, its controls and the list of problems their room at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`${own.address}?lang=en#/habits`);
      const panel = panelIn(page);
      await expect(panel).toBeVisible();
      const boxOf = async (selector: string) => {
        const box = await page.locator(selector).boundingBox();
        if (!box) throw new Error(`${selector} does not show.`);
        return box;
      };
      change('slides/es/01-start.md', swap('Pregunte cada día', 'Pregunte <b>cada</b> día'));
      await expect(page.locator('aside.problems')).toBeVisible();
      const guide = await boxOf('.guide');
      expect(guide.x + guide.width).toBeCloseTo(width, 0);
      expect(guide.y + guide.height).toBeCloseTo(height, 0);
      // The scale of the stage is rounded to hundredths.
      const within = 0.005 * 1280;
      for (const selector of ['.slides > .present', '.bar', 'body > .progress', 'aside.problems']) {
        const box = await boxOf(selector);
        const isLeft = box.x + box.width <= guide.x + within && box.y + box.height <= height + within;
        const isAbove = box.y + box.height <= guide.y + within && box.x + box.width <= width + within;
        expect(box.x >= -within && box.y >= -within && (isLeft || isAbove), selector).toBe(true);
      }
      change('slides/es/01-start.md', swap('Pregunte <b>cada</b> día', 'Pregunte cada día'));
      await expect(page.locator('aside.problems')).toBeHidden();
    });

  test('is below each slide on a phone, where it can be closed too', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${own.address}?lang=es`);
    const below = page.locator('.slide#habits + .guide-below');
    await expect(below.getByRole('blockquote').first()).toHaveText(`${wordsOfGuide} toda la noche.`);
    await expect(page.locator('.guide-below')).toHaveCount(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await below.getByText('Lo que dice la guía').click();
    await expect(page.locator('.guide-below[open]')).toHaveCount(0);
    await page.reload();
    await expect(below).toBeVisible();
    await expect(page.locator('.guide-below[open]')).toHaveCount(0);
  });

  test('is not in the notes window', async ({ page }) => {
    await page.goto(`${own.address}?lang=en#/habits`);
    await expect(panelIn(page)).toBeVisible();
    const console = await openConsole(page);
    await expect(console.locator('.notes-text')).toBeVisible();
    await expect(console.locator('.guide, .guide-below')).toHaveCount(0);
  });
});

/** The second and third slide of a file in the other order. */
function swapLastTwoSlides(text: string): string {
  const [head = '', first = '', second = '', third = ''] = text.split(/^(?=## )/m);
  return [head, first, `${third.trimEnd()}\n\n`, second].join('');
}
