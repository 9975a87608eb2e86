import type { Picture } from './sheet.ts';

/** In Node.js and in every browser; it gives a character for each byte. */
declare const atob: (base64: string) => string;

/**
 * Reads the size of a picture from its `data:` address, in px. Undefined for formats that programs for slides do not show on every computer (WebP,
 * AVIF), and for files without a size.
 */
export function readPicture(data: string): Picture | undefined {
  const [, type = '', base64 = ''] = /^data:([^;]*);base64,(.*)$/s.exec(data) ?? [];
  const size = sizes[type]?.(atob(base64));
  return size && size.width > 0 && size.height > 0 ? { data, ...size } : undefined;
}

type Size = Pick<Picture, 'width' | 'height'>;

const sizes: Readonly<Record<string, (bytes: string) => Size | undefined>> = {
  'image/png': bytes => (bytes.startsWith('\x89PNG') ? { width: bigEndian(bytes, 16, 4), height: bigEndian(bytes, 20, 4) } : undefined),
  'image/gif': bytes => (bytes.startsWith('GIF8') ? { width: littleEndian(bytes, 6), height: littleEndian(bytes, 8) } : undefined),
  'image/jpeg': jpegSize,
  'image/svg+xml': svgSize,
};

const byte = (bytes: string, at: number): number => bytes.charCodeAt(at) || 0;
const littleEndian = (bytes: string, at: number): number => byte(bytes, at) + 256 * byte(bytes, at + 1);

function bigEndian(bytes: string, at: number, count: number): number {
  let number = 0;
  for (let i = 0; i < count; i++) number = 256 * number + byte(bytes, at + i);
  return number;
}

/** Segments follow each other, each with its length; the one that begins a frame has the size (ITU-T T.81, B.2.2). A camera's turn swaps the sides. */
function jpegSize(bytes: string): Size | undefined {
  let turned = false;
  for (let at = 2; at + 9 < bytes.length && byte(bytes, at) === 0xff; at += 2 + bigEndian(bytes, at + 2, 2)) {
    const marker = byte(bytes, at + 1);
    if (marker === 0xe1) turned = isTurned(bytes.slice(at + 4, at + 2 + bigEndian(bytes, at + 2, 2)));
    if (marker < 0xc0 || marker > 0xcf || [0xc4, 0xc8, 0xcc].includes(marker)) continue;
    const [height, width] = [bigEndian(bytes, at + 5, 2), bigEndian(bytes, at + 7, 2)];
    return turned ? { width: height, height: width } : { width, height };
  }
  return undefined;
}

/** Whether Exif says that a photograph lies on its side: orientation 5 to 8. */
function isTurned(exif: string): boolean {
  if (!exif.startsWith('Exif\0\0')) return false;
  const order = exif.slice(6, 8) === 'II' ? littleEndian : (bytes: string, at: number) => bigEndian(bytes, at, 2);
  const directory = 6 + (exif.slice(6, 8) === 'II' ? littleEndian(exif, 10) : bigEndian(exif, 10, 4));
  for (let i = 0; i < order(exif, directory); i++) {
    const entry = directory + 2 + 12 * i;
    if (order(exif, entry) === 0x0112) return order(exif, entry + 8) >= 5;
  }
  return false;
}

/** The size that the drawing gives itself, else that of its view box. */
function svgSize(bytes: string): Size | undefined {
  const [, root = ''] = /<svg\b([^>]*)>/.exec(bytes) ?? [];
  const attribute = (name: string): string => new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1] ?? '';
  const length = (name: string): number => Number(/^\s*([\d.]+)(?:px)?\s*$/.exec(attribute(name))?.[1] ?? 0);
  const [, , boxWidth = 0, boxHeight = 0] = attribute('viewBox')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width, height] = [length('width'), length('height')];
  if (width && height) return { width, height };
  return boxWidth && boxHeight ? { width: boxWidth, height: boxHeight } : undefined;
}
