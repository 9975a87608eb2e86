import { type FileStart, type Header, hasAt, little, sizeOf } from './fileStart.ts';

/** Reads the first chunk of a WebP, and whether the file is as long as it says (https://developers.google.com/speed/webp/docs/riff_container). */
export function readWebpHeader({ bytes, size }: FileStart): Header {
  if (little(bytes, 4, 4) + 8 > size || bytes.length < 30) return 'damaged';
  if (hasAt(bytes, 12, 'VP8 ') && hasAt(bytes, 23, '\x9d\x01\x2a')) return sizeOf(little(bytes, 26, 2) % fourteenBits, little(bytes, 28, 2) % fourteenBits);
  if (hasAt(bytes, 12, 'VP8L') && bytes[20] === 0x2f) {
    const both = little(bytes, 21, 4);
    return sizeOf((both % fourteenBits) + 1, (Math.floor(both / fourteenBits) % fourteenBits) + 1);
  }
  if (hasAt(bytes, 12, 'VP8X')) return sizeOf(little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1);
  return 'damaged';
}

const fourteenBits = 2 ** 14;
