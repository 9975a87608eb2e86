import { expect, test } from 'vitest';
import { exampleStorage } from '../../e2e/examples/exampleStorage.ts';
import { isNumber, isRecordOf } from '../protocol/shapes.ts';
import { parseStored } from './parseStored.ts';

const isSize = isRecordOf<{ readonly width: number }>({ width: isNumber });

test('what was stored is there again', () => {
  expect(parseStored(exampleStorage({ size: '{"width":3}' }).storage, 'size', isSize)).toEqual({ width: 3 });
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['never stored', {}],
  ['stored empty', { size: '' }],
  ['cut off', { size: '{"width":' }],
  ['of another type', { size: '"3"' }],
  ['of another version', { size: '{"width":"3"}' }],
  ['null', { size: 'null' }],
  ['stored under another name', { height: '{"width":3}' }],
])('what is %s counts as nothing', (_, kept) => {
  expect(parseStored(exampleStorage(kept).storage, 'size', isSize)).toBeUndefined();
});
