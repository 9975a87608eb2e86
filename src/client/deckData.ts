import type { DeckData } from '../render/deckData.ts';

let data: DeckData | undefined;

/** What the page says of its workshop. It is read once, since pages to print take the place of all that the page had. */
export function readDeckData(): DeckData {
  data ??= parse();
  return data;
}

function parse(): DeckData {
  const text = document.querySelector('script#workshop')?.textContent;
  if (!text) throw new Error('The page does not name its workshop.');
  return JSON.parse(text) as DeckData;
}
