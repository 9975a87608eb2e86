import { expect, test } from 'vitest';
import { describeChanges } from '../diagnostics/wordChanges.ts';
import { changedWords } from './changedWords.ts';

test.each([
  ['Ask each day', 'Ask every day', '“each” is now “every”'],
  ['Ask each day', 'Ask every single day, please', '“each” is now “every single”; “, please” is new'],
  ['Never forward it', 'Forward it', '“Never forward” is now “Forward”'],
  ['For all of us', 'For us', '“all of” is gone'],
  ['Let’s talk', 'Let us talk', '“Let’s” is now “Let us”'],
  ['Call 988', 'Call 989', '“988” is now “989”'],
  ['It is [here][a-b]', 'It is [here][a-c]', '“a-b” is now “a-c”'],
  ['**Stay** calm', 'Stay calm', '“**” is gone; “**” is gone'],
  ['每天问', '每周问', '“天” is now “周”'],
  ['a b c d e f g h i j', 'a 1 c 2 e 3 g 4 i 5', '“b” is now “1”; “d” is now “2”; “f” is now “3”; “h” is now “4”; 1 more change'],
])('from “%s” to “%s”: %s', (before, now, described) => expect(describeChanges(changedWords(before, now), 'en')).toBe(described));
