import { big, type FileStart, type Header, hasAt, isWhole, little, missing, sizeOf } from './fileStart.ts';

const startOfScan = 0xda;
const endOfImage = 0xd9;
const application1 = 0xe1;

/** Markers that begin a frame, with the picture’s size; three of the numbers between are something else. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Markers without a length after them. */
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** Reads the segments of a JPEG up to its first scan, and whether the file has an end. A picture that is stored on its side has the size in which it is shown. */
export function readJpegHeader(file: FileStart): Header {
  const { bytes } = file;
  let size: Header | undefined;
  let isOnItsSide = false;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return 'damaged';
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (isAlone(marker)) at += 2;
    else if (marker === endOfImage) return 'damaged';
    else if (marker === startOfScan) {
      if (!size || (isWhole(file) && !hasEnd(bytes, at))) return 'damaged';
      return typeof size === 'object' && isOnItsSide ? sizeOf(size.height, size.width) : size;
    } else {
      if (isFrame(marker)) size = sizeOf(big(bytes, at + 7, 2), big(bytes, at + 5, 2));
      if (marker === application1 && hasAt(bytes, at + 4, 'Exif\0\0')) isOnItsSide ||= orientationOf(bytes, at + 10) >= 5;
      at += 2 + Math.max(2, big(bytes, at + 2, 2));
    }
  }
  return missing(file);
}

/** Cameras may add a film or a second picture after the end, so it is looked for from the last byte. */
function hasEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.lastIndexOf(endOfImage); at > from; at = bytes.lastIndexOf(endOfImage, at - 1)) if (bytes[at - 1] === 0xff) return true;
  return false;
}

/** How the picture is turned, from 1 to 8; from 5 on, it lies on its side (Exif 2.32, 4.6.4, tag 0x0112). 1 if it is not said. */
function orientationOf(bytes: Uint8Array, tiff: number): number {
  const read = hasAt(bytes, tiff, 'II') ? little : big;
  const entries = tiff + read(bytes, tiff + 4, 4);
  const count = Math.min(read(bytes, entries, 2), 200);
  for (let i = 0; i < count; i++) {
    const entry = entries + 2 + 12 * i;
    if (read(bytes, entry, 2) === 0x0112) return read(bytes, entry + 8, 2);
  }
  return 1;
}
