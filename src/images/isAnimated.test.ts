import { expect, test } from 'vitest';
import { encodeAs, encodePng } from '../../e2e/pictures.ts';
import { isAnimated } from './isAnimated.ts';

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)));

const frame = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0x80, 0, 0, 0, 1, 1, 1, 2, 2, 0x4c, 1, 0];
const gif = (...frames: readonly (readonly number[])[]) => bytesOf('GIF89a', [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 1, 1, 1], '!\xfe\x02,,\0', ...frames, [0x3b]);

test.each<[string, boolean, Parameters<typeof isAnimated>]>([
  ['a GIF', false, ['gif', gif(frame)]],
  ['a GIF with two frames', true, ['gif', gif(frame, [0x21, 0xf9, 4, 0, 9, 0, 0, 0], frame)]],
  ['a GIF that is cut off', false, ['gif', gif(frame, frame).subarray(0, 30)]],
  ['a PNG', false, ['png', encodePng(3, 2)]],
  ['a PNG with an animation', true, ['png', bytesOf([...encodePng(3, 2).subarray(0, 33)], [0, 0, 0, 8], 'acTL', [0, 0, 0, 2, 0, 0, 0, 0, 1, 2, 3, 4])]],
  ['a WebP', false, ['webp', await encodeAs('webp', 4, 4, () => [9, 9, 9, 255])]],
  ['a WebP with an animation', true, ['webp', bytesOf('RIFF', [40, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 2, 0, 0, 0])]],
  ['an AVIF', false, ['avif', bytesOf([0, 0, 0, 24], 'ftypavif', [0, 0, 0, 0], 'avifmif1', 'avis')]],
  ['an AVIF with an animation', true, ['avif', bytesOf([0, 0, 0, 24], 'ftypavis', [0, 0, 0, 0], 'avifmif1')]],
  ['a drawing that moves once', false, ['svg', bytesOf('<svg><style>a{animation:b 1s;}</style><animate dur="1s"/></svg>')]],
  ['a drawing that moves on and on', true, ['svg', bytesOf('<svg><animateTransform dur="1s" repeatCount="indefinite"/></svg>')]],
  ['a drawing that its style moves', true, ['svg', bytesOf('<svg><style>a{animation:b 1s infinite}</style></svg>')]],
])('%s moves: %s', (_, expected, [format, bytes]) => expect(isAnimated(format, bytes)).toBe(expected));
