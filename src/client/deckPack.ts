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

let unpacked: Promise<void> | undefined;
let isReplaced = false;

/** Puts notes and appendices into the page, in templates, which show nothing by themselves. It does so once, however often it is asked. */
export function unpackNotes(): Promise<void> {
  unpacked ??= readDeckPack().then(pack => {
    if (pack && !isReplaced) addNotes(renderNotes(pack.workshop, pack.assets).text);
  });
  return unpacked;
}

/** Puts other notes and appendices, as `renderNotes` makes them, in place of what the page came with. */
export function replaceNotes(html: string): void {
  isReplaced = true;
  for (const template of document.querySelectorAll('body > template:is(.notes, .appendix)')) template.remove();
  addNotes(html);
}

const addNotes = (html: string): void => document.body.insertAdjacentHTML('beforeend', html);
