import { readOrientation } from './exif.ts';
import { jpegSegments } from './jpegSegments.ts';

export type ImageType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/avif' | 'image/gif' | 'image/svg+xml';

/** What a picture is, by its content, and its size in pixels as it is seen. */
export interface ImageSize {
  readonly type: ImageType;
  readonly width: number;
  readonly height: number;
}

/** Reads what a picture is, and its size as it is seen, in pixels; undefined if it is none of these types or its header is damaged. */
export function imageSizeOf(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marks = (at: number, length: number): string => String.fromCharCode(...bytes.subarray(at, at + length));
  try {
    if (marks(0, 8) === '\x89PNG\r\n\x1a\n') return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
    if (marks(0, 3) === 'GIF') return { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
    if (marks(0, 2) === '\xff\xd8') return jpegSize(bytes, view);
    if (marks(0, 4) === 'RIFF' && marks(8, 4) === 'WEBP') return webpSize(marks(12, 4), view);
    if (marks(4, 4) === 'ftyp' && /avi[fs]/.test(marks(8, 40))) return avifSize(bytes, view);
    return svgSize(bytes);
  } catch (error) {
    // The bytes end before the header does.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The size is in the frame’s header; a camera that was held upright says beside it that the picture is to be turned. */
function jpegSize(bytes: Uint8Array, view: DataView): ImageSize | undefined {
  for (const { marker, start } of jpegSegments(bytes)) {
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (!isFrame) continue;
    const [height, width] = [view.getUint16(start + 5), view.getUint16(start + 7)];
    return readOrientation(bytes) > 4 ? { type: 'image/jpeg', width: height, height: width } : { type: 'image/jpeg', width, height };
  }
  return undefined;
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function webpSize(chunk: string, view: DataView): ImageSize | undefined {
  const type = 'image/webp';
  const sizeAt = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_0000 + 1;
  if (chunk === 'VP8X') return { type, width: sizeAt(24), height: sizeAt(27) };
  if (chunk === 'VP8 ') return { type, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (chunk !== 'VP8L') return undefined;
  const packed = view.getUint32(21, true);
  return { type, width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
}

/** The largest `ispe` property: others are of thumbnails and of the tiles that a picture is put together from. A turn by 90° is an `irot`. */
function avifSize(bytes: Uint8Array, view: DataView): ImageSize | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  let [width, height] = [0, 0];
  for (const { index } of head.matchAll(/ispe/g)) {
    const found = { width: view.getUint32(index + 8), height: view.getUint32(index + 12) };
    if (found.width * found.height > width * height) ({ width, height } = found);
  }
  if (width === 0) return undefined;
  const turn = head.indexOf('irot');
  return turn >= 0 && view.getUint8(turn + 4) % 2 === 1 ? { type: 'image/avif', width: height, height: width } : { type: 'image/avif', width, height };
}

declare const TextDecoder: new () => { readonly decode: (bytes: Uint8Array) => string };

/** The size of a drawing is what its root says; without one, it is that of its coordinates, or what browsers take. */
function svgSize(bytes: Uint8Array): ImageSize | undefined {
  const [root] = /<svg[\s>][^>]*/.exec(new TextDecoder().decode(bytes.subarray(0, 0x1_0000))) ?? [];
  if (root === undefined) return undefined;
  const value = (name: string): string => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(root)?.[1] ?? '';
  const pixels = (name: string): number => Number(/^\s*([\d.]+)(?:px)?\s*$/.exec(value(name))?.[1] ?? 0);
  const [boxWidth, boxHeight] = value('viewBox')
    .trim()
    .split(/[\s,]+/)
    .slice(2)
    .map(Number);
  const [width, height] = [pixels('width'), pixels('height')];
  const [inBoxWidth, inBoxHeight] = boxWidth && boxHeight ? [boxWidth, boxHeight] : [300, 150];
  if (width && height) return { type: 'image/svg+xml', width, height };
  if (width) return { type: 'image/svg+xml', width, height: (width * inBoxHeight) / inBoxWidth };
  if (height) return { type: 'image/svg+xml', width: (height * inBoxWidth) / inBoxHeight, height };
  return { type: 'image/svg+xml', width: inBoxWidth, height: inBoxHeight };
}
