import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { encodeAs, encodePng, type Paint, segment, withPhoneMetadata } from '../../../e2e/pictures.ts';
import { readOrientation } from '../../images/exif.ts';
import { readImageHeader } from '../../images/imageHeader.ts';
import { stripMetadata } from '../../images/stripMetadata.ts';
import { codecs } from './codecs.ts';
import './imageData.ts';
import { pictureCacheIn } from './pictureCache.ts';
import { longestSide } from './scaleImage.ts';
import { scaleImages } from './scaleImages.ts';

const scale = (bytes: Uint8Array): Uint8Array => scaleImages(new Map([['slides/images/a', bytes]])).get('slides/images/a') ?? new Uint8Array();

function pictureIn(bytes: Uint8Array) {
  const content = readImageHeader(bytes);
  if (content.kind !== 'image') throw new Error('It is not a picture.');
  return content;
}

/** Colors that are next to each other nowhere, as in a photo. */
const photo: Paint = (x, y) => [(x * 7 + y * 31 + ((x * y) % 61)) % 256, (x * 13 + ((x ^ y) % 47)) % 256, (y * 11 + ((x * 5 + y * 3) % 53)) % 256, 255];
const leftRed: Paint = x => (x < 1000 ? [255, 0, 0, 255] : [0, 0, 255, 255]);
const halfClear: Paint = x => (x < 1000 ? [255, 0, 0, 0] : [0, 0, 255, 255]);

async function pixelsOf(
  bytes: Uint8Array,
): Promise<{ readonly width: number; readonly height: number; readonly at: (x: number, y: number) => readonly number[] }> {
  const { format } = pictureIn(bytes);
  const codec = await codecs[format]?.();
  const pixels = await codec?.decode(new Uint8Array(bytes).buffer);
  if (!pixels) throw new Error('It cannot be decoded.');
  const { data, width, height } = pixels;
  return { width, height, at: (x, y) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)] };
}

test('a picture of the size that is shown, or smaller, is the same file', async () => {
  const small = [encodePng(longestSide, 10), await encodeAs('jpeg', 40, longestSide, photo), new TextEncoder().encode('<svg width="4000" height="3000"/>')];
  for (const bytes of small) expect(Buffer.compare(scale(bytes), bytes)).toBe(0);
});

test('a large PNG is scaled as a PNG, and what is clear stays clear', async () => {
  const { format } = pictureIn(scale(encodePng(2000, 10, { paint: halfClear })));
  expect(format).toBe('png');
  const { width, height, at } = await pixelsOf(scale(encodePng(2000, 10, { paint: halfClear })));
  expect([width, height]).toEqual([1920, 10]);
  expect(at(100, 5)[3]).toBe(0);
  // Averaged as light and rounded, a number may be off by one.
  expect(at(1800, 5)[2]).toBeGreaterThan(253);
  expect(at(1800, 5)[3]).toBe(255);
});

test('a photo that was saved as a PNG becomes a JPEG', () => {
  expect(pictureIn(scale(encodePng(2400, 200, { paint: photo })))).toMatchObject({ format: 'jpeg', width: 1920, height: 160 });
});

test('a large WebP stays a WebP', async () => {
  expect(pictureIn(scale(await encodeAs('webp', 10, 2000, leftRed)))).toMatchObject({ format: 'webp', width: 10, height: 1920 });
});

test('a large photo is upright, without what a phone says about it, and with its colors', async () => {
  const profile = segment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01 of this camera', 'latin1'));
  const jpeg = await encodeAs('jpeg', 2000, 40, leftRed);
  const scaled = scale(withPhoneMetadata(Buffer.concat([jpeg.subarray(0, 2), profile, jpeg.subarray(2)])));
  const text = Buffer.from(scaled).toString('latin1');
  expect(text).not.toMatch(/GPS|Exif/);
  expect(text).toContain('ICC_PROFILE\0\x01\x01 of this camera');
  const { width, height, at } = await pixelsOf(scaled);
  expect([width, height]).toEqual([38, 1920]);
  expect(readOrientation(scaled)).toBe(1);
  // Turned clockwise, what was left is at the top.
  expect(at(19, 100)[0]).toBeGreaterThan(200);
  expect(at(19, 1800)[2]).toBeGreaterThan(200);
});

