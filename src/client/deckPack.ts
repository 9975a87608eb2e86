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
let isUnpacked = false;
/** Notes that are other ones than in the pack. */
const replaced = new Map<string, string>();

/** Puts notes and appendices into the page, in templates, which show nothing by themselves. It does so once, however often it is asked. */
export function unpackNotes(): Promise<void> {
  unpacked ??= readDeckPack().then(pack => {
    if (pack) addNotes(new Map([...renderNotes(pack.workshop, pack.assets), ...replaced]));
    isUnpacked = true;
  });
  return unpacked;
}

/** Puts other notes and appendices, named and made as by `renderNotes`, in place of those of the same name. Those that are empty are gone. */
export function replaceNotes(notes: Readonly<Record<string, string>>): void {
  for (const [name, html] of Object.entries(notes)) replaced.set(name, html);
  if (!isUnpacked) return;
  for (const name of Object.keys(notes)) {
    const [kind, id = ''] = name.split(' ');
    for (const template of document.querySelectorAll(`body > template[data-${kind}="${CSS.escape(id)}"]`)) template.remove();
  }
  addNotes(new Map(Object.entries(notes)));
}

const addNotes = (notes: ReadonlyMap<string, string>): void => document.body.insertAdjacentHTML('beforeend', [...notes.values()].join(''));
