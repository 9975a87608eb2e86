import { crc32, deflateSync } from 'node:zlib';
import { codecs } from '../src/node/images/codecs.ts';
import '../src/node/images/imageData.ts';

/** The color of a pixel, each part from 0 to 255; the last one is how opaque it is. */
export type Paint = (x: number, y: number) => readonly [number, number, number, number];

const stripes: Paint = x => (Math.floor(x / 8) % 2 === 0 ? [200, 30, 30, 255] : [240, 240, 240, 255]);

/** A PNG of a size, with chunks before its end if there are to be some. */
export function encodePng(
  width: number,
  height: number,
  { paint = stripes, chunks = {} }: { readonly paint?: Paint; readonly chunks?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits for each of red, green, blue and opacity.
  header.set([8, 6], 8);
  const rows = Buffer.alloc((width * 4 + 1) * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rows.set(paint(x, y), y * (width * 4 + 1) + 1 + x * 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    ...Object.entries(chunks).map(([name, text]) => chunk(name, Buffer.from(text))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/**
 * What phones write at the beginning of a JPEG: that it is to be turned by 90°, and with which camera and where it was taken, here as plain text that
 * a test can look for.
 */
export function withPhoneMetadata(jpeg: Uint8Array, orientation = 6): Uint8Array {
  const tiff = Buffer.alloc(60);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  tiff.write('GPS 41.8781 N 87.6298 W', 26, 'latin1');
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])),
    segment(0xfe, Buffer.from('GPS too')),
    jpeg.subarray(2),
  ]);
}

/** A segment of a JPEG file. */
export function segment(marker: number, content: Uint8Array): Uint8Array {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** The same as a photo, at a quality of 90. */
export async function encodeAs(format: 'jpeg' | 'webp', width: number, height: number, paint: Paint): Promise<Uint8Array> {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data.set(paint(x, y), (y * width + x) * 4);
  const codec = await codecs[format]?.();
  return new Uint8Array((await codec?.encode(new ImageData(data, width, height), 90)) ?? []);
}

/** An AVIF of 16 × 8 pixels, of which the left half is clear and the right half blue: nothing here encodes AVIF. */
export const halfClearAvif: Uint8Array = Buffer.from(
  'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAAGNbWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAsaWxvYwAAAABEAAACAAEAAAABAAABzQAAACoAAgAAAAEAAAG1AAAAGAAAAEJpaW5mAAAAAAACAAAAGmluZmUCAAAAAAEAAGF2MDFDb2xvcgAAAAAaaW5mZQIAAAAAAgAAYXYwMUFscGhhAAAAABppcmVmAAAAAAAAAA5hdXhsAAIAAQABAAAAw2lwcnAAAACdaXBjbwAAABRpc3BlAAAAAAAAABAAAAAIAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQAMAAAAABNjb2xybmNseAACAAIABoAAAAAOcGl4aQAAAAABCAAAAAxhdjFDgQAcAAAAADhhdXhDAAAAAHVybjptcGVnOm1wZWdCOmNpY3A6c3lzdGVtczphdXhpbGlhcnk6YWxwaGEAAAAAHmlwbWEAAAAAAAAAAgABBAECgwQAAgQBBYYHAAAASm1kYXQSAAoFGAy/sKgyDRAAtv8cOSridjhI/WkSAAoIGAy/sECAgaEyHBGAAABAtxTbtci5+Wzk27Arw9Yy/CCl3J25E30=',
  'base64',
);
