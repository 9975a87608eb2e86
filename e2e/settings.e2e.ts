import { expect, test } from '@playwright/test';
import { deckAddress, goTo, onStage, openDeck, openStart, slidesOf, visibleText, workshop } from './deck.ts';
import { dialog, fillIn, openSettings, present } from './settings.ts';

test('school, date and presenter are on the title slide, each language in its own words', async ({ page }) => {
  await openStart(page);
  await openSettings(page);
  await fillIn(page);
  await present(page);
  expect(await visibleText(page)).toContain('Benito Juárez Community Elementary School · Tuesday, November 24, 2026 · With María');
  await page.keyboard.press('l');
  expect(await visibleText(page)).toContain('martes, 24 de noviembre de 2026 · Con María');
  await page.goto(`${deckAddress}?lang=en`);
  await onStage(page);
  expect(await visibleText(page)).toContain('Benito Juárez');
});

test('what is filled in is text and nothing else', async ({ page }) => {
  await openStart(page);
  await openSettings(page);
  await dialog(page).getByLabel('School', { exact: true }).fill('<img src=x onerror=alert(1)> & <b>PTA</b>');
  await present(page);
  expect(await visibleText(page)).toContain('<img src=x onerror=alert(1)> & <b>PTA</b>');
  await expect(page.locator('.evening :is(img, b)')).toHaveCount(0);
});

test('nothing filled in leaves no empty line', async ({ page }) => {
  await openDeck(page);
  await expect(page.locator('.present .evening').first()).not.toBeVisible();
  await goTo(page, 'people-near-us');
  await expect(page.locator('.present .local-contacts > div').first()).not.toBeVisible();
});

test('one button forgets everything, after a second press', async ({ page }) => {
  await openStart(page);
  await page.getByRole('button', { name: '15 min' }).click();
  await openSettings(page);
  await fillIn(page);
  await dialog(page).getByRole('button', { name: 'Clear all saved data' }).click();
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog(page).getByLabel('School', { exact: true })).toHaveValue(/Benito/);
  await dialog(page).getByRole('button', { name: 'Clear all saved data' }).click();
  await dialog(page).getByRole('button', { name: 'Clear everything', exact: true }).click();
  await expect(dialog(page)).toContainText('All saved data cleared.');
  await expect(dialog(page).getByLabel('School', { exact: true })).toHaveValue('');
  expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain('Benito');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '45 min' })).toHaveAttribute('aria-pressed', 'true');
});

test('buttons and messages keep the language of the settings, whatever is on screen', async ({ page }) => {
  await openStart(page);
  await openSettings(page);
  await dialog(page).getByLabel('Buttons and messages').focus();
  await dialog(page).getByLabel('Buttons and messages').selectOption('Español');
  await expect(page.getByRole('dialog', { name: 'Ajustes' })).toBeVisible();
  await expect(dialog(page).getByLabel('Botones y mensajes')).toBeFocused();
  await present(page);
  await expect(page.locator(':root')).toHaveAttribute('lang', 'en');
  const next = page.getByRole('button', { name: 'Siguiente' });
  await expect(next).toBeVisible();
  await expect(page.locator('.bar')).toHaveAttribute('lang', 'es');
  await page.keyboard.press('g');
  await expect(page.getByRole('dialog', { name: 'Ir a una diapositiva' })).toBeVisible();
});

test('the room’s languages are those of the language switch and of its key, in their order', async ({ page }) => {
  await openStart(page);
  await openSettings(page);
  await dialog(page).getByRole('button', { name: 'Show Español first' }).click();
  await present(page);
  await expect(page.locator('.bar .language-switch button')).toHaveText(['ES', 'EN', 'ES+EN']);
  await page.getByRole('button', { name: 'Español · English' }).click();
  await goTo(page, 'why-sleep');
  const [en, es] = await Promise.all(['en', 'es'].map(language => page.locator(`.present .text[lang="${language}"]`).boundingBox()));
  expect(es?.x).toBeLessThan(en?.x ?? 0);
  expect(es?.width).toBe(en?.width);
});

test('a room with one language has no language switch, and the last language cannot be taken away', async ({ page }) => {
  await openStart(page);
  await openSettings(page);
  await dialog(page).getByRole('checkbox', { name: 'English' }).uncheck();
  await dialog(page).getByRole('checkbox', { name: 'Español' }).click();
  await expect(dialog(page).getByRole('checkbox', { name: 'Español' })).toBeChecked();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^(Present|Presentar)$/ }).click();
  await expect(page.locator(':root')).toHaveAttribute('data-languages', 'es');
  await expect(page.locator('.bar .language-switch')).not.toBeVisible();
});

test('single letters can be turned off; arrows, Space and buttons still work', async ({ page }) => {
  await openStart(page);
  await openSettings(page);
  await dialog(page).getByRole('checkbox', { name: 'Use single-letter shortcuts' }).uncheck();
  await present(page);
  for (const key of ['b', 'l', 'g', 'o', 'h', 'c', 't', 'n', '.', '?']) await page.keyboard.press(key);
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(page.locator('.slides > .present')).toHaveAttribute('id', 'opening');
  await expect(page.locator(':root')).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Space');
  await expect(page.locator('.slides > .present')).toHaveAttribute('id', 'ground-rules');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.slides > .present')).toHaveAttribute('id', 'opening');
});

test('malformed settings of an earlier version change nothing', async ({ page }) => {
  const stored = '{"length":1,"roomLanguages":["fr"],"localContacts":[1],"school":7,"interpretingFactor":"a"}';
  await page.goto(deckAddress);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [`charla:${workshop().id}:settings`, stored] as const);
  await page.goto('about:blank');
  await openDeck(page);
  await expect(page.locator('.present .number')).toHaveText(`1 / ${slidesOf().length}`);
});

test('full storage loses nothing while the page is open', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openStart(page);
  await openSettings(page);
  await dialog(page).getByLabel('School', { exact: true }).fill('PTA');
  await dialog(page).getByRole('button', { name: '15 min' }).click();
  await present(page);
  expect(await visibleText(page)).toContain('PTA');
});
