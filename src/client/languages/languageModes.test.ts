import { describe, expect, test } from 'vitest';
import { fittingMode, languageModes, nextMode, parseMode } from './languageModes.ts';

test('the key goes through each language alone, then the first two side by side, and begins again', () => {
  const modes = languageModes(['en', 'es', 'vi']);
  const seen = [['en']];
  for (let i = 0; i < 4; i++) seen.push([...nextMode(seen.at(-1) ?? [], modes)]);
  expect(seen).toEqual([['en'], ['es'], ['vi'], ['en', 'es'], ['en']]);
});

test('a mode that the key does not have is followed by the first one', () => {
  expect(nextMode(['es', 'vi'], languageModes(['en', 'es', 'vi']))).toEqual(['en']);
});

test('a workshop in one language has one mode', () => {
  expect(languageModes(['es'])).toEqual([['es']]);
});

test.each<[string | null, readonly string[] | undefined]>([
  ['es', ['es']],
  ['es,en', ['es', 'en']],
  [' es , en ', ['es', 'en']],
  ['es,es', ['es']],
  ['es,fr', ['es']],
  ['en,es,vi', ['en', 'es']],
  ['fr', undefined],
  ['', undefined],
  [null, undefined],
])('%j is read as %j', (text, mode) => expect(parseMode(text, ['en', 'es', 'vi'])).toEqual(mode));

describe('when the room has other languages, what shows is', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['the same language, if it is still there', ['es'], ['es', 'en'], ['es']],
    ['the first of the room, if it is not', ['vi'], ['es', 'en'], ['es']],
    ['side by side again, in the room’s order', ['en', 'es'], ['es', 'en'], ['es', 'en']],
    ['one language, where there are no two', ['en', 'es'], ['es'], ['es']],
    ['any pair of three, as it is', ['vi', 'en'], ['en', 'es', 'vi'], ['vi', 'en']],
  ])('%s', (_, shown, room, mode) => expect(fittingMode(shown, room)).toEqual(mode));
});
