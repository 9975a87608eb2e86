import { setFlagsFromString } from 'node:v8';
import type { FileDetails } from './xmpPacket.ts';

/**
 * Adds to a tagged PDF what Chromium leaves out and assistive technology needs: details of the file, marks around decoration,
 * complete lists, descriptions of links, names for roles. Text, looks and order stay as they are.
 * The same PDF and details give the same bytes, whenever and wherever. Throws if the PDF is not tagged.
 */
export async function finishPdf(bytes: Uint8Array, details: FileDetails): Promise<Uint8Array> {
  const { finishDocument } = await load();
  return finishDocument(bytes, details);
}

/** Begins to load what finishing needs, so that it is there when the browser has printed. */
export function prepareFinishing(): void {
  // The objects of a large PDF fill the memory several times over, and V8 would let it double before it sweeps (measured: a sixth less of it, as fast).
  setFlagsFromString('--heap-growing-percent=30');
  // If it cannot be loaded, that is reported when it is needed.
  load().catch(() => undefined);
}

/** The PDF library takes 0.3 s to load, which commands that print nothing should not wait for. */
const load = () => import('./finishDocument.ts');
