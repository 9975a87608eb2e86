import type { ImageContent } from '../model/imageFacts.ts';
import { big, characters, type FileStart, type Header, missing, sizeOf } from './fileStart.ts';

/** A box of the format that AVIF, HEIC and MP4 share (ISO/IEC 14496-12): its name, and where its content begins and ends. */
interface Box {
  readonly type: string;
  readonly start: number;
  /** May be past the end of what was read, or of the file. */
  readonly end: number;
}

const heicBrands = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'hevm', 'hevs', 'mif1', 'msf1'];
const soundBrands = ['M4A ', 'M4B ', 'M4P '];

/** What a file of this format says that it is made for; the first one is its own. */
export function brandsOf(bytes: Uint8Array): readonly string[] {
  const length = Math.min(big(bytes, 0, 4), 256);
  const brands = [characters(bytes, 8, 4)];
  for (let at = 16; at + 4 <= length; at += 4) brands.push(characters(bytes, at, 4));
  return brands;
}

/** What a file of this format holds, by the brands that it names; undefined for another format. */
export function kindOfIsoMedia({ bytes }: FileStart): 'avif' | Extract<ImageContent['kind'], 'heic' | 'video' | 'sound'> | undefined {
  const first = characters(bytes, 4, 4);
  // Older films of QuickTime name no brand.
  if (['moov', 'mdat', 'wide', 'pnot'].includes(first)) return 'video';
  if (first !== 'ftyp') return undefined;
  const brands = brandsOf(bytes);
  if (brands.some(brand => brand === 'avif' || brand === 'avis')) return 'avif';
  if (brands.some(brand => heicBrands.includes(brand))) return 'heic';
  return soundBrands.includes(brands[0] ?? '') ? 'sound' : 'video';
}

/**
 * Reads the size of an AVIF, and whether the file is as long as its boxes say. Of the pictures that it may be made of (tiles, a small preview),
 * the whole one is the largest.
 */
export function readAvifHeader(file: FileStart): Header {
  const { bytes, size } = file;
  const all = boxesIn(bytes, 0, size);
  if (all.some(({ end }) => end > size)) return 'damaged';
  const meta = all.find(({ type }) => type === 'meta');
  const described = meta && { ...meta, start: meta.start + 4 };
  if (!all.some(({ type }) => type === 'mdat') && !within(bytes, described, 'idat')) return missing(file);
  const properties = within(bytes, within(bytes, described, 'iprp'), 'ipco');
  let width = 0;
  let height = 0;
  let isOnItsSide = false;
  for (const { type, start } of properties ? boxesIn(bytes, properties.start, properties.end) : []) {
    if (type === 'irot') isOnItsSide ||= (bytes[start] ?? 0) % 2 === 1;
    if (type !== 'ispe') continue;
    const [w, h] = [big(bytes, start + 4, 4), big(bytes, start + 8, 4)];
    if (w * h > width * height) [width, height] = [w, h];
  }
  if (width === 0) return missing(file);
  return isOnItsSide ? sizeOf(height, width) : sizeOf(width, height);
}

const within = (bytes: Uint8Array, box: Box | undefined, name: string): Box | undefined =>
  box && boxesIn(bytes, box.start, box.end).find(({ type }) => type === name);

/** The boxes one after another; those that begin past what was read are left out. */
function boxesIn(bytes: Uint8Array, start: number, end: number): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = start; at + 8 <= Math.min(end, bytes.length); ) {
    const [short, type] = [big(bytes, at, 4), characters(bytes, at + 4, 4)];
    const head = short === 1 ? 16 : 8;
    const length = short === 1 ? big(bytes, at + 8, 8) : short === 0 ? end - at : short;
    boxes.push({ type, start: at + head, end: at + length });
    // A box that is shorter than its head is none.
    if (length < head) return [...boxes.slice(0, -1), { type, start: at, end: Number.POSITIVE_INFINITY }];
    at += length;
  }
  return boxes;
}
