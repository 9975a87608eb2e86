import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readParts } from '../../../e2e/examples/examplePptx.ts';
import { writeExampleSlide } from '../../../e2e/examples/examplePptxSlide.ts';
import { encodeAs, encodePng, halfClearAvif, type Paint, withPhoneMetadata } from '../../../e2e/pictures.ts';
import { readOrientation } from '../../images/exif.ts';
import { readImageHeader } from '../../images/imageHeader.ts';
import { codecs } from '../images/codecs.ts';

const blue: Paint = () => [0, 0, 255, 255];
const halfClear: Paint = x => (x < 8 ? [255, 0, 0, 0] : [0, 0, 255, 255]);
/** Colors that are next to each other nowhere, as in a photo. */
const photo: Paint = (x, y) => [(x * 7 + y * 31 + ((x * y) % 61)) % 256, (x * 13 + ((x ^ y) % 47)) % 256, (y * 11 + ((x * 5 + y * 3) % 53)) % 256, 255];

const write = (name: string, bytes: Uint8Array, languages: readonly ['en'] | readonly ['en', 'es'] = ['en']): Promise<Uint8Array> =>
  writeExampleSlide({
    layout: 'picture',
    en: `![A leaf](images/${name})`,
    es: `![Una hoja](images/${name})`,
    images: { [`images/${name}`]: bytes },
    languages,
  });

const mediaIn = (bytes: Uint8Array): readonly Uint8Array[] =>
  Object.entries(unzipSync(bytes)).flatMap(([name, content]) => (/^ppt\/media\/.*-2-/.test(name) ? [content] : []));

async function pixelAt(bytes: Uint8Array | undefined, x: number, y: number): Promise<readonly number[]> {
  const content = bytes && readImageHeader(bytes);
  const codec = content?.kind === 'image' ? await codecs[content.format]?.() : undefined;
  const pixels = bytes && (await codec?.decode(new Uint8Array(bytes).buffer));
  if (!pixels) throw new Error('It cannot be decoded.');
  return [...pixels.data.subarray((y * pixels.width + x) * 4, (y * pixels.width + x) * 4 + 4)];
}

test.each([
  ['a WebP', 'leaf.webp', () => encodeAs('webp', 16, 8, halfClear)],
  ['an AVIF', 'leaf.avif', async () => halfClearAvif],
])('%s is there as a PNG in which what is clear stays clear', async (_, name, encode) => {
  const bytes = await write(name, await encode());
  const [picture, ...others] = mediaIn(bytes);
  expect(others).toEqual([]);
  expect(picture && readImageHeader(picture)).toMatchObject({ format: 'png', width: 16, height: 8 });
  expect((await pixelAt(picture, 2, 4))[3]).toBe(0);
  expect((await pixelAt(picture, 13, 4))[3]).toBe(255);
  expect(readParts(bytes)['ppt/slides/slide2.xml']).toContain('descr="A leaf"');
});

test('a photo that is a WebP is there as a JPEG', async () => {
  const [picture] = mediaIn(await write('photo.webp', await encodeAs('webp', 120, 90, photo)));
  expect(picture && readImageHeader(picture)).toMatchObject({ format: 'jpeg', width: 120, height: 90 });
});

test('a photo that only says that it is to be turned is turned, since PowerPoint does not read that', async () => {
  const leftRed: Paint = x => (x < 20 ? [255, 0, 0, 255] : [0, 0, 255, 255]);
  const [picture] = mediaIn(await write('photo.jpg', withPhoneMetadata(await encodeAs('jpeg', 40, 20, leftRed))));
  expect(picture && readImageHeader(picture)).toMatchObject({ format: 'jpeg', width: 20, height: 40 });
  expect(picture && readOrientation(picture)).toBe(1);
  expect((await pixelAt(picture, 10, 5))[0]).toBeGreaterThan(200);
  expect((await pixelAt(picture, 10, 35))[2]).toBeGreaterThan(200);
});

test('a picture in two languages is there once', async () => {
  expect(mediaIn(await write('leaf.webp', await encodeAs('webp', 16, 8, blue), ['en', 'es']))).toHaveLength(1);
});

test('other pictures are there as they are', async () => {
  const png = encodePng(16, 8, { paint: halfClear });
  expect(mediaIn(await write('leaf.png', png)).map(each => Buffer.compare(each, png))).toEqual([0]);
});

test('in place of a picture that cannot be decoded, there is what it shows, in words', async () => {
  const whole = await encodeAs('webp', 120, 90, photo);
  const bytes = await write('leaf.webp', whole.subarray(0, 40));
  expect(mediaIn(bytes)).toEqual([]);
  expect(readParts(bytes)['ppt/slides/slide2.xml']).toMatch(/ i="1"[\s\S]*?<a:t>A leaf<\/a:t>/);
});
