import { expect, test } from 'vitest';
import { readUnicodeMap } from './readUnicodeMap.ts';

test('characters, ranges of characters, and characters that stand for several are read', () => {
  const cmap = `2 beginbfchar
<0003> <0020>
<0160> <006600660069>
endbfchar
2 beginbfrange
<0024> <0026> <0041>
<0100> <0101> [<D83DDE00> <00F1>]
endbfrange`;
  expect([...readUnicodeMap(cmap)]).toEqual([
    [0x03, ' '],
    [0x160, 'ffi'],
    [0x24, 'A'],
    [0x25, 'B'],
    [0x26, 'C'],
    [0x100, '😀'],
    [0x101, 'ñ'],
  ]);
});
