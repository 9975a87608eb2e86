import { fromBase85 } from '../render/base85.ts';
import type { DeckPack } from '../render/deckPack.ts';
import { renderNotes } from '../render/renderNotes.ts';

/** Unpacks what the page holds for the facilitator; gives nothing where it was left out. */
export async function readDeckPack(): Promise<DeckPack | undefined> {
  const packed = document.querySelector('script#pack')?.textContent;
  if (!packed) return undefined;
  const unpacked = new Blob([fromBase85(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return JSON.parse(await new Response(unpacked).text()) as DeckPack;
}

/** Puts notes and appendices into the page, in templates, which show nothing by themselves. */
export async function unpackNotes(): Promise<void> {
  const pack = await readDeckPack();
  if (pack) document.body.insertAdjacentHTML('beforeend', renderNotes(pack.workshop, pack.assets).text);
}
