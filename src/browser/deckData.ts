import type { DeckData } from '../render/deckData.ts';

/** Reads what the page says of its workshop. */
export function readDeckData(): DeckData {
  const text = document.querySelector('script#workshop')?.textContent;
  if (!text) throw new Error('The page does not name its workshop.');
  return JSON.parse(text) as DeckData;
}
