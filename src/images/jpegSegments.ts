/** A part of a JPEG file: from its marker’s first byte, to the byte after its last one. */
export interface JpegSegment {
  /** The second byte of the marker, such as 0xE1 for APP1. */
  readonly marker: number;
  readonly start: number;
  /** Where what it says begins: after the marker and the length. */
  readonly content: number;
  readonly end: number;
}

/** Markers that have no length after them. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9);

const startOfScan = 0xda;
const endOfImage = 0xd9;

/**
 * The segments of a JPEG file in their order, a scan with its compressed data as one. They end with the picture: phones add previews, depth maps and
 * films after it. A damaged file gives those before the damage.
 */
export function jpegSegments(bytes: Uint8Array): readonly JpegSegment[] {
  const segments: JpegSegment[] = [];
  let at = 0;
  while (at + 1 < bytes.length && bytes[at] === 0xff) {
    const start = at;
    // Any number of these bytes may fill the space before a marker.
    while (bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1] ?? 0;
    const end = isBare(marker) ? at + 2 : at + 2 + (bytes[at + 2] ?? 0) * 0x100 + (bytes[at + 3] ?? 0);
    if (end > bytes.length || end < at + 2) break;
    const content = isBare(marker) ? end : at + 4;
    at = marker === startOfScan ? endOfScan(bytes, end) : end;
    segments.push({ marker, start, content, end: at });
    if (marker === endOfImage) break;
  }
  return segments;
}

/** In compressed data a 0xFF is followed by a zero or by a restart marker; anything else begins the next segment. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}