test('several large pictures are scaled at once, each to its own place, and equal ones once', async () => {
  const wide = encodePng(2000, 20);
  const images = new Map([
    ['a', wide],
    ['b', encodePng(20, 2000)],
    ['c', encodePng(20, 20)],
    ['d', encodePng(2000, 20)],
  ]);
  const scaled = scaleImages(images);
  expect([...scaled.values()].map(bytes => pictureIn(bytes).height)).toEqual([19, 1920, 20, 19]);
  expect(scaled.get('d')).toBe(scaled.get('a'));
});

test('a picture that was scaled before is not scaled again', () => {
  const images = new Map([['a', encodePng(2000, 20)]]);
  const [first, second] = [scaleImages(images).get('a'), scaleImages(new Map([...images, ['b', encodePng(2, 2)]])).get('a')];
  expect(second).toBe(first);
});

test('the next build takes a picture that was scaled before from the workshop’s node_modules, if it has that folder', () => {
  const root = mkdtempSync(join(tmpdir(), 'charla-cache-'));
  try {
    const images = new Map([['a', encodePng(2000, 30)]]);
    scaleImages(images, { cache: pictureCacheIn(root) });
    expect(readdirSync(root)).toEqual([]);

    mkdirSync(join(root, 'node_modules'));
    // Others are asked for in between, so that it is not in memory any more.
    scaleImages(new Map());
    const first = scaleImages(images, { cache: pictureCacheIn(root) }).get('a') ?? new Uint8Array();
    const folder = join(root, 'node_modules', '.cache', 'charla', 'pictures-1');
    const [name = '', ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    expect(Buffer.compare(readFileSync(join(folder, name)), first)).toBe(0);
    scaleImages(new Map());
    writeFileSync(join(folder, name), 'kept');
    expect(Buffer.from(scaleImages(images, { cache: pictureCacheIn(root) }).get('a') ?? []).toString()).toBe('kept');
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a large picture that is damaged stays as it is', () => {
  const damaged = encodePng(2000, 20).subarray(0, 60);
  expect(Buffer.compare(scale(damaged), damaged)).toBe(0);
});

test('a small photo loses what a phone says about it, and nothing else', async () => {
  const jpeg = await encodeAs('jpeg', 64, 32, photo);
  const stripped = stripMetadata(withPhoneMetadata(jpeg));
  expect(Buffer.from(stripped).toString('latin1')).not.toContain('GPS');
  expect(readOrientation(stripped)).toBe(6);
  expect(Buffer.compare(stripMetadata(withPhoneMetadata(jpeg, 1)), jpeg)).toBe(0);
  expect(stripMetadata(stripped)).toBe(stripped);
  // Phones add films and previews after the picture.
  expect(Buffer.compare(stripMetadata(Buffer.concat([jpeg, Buffer.from('film with GPS')])), jpeg)).toBe(0);
});

test('a small PNG and a small WebP lose the texts that programs add', async () => {
  const plain = encodePng(9, 9);
  expect(Buffer.compare(stripMetadata(encodePng(9, 9, { chunks: { tEXt: 'Author\0Somebody', eXIf: 'GPS' } })), plain)).toBe(0);
  const webp = await encodeAs('webp', 9, 9, photo);
  const withExif = Buffer.concat([webp, Buffer.from('EXIF\x04\0\0\0GPS!', 'latin1')]);
  withExif.writeUInt32LE(withExif.length - 8, 4);
  expect(Buffer.compare(stripMetadata(withExif), webp)).toBe(0);
});
