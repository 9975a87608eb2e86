import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { readImageHeader } from './imageHeader.ts';
import { formatOfName, unshownByName } from './imageNames.ts';

type Part = string | readonly number[];

/** Bytes from texts, a byte for each character, and numbers. */
const bytesOf = (...parts: readonly Part[]): Uint8Array =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)));

const big = (value: number, length: number): readonly number[] => Array.from({ length }, (_, i) => Math.floor(value / 256 ** (length - 1 - i)) % 256);
const little = (value: number, length: number): readonly number[] => big(value, length).toReversed();

const png = Uint8Array.from(PNG.sync.write(new PNG({ width: 30, height: 20 })));

const frame = (width: number, height: number): Part => [0xff, 0xc0, 0, 11, 8, ...big(height, 2), ...big(width, 2), 1, 1, 0x11, 0];
const scan: Part = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3];
const exif = (orientation: number, order: 'II' | 'MM'): Part => {
  const number = order === 'II' ? little : big;
  const entry = [...number(0x0112, 2), ...number(3, 2), ...number(1, 4), ...number(orientation, 2), 0, 0];
  const tiff = [...Buffer.from(order), ...number(42, 2), ...number(8, 4), ...number(1, 2), ...entry, ...number(0, 4)];
  return [0xff, 0xe1, ...big(tiff.length + 8, 2), ...Buffer.from('Exif\0\0'), ...tiff];
};
const jpeg = (...segments: readonly Part[]): Uint8Array => bytesOf([0xff, 0xd8], ...segments, scan, [0xff, 0xd9]);

const webp = (chunk: string, data: readonly number[]): Uint8Array => {
  const body = [...data, ...Array<number>(20).fill(0)];
  return bytesOf('RIFF', little(body.length + 12, 4), 'WEBP', chunk, little(body.length, 4), body);
};

const box = (type: string, ...content: readonly Part[]): Part => {
  const inside = bytesOf(...content);
  return [...big(inside.length + 8, 4), ...Buffer.from(type), ...inside];
};
const brands = (...all: readonly string[]): Part => box('ftyp', all[0] ?? '', [0, 0, 0, 0], ...all);
const ispe = (width: number, height: number): Part => box('ispe', [0, 0, 0, 0], big(width, 4), big(height, 4));
const avif = (...properties: readonly Part[]): Uint8Array =>
  bytesOf(brands('mif1', 'avif'), box('meta', [0, 0, 0, 0], box('iprp', box('ipco', ...properties))), box('mdat', [1, 2, 3]));

const pictures: readonly (readonly [string, Uint8Array, object])[] = [
  ['a PNG', png, { format: 'png', width: 30, height: 20 }],
  ['a PNG with something after its end', bytesOf([...png], 'more'), { format: 'png', width: 30, height: 20 }],
  ['a JPEG', jpeg(frame(400, 300)), { format: 'jpeg', width: 400, height: 300 }],
  ['a JPEG of a phone held upright', jpeg(exif(6, 'MM'), frame(4032, 3024)), { format: 'jpeg', width: 3024, height: 4032 }],
  ['a JPEG that is turned, from another camera', jpeg(exif(8, 'II'), frame(4032, 3024)), { format: 'jpeg', width: 3024, height: 4032 }],
  ['a JPEG that is upside down', jpeg(exif(3, 'II'), frame(4032, 3024)), { format: 'jpeg', width: 4032, height: 3024 }],
  ['a JPEG with a film after its end', bytesOf([...jpeg(frame(40, 30))], brands('mp42')), { format: 'jpeg', width: 40, height: 30 }],
  ['a WebP with loss', webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, ...little(640, 2), ...little(480, 2)]), { format: 'webp', width: 640, height: 480 }],
  ['a WebP without loss', webp('VP8L', [0x2f, ...little(639 + 479 * 2 ** 14, 4)]), { format: 'webp', width: 640, height: 480 }],
  ['a WebP with more to it', webp('VP8X', [0, 0, 0, 0, ...little(639, 3), ...little(479, 3)]), { format: 'webp', width: 640, height: 480 }],
  ['an AVIF with a preview and tiles', avif(ispe(64, 64), ispe(800, 600), ispe(512, 512)), { format: 'avif', width: 800, height: 600 }],
  ['an AVIF that is turned', avif(ispe(800, 600), box('irot', [1])), { format: 'avif', width: 600, height: 800 }],
  ['a GIF', bytesOf('GIF89a', little(12, 2), little(8, 2), ';'), { format: 'gif', width: 12, height: 8 }],
];

