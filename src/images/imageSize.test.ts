import { expect, test } from 'vitest';
import { encodePng } from '../../e2e/pictures.ts';
import { orientationSegment } from './exif.ts';
import { imageSizeOf } from './imageSize.ts';

const ascii = (text: string): readonly number[] => [...text].map(character => character.charCodeAt(0));
const frame = (width: number, height: number): readonly number[] => [0xff, 0xc2, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0];
const svg = (attributes: string): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path/></svg>`);

test.each<[string, Uint8Array, ReturnType<typeof imageSizeOf>]>([
  ['a PNG', encodePng(300, 7), { type: 'image/png', width: 300, height: 7 }],
  ['a JPEG', Uint8Array.from([0xff, 0xd8, ...frame(4032, 3024)]), { type: 'image/jpeg', width: 4032, height: 3024 }],
  [
    'a JPEG of a phone that was held upright',
    Uint8Array.from([0xff, 0xd8, ...orientationSegment(6), ...frame(4032, 3024)]),
    { type: 'image/jpeg', width: 3024, height: 4032 },
  ],
  [
    'a JPEG that was turned upside down',
    Uint8Array.from([0xff, 0xd8, ...orientationSegment(3), ...frame(40, 30)]),
    { type: 'image/jpeg', width: 40, height: 30 },
  ],
  ['a GIF', Uint8Array.from([...ascii('GIF89a'), 64, 1, 200, 0, 0, 0]), { type: 'image/gif', width: 320, height: 200 }],
  [
    'a WebP with a header of its own',
    Uint8Array.from([...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBPVP8X'), 10, 0, 0, 0, 8, 0, 0, 0, 0x7f, 7, 0, 0x37, 4, 0]),
    { type: 'image/webp', width: 1920, height: 1080 },
  ],
  ['a drawing with a size', svg('width="640px" height="480" viewBox="0 0 4 3"'), { type: 'image/svg+xml', width: 640, height: 480 }],
  ['a drawing with coordinates alone', svg("viewBox='0 0 24 12'"), { type: 'image/svg+xml', width: 24, height: 12 }],
  ['a drawing with coordinates and a width', svg('width="100" viewBox="0,0,24,12"'), { type: 'image/svg+xml', width: 100, height: 50 }],
  ['a drawing that is as wide as its page', svg('width="100%" viewBox="0 0 24 12"'), { type: 'image/svg+xml', width: 24, height: 12 }],
  ['a drawing that says nothing', svg(''), { type: 'image/svg+xml', width: 300, height: 150 }],
  ['a PNG that ends in its header', encodePng(300, 7).subarray(0, 18), undefined],
  ['text', new TextEncoder().encode('not a picture'), undefined],
  ['an empty file', new Uint8Array(), undefined],
])('the size of %s', (_, bytes, size) => expect(imageSizeOf(bytes)).toEqual(size));
