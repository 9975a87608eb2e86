import { orientationSegment, readOrientation } from './exif.ts';
import { characters, hasAt } from './fileStart.ts';
import { readImageHeader } from './imageHeader.ts';
import { type JpegSegment, jpegSegments } from './jpegSegments.ts';

/**
 * Takes out of a JPEG, PNG or WebP file what says where, when, by whom and with which device it was made, and keeps every pixel: its data is not
 * encoded again. Colors (ICC) and the way a photo is turned stay. A file that says nothing of that kind, and any other file, is returned as it is.
 */
export function stripMetadata(bytes: Uint8Array): Uint8Array {
  const content = readImageHeader(bytes);
  if (content.kind !== 'image') return bytes;
  switch (content.format) {
    case 'jpeg':
      return stripJpeg(bytes);
    case 'png':
      return stripPng(bytes);
    case 'webp':
      return stripWebp(bytes);
    default:
      return bytes;
  }
}

/** The color profile of a JPEG file, as its segments; often none. */
export const colorSegments = (bytes: Uint8Array): readonly Uint8Array[] =>
  jpegSegments(bytes)
    .filter(({ marker, content }) => marker === 0xe2 && hasAt(bytes, content, 'ICC_PROFILE'))
    .map(({ start, end }) => bytes.subarray(start, end));

/** The file with more segments at its beginning: after its first one, if that is JFIF’s, which has to be first. */
export function withSegments(bytes: Uint8Array, added: readonly Uint8Array[]): Uint8Array {
  if (added.length === 0) return bytes;
  const jfif = jpegSegments(bytes)[1];
  const at = jfif?.marker === 0xe0 ? jfif.end : 2;
  return join([bytes.subarray(0, at), ...added, bytes.subarray(at)]);
}

/** Of the segments for applications, decoders need those for JFIF (APP0), the color profile (in APP2) and Adobe’s color transform (APP14). */
function stripJpeg(bytes: Uint8Array): Uint8Array {
  const segments = jpegSegments(bytes);
  // A damaged file stays as it is, for who looks at why it does not show.
  if (!segments.some(({ marker }) => marker === 0xda)) return bytes;
  const orientation = readOrientation(bytes);
  const colors = new Set(colorSegments(bytes).map(each => each.byteOffset - bytes.byteOffset));
  const stays = ({ marker, start, content, end }: JpegSegment): boolean => {
    if (marker === 0xe0) return hasAt(bytes, content, 'JFIF');
    if (marker === 0xe2) return colors.has(start);
    if (marker === 0xee) return hasAt(bytes, content, 'Adobe');
    if (marker === 0xe1) return orientation > 1 && end - start === orientationSegment(orientation).length;
    return !(marker >= 0xe0 && marker <= 0xef) && marker !== 0xfe;
  };
  const kept = segments.filter(stays);
  if (kept.length === segments.length && segments.at(-1)?.end === bytes.length) return bytes;
  const stripped = join(kept.filter(({ marker }) => marker !== 0xe1).map(({ start, end }) => bytes.subarray(start, end)));
  return orientation > 1 ? withSegments(stripped, [orientationSegment(orientation)]) : stripped;
}

const privateChunks = new Set(['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME']);

/** https://www.w3.org/TR/png-3/#5Chunk-layout */
function stripPng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    const name = characters(bytes, at + 4, 4);
    if (end > bytes.length) return bytes;
    if (!privateChunks.has(name)) kept.push(bytes.subarray(at, end));
    at = end;
    if (name === 'IEND') break;
  }
  return unlessSame(bytes, join(kept));
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function stripWebp(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.slice(0, 12)];
  let at = 12;
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    const name = characters(bytes, at, 4);
    if (at + 8 + length > bytes.length) return bytes;
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(bytes.slice(at, end));
    at = end;
  }
  const extended = kept[1];
  // The header says which of the chunks there are: bit 3 is Exif, bit 2 XMP.
  if (extended?.[0] === 0x56 && extended[3] === 0x58) extended[8] = (extended[8] ?? 0) & ~0x0c;
  const stripped = join(kept);
  new DataView(stripped.buffer).setUint32(4, stripped.length - 8, true);
  return unlessSame(bytes, stripped);
}

const unlessSame = (bytes: Uint8Array, stripped: Uint8Array): Uint8Array => (stripped.length === bytes.length ? bytes : stripped);

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
