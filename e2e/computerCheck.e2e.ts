import { expect, type Page, test } from '@playwright/test';
import { openStart } from './deck.ts';

const line = (page: Page, name: string) => page.locator(`.checks [data-check="${name}"]`);

async function openCheck(page: Page): Promise<void> {
  await openStart(page);
  await page.locator('#start-check').click();
  await expect(page.locator('.checks li')).toHaveCount(9);
}

/** A computer with everything that a session needs. */
function readyComputer(): void {
  Object.defineProperty(screen, 'isExtended', { value: true });
  Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => ({ released: false, release: async () => {} }) } });
  Object.defineProperty(document, 'fullscreenEnabled', { value: true });
}

test('a computer with all that is needed is ready, and says so line by line', async ({ page }) => {
  await page.addInitScript(readyComputer);
  await openCheck(page);
  await expect(page.getByText('This computer is ready.')).toBeVisible();
  for (const each of await page.locator('.checks li').all()) await expect(each).toContainText('Good');
  await expect(line(page, 'address')).toContainText('From this computer. No internet needed.');
  await expect(page.getByRole('button', { name: 'Play a sound' })).toBeVisible();
});

for (const [name, words, arrange] of [
  ['popup', 'blocks pop-ups', () => Object.assign(window, { open: () => null })],
  ['screens', 'choose “Extend”', () => Object.defineProperty(screen, 'isExtended', { value: false })],
  ['fullscreen', 'F11', () => Object.defineProperty(document, 'fullscreenEnabled', { value: false })],
  ['awake', 'Plug in the computer', () => Object.defineProperty(navigator, 'wakeLock', { value: undefined })],
  [
    'storage',
    'Leave the private window',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    },
  ],
  ['fonts', 'Update the browser', () => Object.defineProperty(document, 'fonts', { value: Object.assign([], { ready: Promise.resolve() }) })],
  ['sound', 'shows its end by color and shape', () => Reflect.deleteProperty(window, 'AudioContext')],
  [
    'texts',
    'Copy the kit again',
    // Before the deck's script, which keeps only some of the slides in the page.
    () => document.addEventListener('readystatechange', () => document.querySelector('#two-nights .text[lang="es"]')?.replaceChildren(), { once: true }),
  ],
] as const) {
  test(`what is wrong with ${name} comes with its fix`, async ({ page }) => {
    await page.addInitScript(arrange);
    await openCheck(page);
    await expect(line(page, name)).toContainText('To do');
    await expect(line(page, name)).toContainText(words);
    await expect(page.getByText(/to do first/)).toBeVisible();
  });
}

test('a letter that no font has is found on any slide, not only on those near the first', async ({ page }) => {
  // Before the deck's script, which keeps only some of the slides in the page. No font has a letter of this script, and the deck's own has none beyond Latin.
  await page.addInitScript(() =>
    document.addEventListener('readystatechange', () => document.querySelector('#calm-bedtime .text[lang="es"]')?.append('\u{1e5d0}'), { once: true }),
  );
  await openStart(page);
  await page.locator('#start-check').click();
  await expect(line(page, 'systemFonts')).toContainText('To do');
});

test('a browser that does not report a second screen has the facilitator look', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(screen, 'isExtended', { value: undefined }));
  await openCheck(page);
  await expect(line(page, 'screens')).toContainText('Check this yourself');
});

test('what was fixed is good when checked again', async ({ page }) => {
  await page.addInitScript(() => {
    const open = window.open.bind(window);
    let refused = 0;
    window.open = (...wanted) => (refused++ === 0 ? null : open(...wanted));
  });
  await openCheck(page);
  await expect(line(page, 'popup')).toContainText('To do');
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(line(page, 'popup')).toContainText('Good');
});

test('the check is in Spanish where the page is', async ({ page }) => {
  await openStart(page);
  await page.locator('#start-es').click();
  await page.locator('#start-check').click();
  await expect(page.getByRole('dialog', { name: 'Revisar esta computadora' })).toContainText('Texto en cada idioma');
});
