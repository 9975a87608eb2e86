import { big, type FileStart, type Header, hasAt, isWhole, sizeOf } from './fileStart.ts';

/** The largest width or height that PNG allows (https://www.w3.org/TR/png-3/#11IHDR). */
const largest = 2 ** 31 - 1;

/** Reads the first chunk of a PNG, and whether its last one is there. */
export function readPngHeader(file: FileStart): Header {
  const { bytes } = file;
  const width = big(bytes, 16, 4);
  const height = big(bytes, 20, 4);
  if (!hasAt(bytes, 12, 'IHDR') || width > largest || height > largest || (isWhole(file) && !hasEnd(bytes))) return 'damaged';
  return sizeOf(width, height);
}

/** Whether the chunks lead to the one that ends the file; programs may have added something after it. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = 8; at + 12 <= bytes.length; at += 12 + big(bytes, at, 4)) if (hasAt(bytes, at + 4, 'IEND')) return true;
  return false;
}
