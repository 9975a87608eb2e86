import { expect, type Locator, type Page } from '@playwright/test';
import { longNames, longPhone } from './longContacts.ts';

/** The open dialog. */
export const dialog = (page: Page): Locator => page.getByRole('dialog');

/** Opens the settings from the start panel. */
export async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}

/** Leaves the settings, and goes on stage. */
export async function present(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^(Present|Presentar)$/ }).click();
}

/** Fills in all that fits into the fields. */
export async function fillIn(page: Page): Promise<void> {
  await dialog(page).getByLabel('School', { exact: true }).fill('Benito Juárez Community Elementary School');
  await dialog(page).getByLabel('Date').fill('2026-11-24');
  await dialog(page).getByLabel('Presenter').fill('María Fernanda Castañeda-Whit');
  for (const [i, name] of longNames.entries()) {
    await dialog(page).getByLabel('Name').nth(i).fill(name);
    await dialog(page).getByLabel('Phone').nth(i).fill(longPhone);
  }
}
