import { expect, test } from 'vitest';
import { readPicture } from './readPicture.ts';

const data = (type: string, ...bytes: readonly (number | string)[]): string =>
  `data:image/${type};base64,${Buffer.concat(bytes.map(each => (typeof each === 'string' ? Buffer.from(each, 'latin1') : Buffer.from([each])))).toString('base64')}`;

const png = data('png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', '\0\0\x07\x80', '\0\0\x04\x38');
const frame = '\xff\xc0\0\x11\x08\x04\x38\x07\x80\x03';
const app = '\xff\xe0\0\x10JFIF\0\0\0\0\0\0\0\0\0\0';
const exif = (orientation: string) => `\xff\xe1\0\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01${orientation}\0\0\0\0\0\0`;

test.each([
  ['PNG', png, 1920, 1080],
  ['GIF', data('gif', 'GIF89a', 0x40, 1, 0xf0, 0), 320, 240],
  ['JPEG', data('jpeg', '\xff\xd8', app, frame, '\0'.repeat(9)), 1920, 1080],
  ['a photograph that lies on its side', data('jpeg', '\xff\xd8', exif('\0\x06'), frame, '\0'.repeat(9)), 1080, 1920],
  ['a photograph that stands', data('jpeg', '\xff\xd8', exif('\0\x01'), frame, '\0'.repeat(9)), 1920, 1080],
  ['SVG with a size', data('svg+xml', '<?xml version="1.0"?><svg width="300px" height="200" viewBox="0 0 3 2">'), 300, 200],
  ['SVG with a view box alone', data('svg+xml', "<svg viewBox='0 0 640 480' width='100%'>"), 640, 480],
])('%s has its size', (_, address, width, height) => {
  expect(readPicture(address)).toEqual({ data: address, width, height });
});

test.each([
  ['WebP, which older programs do not show', data('webp', 'RIFF')],
  ['AVIF, which none shows', data('avif', 'ftypavif')],
  ['an SVG without a size', data('svg+xml', '<svg>')],
  ['a PNG that is none', data('png', 'PNG')],
  ['a JPEG that ends early', data('jpeg', '\xff\xd8\xff')],
  ['an image that is not there', ''],
])('%s is no picture', (_, address) => {
  expect(readPicture(address)).toBeUndefined();
});
