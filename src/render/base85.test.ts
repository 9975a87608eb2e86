import { expect, test } from 'vitest';
import { fromBase85, toBase85 } from './base85.ts';

const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => (i * i * 31 + i * 7) % 256);

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 1021])('%d bytes are the same when they are read again', length =>
  expect([...fromBase85(toBase85(bytes(length)))]).toEqual([...bytes(length)]),
);

test.each([
  ['zeros', 0],
  ['the highest bytes', 255],
])('%s are the same, too', (_, byte) => expect([...fromBase85(toBase85(new Uint8Array(9).fill(byte)))]).toEqual(Array(9).fill(byte)));

test('no character could end the element that it is in', () => expect(toBase85(bytes(5000))).toMatch(/^[(-;=-}]+$/));
