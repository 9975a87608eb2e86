import type { Page } from '@playwright/test';
import { type BuiltDeck, builtWorkshop, slidesIn } from './builtWorkshop.ts';

/** The workshop that browser tests present: every layout, three lengths, long and short texts. */
export const fixture = builtWorkshop('the fixture', 'e2e/fixtures/phones-at-night/');

export const { root, deckAddress, siteAddress, distFile, workshop } = fixture;

/** The slides of a workshop, if none is given of the fixture. */
export const slidesOf = (of = workshop()) => slidesIn(of);

/** Opens the deck past its start panel and waits for the stage. `at` is what follows the file's name: `?lang=es#/a-plan`; without it, the first slide. */
export async function openDeck(page: Page, at?: string, of: BuiltDeck = fixture): Promise<void> {
  await page.goto(of.deckAddress + (at ?? `#/${slidesIn(of.workshop())[0]?.id}`));
  await onStage(page);
}

/** Opens the file as a double-click does: with the start panel. */
export async function openStart(page: Page, of: BuiltDeck = fixture): Promise<void> {
  await page.goto(of.deckAddress);
  await page.waitForSelector('.start');
}

/** Waits until the slides are on stage. */
export async function onStage(page: Page): Promise<void> {
  await page.waitForSelector(':root[data-stage="ready"]', { state: 'attached' });
}

/** The slide on stage, and its steps that show. */
export async function position(page: Page): Promise<{ slide: string; step: number }> {
  return page.evaluate(() => {
    const slide = document.querySelector('.slides > .present');
    const shown = new Set([...(slide?.querySelectorAll<HTMLElement>('.fragment.visible') ?? [])].map(each => each.dataset['fragmentIndex']));
    return { slide: slide?.id ?? '', step: shown.size };
  });
}

/** The text of the slide on stage that can be seen. */
export async function visibleText(page: Page): Promise<string> {
  return page.locator('.slides > .present .texts').innerText();
}

/** Goes to a slide as a changed address does, and waits until it is on stage. */
export async function goTo(page: Page, slide: string): Promise<void> {
  await page.evaluate(id => {
    location.hash = `#/${id}`;
  }, slide);
  await page.waitForSelector(`.slides > .present[id="${slide}"]`);
}
