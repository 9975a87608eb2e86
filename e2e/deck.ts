import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { loadWorkshop } from '../src/node/workshop/loadWorkshop.ts';

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Address of the deck as a double-click opens it. */
export const deckAddress = pathToFileURL(`${root}dist/kit/START-HERE_EMPIECE-AQUI.html`).href;
export const siteAddress = pathToFileURL(`${root}dist/site/index.html`).href;
export const distFile = (path: string): string => `${root}dist/${path}`;

/** The workshop that the deck was built from. */
export function workshop() {
  const loaded = loadWorkshop(root, { today: new Date().toISOString().slice(0, 10) }).workshop;
  if (!loaded) throw new Error('The workshop has errors; “npm run check” shows them.');
  return loaded;
}

export const slidesOf = (of = workshop()) => of.sections.flatMap(section => section.slides);

const firstSlide = `#/${slidesOf()[0]?.id}`;

/** Opens the deck past its start panel and waits for the stage. `at` is what follows the file's name: `?lang=es#/approach`. */
export async function openDeck(page: Page, at = firstSlide): Promise<void> {
  await page.goto(deckAddress + at);
  await onStage(page);
}

/** Opens the file as a double-click does: with the start panel. */
export async function openStart(page: Page): Promise<void> {
  await page.goto(deckAddress);
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
