import { describe, expect, test } from 'vitest';
import { twinOf, whyNotPortable } from './paths.ts';

const devices = ['CON', 'PRN', 'AUX', 'NUL', ...[...'0123456789¹²³'].flatMap(digit => [`COM${digit}`, `LPT${digit}`])];

describe('a name that Windows keeps for a device is refused', () => {
  test.each(devices)('%s, in any case and with any ending', device => {
    for (const name of [device, device.toLowerCase(), `${device}.md`, `${device.toLowerCase()}.lock.json`, `${device}.`])
      expect(whyNotPortable(name), name).toBe(`Windows reserves “${name.replace(/\..*/, '')}” for a device`);
  });

  test.each(['console.md', 'com.md', 'com10.md', 'lpt.md', 'nul-points.md', '01-con.md', 'auxiliary'])('(%s is no such name)', name =>
    expect(whyNotPortable(name)).toBeUndefined(),
  );
});

test.each<[string, string | undefined]>([
  ['01-start.md', undefined],
  ['.gitignore', undefined],
  ['Reunión de padres.md', undefined],
  ['guía'.normalize('NFD'), undefined],
  ['', 'part of it is empty'],
  ['..', '“..” leads to another folder'],
  ['start.', 'Windows drops the dot at the end of “start.”'],
  ['start ', 'Windows drops the space at the end of “start ”'],
  ['a:b', 'Windows does not allow “:” in a name'],
  ['what?.md', 'Windows does not allow “?” in a name'],
  ['a"b', 'Windows does not allow “"” in a name'],
  ['a<b>', 'Windows does not allow “<” in a name'],
  ['a|b', 'Windows does not allow “|” in a name'],
  ['a*b', 'Windows does not allow “*” in a name'],
  ['a\\b', 'Windows does not allow “\\” in a name'],
  ['a/b', 'Windows does not allow “/” in a name'],
  ['a\tb', 'Windows does not allow the character U+0009 in a name'],
  ['ñ'.repeat(128), '“ññññññññññññññññññññ…” is too long for a name'],
  ['ñ'.repeat(127), undefined],
])('“%s”: %s', (name, why) => expect(whyNotPortable(name)).toBe(why));

test.each<[string, readonly string[], string | undefined]>([
  ['ES', ['en', 'es'], 'es'],
  ['guía.md', ['GUÍA.md'], 'GUÍA.md'],
  ['guía.md', ['guía.md'.normalize('NFD')], 'guía.md'.normalize('NFD')],
  ['es', ['en', 'es', 'ES'], undefined],
  ['fr', ['en', 'es'], undefined],
])('%s beside %j has the twin %s', (name, there, twin) => expect(twinOf(name, there)).toBe(twin));
