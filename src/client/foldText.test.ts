import { expect, test } from 'vitest';
import { foldText } from './foldText.ts';

test.each<[string, string, string]>([
  ['Spanish accents', '¿Qué pasó con la cigüeña?', '¿que paso con la ciguena?'],
  ['accents that were typed by themselves', 'cafe\u0301', 'cafe'],
  ['Vietnamese, with two accents on a letter', 'Tiếng Việt', 'tieng viet'],
  ['capitals', 'NCMEC', 'ncmec'],
  ['line breaks and spaces around and between words', '\n  Take it\u00a0\n\tDown ', 'take it down'],
  ['spaces alone', ' \n ', ''],
])('a search finds text with %s as it is typed without', (_, text, folded) => expect(foldText(text)).toBe(folded));