const svgs: readonly (readonly [string, string, object])[] = [
  ['with width and height', '<svg width="300" height="200"></svg>', { width: 300, height: 200 }],
  ['in other units', "<svg width='1in' height='72pt'/>", { width: 96, height: 96 }],
  ['with a view box', '<svg viewBox="0 0 24 12" width="100%"></svg>', { width: 24, height: 12 }],
  ['with a width and a view box', '<svg width="48px" viewBox="0,0,24,12"></svg>', { width: 48, height: 24 }],
  ['with a height and a view box', '<svg height="48" viewBox="-5 -5 24 12"></svg>', { width: 96, height: 48 }],
  ['that says nothing of its size', '<svg/>', {}],
  ['whose line has another width', '<svg stroke-width="3" viewBox="0 0 2 1"></svg>', { width: 2, height: 1 }],
  [
    'of a drawing program',
    '\uFEFF<?xml version="1.0"?>\n<!-- a > b --><!DOCTYPE svg PUBLIC "a" "b" [ <!ENTITY c "d"> ]>\n<svg:svg a="x > y" width="3" height="2"><svg:g/></svg:svg>\n',
    { width: 3, height: 2 },
  ],
];

describe('a picture is told by its content, with its size as it is shown', () => {
  test.each(pictures)('%s', (_, bytes, expected) => expect(readImageHeader(bytes)).toEqual({ kind: 'image', ...expected }));

  test.each(svgs)('an SVG %s', (_, text, size) => expect(readImageHeader(Buffer.from(text))).toEqual({ kind: 'image', format: 'svg', ...size }));

  test('an SVG in UTF-16', () => {
    expect(readImageHeader(Buffer.from('\uFEFF<svg viewBox="0 0 2 1"></svg>', 'utf16le'))).toEqual({ kind: 'image', format: 'svg', width: 2, height: 1 });
  });
});

describe('a picture that is cut off is damaged, wherever it is cut', () => {
  test.each(pictures.filter(([name]) => !/after its end|GIF/.test(name)))('%s', (_, bytes, { format }: { format?: string }) => {
    for (let length = 20; length < bytes.length; length++) {
      const { kind } = readImageHeader(bytes.subarray(0, length));
      expect([length, kind]).toEqual([length, format === 'avif' && length < 32 ? expect.anything() : 'damaged']);
    }
  });

  test.each(svgs.filter(([, text]) => text.includes('</')))('an SVG %s', (_, text) => {
    expect(readImageHeader(Buffer.from(text.trim().slice(0, -1)))).toEqual({ kind: 'damaged', format: 'svg' });
    expect(readImageHeader(Buffer.from(text.slice(0, text.search(/<(svg:)?svg/) + 8)))).toEqual({ kind: 'damaged', format: 'svg' });
  });

  test('of a large one, only what was read can tell', () => {
    expect(readImageHeader(png.subarray(0, 40), 40_000_000)).toEqual({ kind: 'image', format: 'png', width: 30, height: 20 });
    expect(readImageHeader(jpeg(exif(6, 'MM'), frame(40, 30)).subarray(0, 20), 40_000_000)).toEqual({ kind: 'image', format: 'jpeg' });
  });
});

test.each([
  ['a PNG without a width', Uint8Array.from(png).fill(0, 16, 20), 'png'],
  ['a JPEG without a height', jpeg(frame(30, 0)), 'jpeg'],
  ['a JPEG without a frame', jpeg(), 'jpeg'],
  ['a WebP of an unknown kind', webp('ABCD', [1]), 'webp'],
  ['an AVIF without a size', avif(), 'avif'],
])('%s is damaged', (_, bytes, format) => expect(readImageHeader(bytes)).toEqual({ kind: 'damaged', format }));

