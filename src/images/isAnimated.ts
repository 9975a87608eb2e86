import type { ImageFormat } from '../model/imageFacts.ts';
import { decodeSvg } from './decodeSvg.ts';
import { big, hasAt } from './fileStart.ts';
import { brandsOf } from './isoMedia.ts';

/** Whether a picture moves by itself. Of a large one, only what was read can tell. */
export const isAnimated = (format: ImageFormat, bytes: Uint8Array): boolean => animated[format]?.(bytes) ?? false;

const animated: Partial<Readonly<Record<ImageFormat, (bytes: Uint8Array) => boolean>>> = {
  gif: hasTwoFrames,
  // A chunk for the animation comes before the pixels: https://www.w3.org/TR/png-3/#acTL-chunk
  png: bytes => {
    for (let at = 8; at + 12 <= bytes.length; at += 12 + big(bytes, at, 4)) {
      if (hasAt(bytes, at + 4, 'IDAT')) return false;
      if (hasAt(bytes, at + 4, 'acTL')) return big(bytes, at + 8, 4) > 1;
    }
    return false;
  },
  // A bit of the header says so: https://developers.google.com/speed/webp/docs/riff_container#extended_file_format
  webp: bytes => hasAt(bytes, 12, 'VP8X') && ((bytes[20] ?? 0) & 2) !== 0,
  // Of its brands, this one is for several pictures after each other.
  avif: bytes => brandsOf(bytes).includes('avis'),
  // A drawing that moves once is still again before anybody has to look away.
  svg: bytes => /<animate[^>]*\brepeatCount\s*=\s*["']indefinite|\banimation(?:-iteration-count)?\s*:[^;}"']*\binfinite\b/.test(decodeSvg(bytes)),
};

const [trailer, extension, image] = [0x3b, 0x21, 0x2c];

/** Walks through the blocks of a GIF: https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
function hasTwoFrames(bytes: Uint8Array): boolean {
  let frames = 0;
  let at = 13 + colorTable(bytes[10] ?? 0);
  while (at < bytes.length && bytes[at] !== trailer) {
    if (bytes[at] === image) {
      frames++;
      if (frames > 1) return true;
      at = afterBlocks(bytes, at + 11 + colorTable(bytes[at + 9] ?? 0));
    } else if (bytes[at] === extension) at = afterBlocks(bytes, at + 2);
    else return false;
  }
  return false;
}

/** Bytes of a table of colors, whose size is in the last three bits of what comes before it. */
const colorTable = (packed: number): number => ((packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 7) + 1));

/** Where blocks end that each begin with their length; the last one is empty. */
function afterBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}
