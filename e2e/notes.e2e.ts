import { expect, type Page, test } from '@playwright/test';
import { deckAddress, onStage, openDeck, position } from './deck.ts';

/** Opens the notes window by its key. */
async function openNotes(page: Page): Promise<Page> {
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(notes.locator('.notes-text article')).not.toHaveCount(0);
  return notes;
}

test('the notes follow the slide and the language on screen', async ({ page }) => {
  await openDeck(page, '#/before-we-begin');
  const notes = await openNotes(page);
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText('Before we begin');
  await expect(notes.getByRole('heading', { name: 'Say' })).toBeVisible();
  await expect(notes.getByRole('heading', { name: 'Diga' })).toHaveCount(0);
  await page.keyboard.press('l');
  await expect(notes.getByRole('heading', { name: 'Diga' })).toBeVisible();
  await expect(notes.locator(':root')).toHaveAttribute('lang', 'es');
  await page.keyboard.press('l');
  await expect(notes.locator('.notes-text article')).toHaveCount(2);
  await page.keyboard.press('PageDown');
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText('Our evening');
});

test('the deck can be moved from the notes, by key and by button', async ({ page }) => {
  await openDeck(page, '#/before-we-begin');
  const notes = await openNotes(page);
  await notes.keyboard.press('PageDown');
  await expect.poll(async () => (await position(page)).slide).toBe('tonight');
  await notes.getByRole('button', { name: 'Back', exact: true }).click();
  await expect.poll(async () => (await position(page)).slide).toBe('before-we-begin');
  await notes.getByRole('button', { name: 'Black screen' }).click();
  await expect(page.locator('.blackout')).toBeVisible();
});

test('deck and notes find each other again after either was reloaded', async ({ page }) => {
  await openDeck(page, '#/before-we-begin');
  const notes = await openNotes(page);
  await notes.reload();
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText('Before we begin');
  await page.reload();
  await onStage(page);
  await page.keyboard.press('PageDown');
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText('Our evening');
});

test('a notes window that the browser keeps shut is said, with a button that opens it', async ({ page }) => {
  await page.addInitScript(() => {
    const real = window.open.bind(window);
    let refused = 0;
    window.open = (...wanted) => (refused++ === 0 ? null : real(...wanted));
  });
  await openDeck(page, '?lang=es');
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'El navegador no dejó abrir la ventana de notas' });
  await expect(dialog).toBeVisible();
  const [notes] = await Promise.all([page.waitForEvent('popup'), dialog.getByRole('button', { name: 'Abrir las notas' }).click()]);
  await expect(notes.getByRole('heading', { name: 'Diga' })).toBeVisible();
  await expect(dialog).toHaveCount(0);
});

test('messages of strangers, and malformed ones, change nothing', async ({ page }) => {
  await openDeck(page, '#/before-we-begin');
  await page.evaluate(() => {
    const command = { charla: 'command', workshop: 'sextortion-parents', command: 'next' };
    // From itself, from a frame that the deck did not open as notes, and nonsense of all kinds.
    window.postMessage(command, '*');
    for (const nonsense of [null, 1, 'next', [], {}, { charla: 'command' }, { ...command, command: 'constructor' }, { ...command, workshop: 'another' }])
      window.postMessage(nonsense, '*');
  });
  const notes = await openNotes(page);
  await notes.evaluate(() => {
    for (const message of [
      { charla: 'command', workshop: 'another', command: 'next' },
      { charla: 'command', workshop: 'sextortion-parents', command: '__proto__' },
    ])
      (window.opener as Window).postMessage(message, '*');
  });
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText('Before we begin');
  expect((await position(page)).slide).toBe('before-we-begin');
});

test('a notes window without a deck says what to do, in both languages', async ({ page }) => {
  await page.goto(`${deckAddress}?role=notes`);
  await expect(page.locator('.place [lang=en]')).toContainText('Waiting for the slides');
  await expect(page.locator('.place [lang=es]')).toContainText('Esperando las diapositivas');
});

test('the size of the notes is remembered', async ({ page }) => {
  await openDeck(page);
  const notes = await openNotes(page);
  const size = () => notes.locator('.notes-text').evaluate(text => Number.parseFloat(getComputedStyle(text).fontSize));
  const before = await size();
  await notes.getByRole('button', { name: 'Larger text' }).click();
  const larger = await size();
  expect(larger).toBeGreaterThan(before);
  await notes.reload();
  await expect(notes.locator('.notes-text article')).toHaveCount(1);
  expect(await size()).toBe(larger);
});