test.each<[string, Uint8Array, object]>([
  ['nothing', bytesOf(), { kind: 'empty' }],
  ['a photo of an iPhone', bytesOf(brands('heic', 'mif1', 'heic')), { kind: 'heic' }],
  ['a film', bytesOf(brands('isom', 'mp41')), { kind: 'video' }],
  ['a film of QuickTime', bytesOf(brands('qt  ')), { kind: 'video' }],
  ['an older film of QuickTime', bytesOf(box('moov', 'abc')), { kind: 'video' }],
  ['a film for the web', bytesOf([0x1a, 0x45, 0xdf, 0xa3], 'webm'), { kind: 'video' }],
  ['a voice memo', bytesOf(brands('M4A ')), { kind: 'sound' }],
  ['an MP3', bytesOf('ID3', [4, 0]), { kind: 'sound' }],
  ['an MP3 without a title', bytesOf([0xff, 0xfb, 0x90]), { kind: 'sound' }],
  ['a WAV', bytesOf('RIFF', little(40, 4), 'WAVEfmt '), { kind: 'sound' }],
  ['a PDF', bytesOf('%PDF-1.7'), { kind: 'pdf' }],
  ['a bitmap', bytesOf('BM', little(100, 4), [0, 0, 0, 0]), { kind: 'other-format', name: 'BMP' }],
  ['a scan', bytesOf('II*\0', little(8, 4)), { kind: 'other-format', name: 'TIFF' }],
  ['a file of Photoshop', bytesOf('8BPS', [0, 1]), { kind: 'other-format', name: 'PSD' }],
  ['a web page that was saved as a picture', bytesOf('\n<!DOCTYPE html><html><svg></svg></html>'), { kind: 'web-page' }],
  ['words', bytesOf('BMW <svg>'), { kind: 'unknown' }],
  ['zeros', new Uint8Array(100), { kind: 'unknown' }],
])('%s is told from a picture', (_, bytes, expected) => expect(readImageHeader(bytes)).toEqual(expected));

test('a picture of this repository has the size that another program reads', () => {
  const bytes = readFileSync(new URL('../../docs/layouts/title.png', import.meta.url));
  expect(readImageHeader(bytes)).toEqual({ kind: 'image', format: 'png', width: PNG.sync.read(bytes).width, height: PNG.sync.read(bytes).height });
});

test('a name tells what a file is meant to be', () => {
  expect(['a.JPG', 'b.jpeg', 'c.svg', 'd.tif', 'e'].map(formatOfName)).toEqual(['jpeg', 'jpeg', 'svg', undefined, undefined]);
  expect(['a.HEIC', 'b.mov', 'c.mp3', 'd.pdf', 'e.tif', 'f.png', 'g'].map(unshownByName)).toEqual([
    { kind: 'heic' },
    { kind: 'video' },
    { kind: 'sound' },
    { kind: 'pdf' },
    { kind: 'other-format', name: 'TIF' },
    undefined,
    undefined,
  ]);
});

describe('whatever the bytes are, something is told', () => {
  const kinds = ['image', 'damaged', 'other-format', 'empty', 'heic', 'video', 'sound', 'pdf', 'web-page', 'unknown'];
  const all = [...pictures.map(([, bytes]) => bytes), ...svgs.map(([, text]) => Uint8Array.from(Buffer.from(text)))];

  test('any bytes, after any beginning', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.nat({ max: 60 }), fc.uint8Array({ maxLength: 200 }), fc.option(fc.nat()), (whole, kept, rest, more) => {
        const bytes = bytesOf([...whole.subarray(0, kept)], [...rest]);
        expect(kinds).toContain(readImageHeader(bytes, bytes.length + (more ?? 0)).kind);
      }),
    );
  });

  test('a picture with other bytes in it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 6 }), (whole, changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const found = readImageHeader(bytes);
        expect(kinds).toContain(found.kind);
        if (found.kind === 'image' && found.width !== undefined) expect(found.width).toBeGreaterThan(0);
      }),
    );
  });

  test('brackets and comments without an end take no time', () => {
    for (const piece of ['<!-- -->', '<!--', '<!DOCTYPE [', '<?a?>', '<svg a="', '<svg a=\'"', '<svg a=b ']) readImageHeader(Buffer.from(piece.repeat(20_000)));
  });
});
