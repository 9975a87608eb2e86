import { readOrientation } from './exif.ts';
import { big, type FileStart, type Header, isWhole, missing, sizeOf } from './fileStart.ts';
import { jpegSegments } from './jpegSegments.ts';

const startOfScan = 0xda;
const endOfImage = 0xd9;

/** Markers that begin a frame, with the picture’s size; three of the numbers between are something else. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Reads the segments of a JPEG up to its first scan, and whether the file has an end. A picture that is stored on its side has the size in which it is shown. */
export function readJpegHeader(file: FileStart): Header {
  const { bytes } = file;
  const segments = jpegSegments(bytes);
  const scan = segments.find(({ marker }) => marker === startOfScan);
  if (!scan) {
    const next = segments.at(-1)?.end ?? 0;
    const isBroken = segments.some(({ marker }) => marker === endOfImage) || (next < bytes.length && bytes[next] !== 0xff);
    return isBroken ? 'damaged' : missing(file);
  }
  const frame = segments.find(({ marker, start }) => isFrame(marker) && start < scan.start);
  if (!frame || (isWhole(file) && !hasEnd(bytes, scan.start))) return 'damaged';
  // The first byte has the bits of a color.
  const [height, width] = [big(bytes, frame.content + 1, 2), big(bytes, frame.content + 3, 2)];
  // From 5 on, it lies on its side.
  return readOrientation(bytes) >= 5 ? sizeOf(height, width) : sizeOf(width, height);
}

/** Cameras may add a film or a second picture after the end, so it is looked for from the last byte. */
function hasEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.lastIndexOf(endOfImage); at > from; at = bytes.lastIndexOf(endOfImage, at - 1)) if (bytes[at - 1] === 0xff) return true;
  return false;
}
