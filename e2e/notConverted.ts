import type { Page } from '@playwright/test';
import { openDeck as open, openStart as start } from './deck.ts';
import { realWorkshop } from './realWorkshop.ts';

/** For tests that still name slides of the project’s own workshop: the same as deck.ts, of that workshop. Gone when the last of them is converted. */
export { goTo, onStage, position, visibleText } from './deck.ts';
export const { deckAddress, siteAddress, distFile, workshop } = realWorkshop;
export const slidesOf = (of = workshop()) => of.sections.flatMap(section => section.slides);
export const openDeck = (page: Page, at?: string): Promise<void> => open(page, at, realWorkshop);
export const openStart = (page: Page): Promise<void> => start(page, realWorkshop);
