import { describe, expect, test } from 'vitest';
import { guideLockToJson, readGuideLock } from './guideLock.ts';

const points = new Map([
  ['home.rules', { es: 'Las “reglas”', en: 'The "rules"' }],
  ['home.beds', { en: 'Beds' }],
]);
const json = guideLockToJson(points);

test('a lock has a point a line, in their order, with its languages by name', () => {
  expect(json).toBe(`{
  "about": "What the guide said about each point when somebody last accepted it. Written by “charla accept guide”.",
  "version": 1,
  "points": {
    "home.rules": {"en":"The \\"rules\\"","es":"Las “reglas”"},
    "home.beds": {"en":"Beds"}
  }
}
`);
});

test.each([
  ['as it is written', json],
  ['from Windows', `\uFEFF${json.replaceAll('\n', '\r\n')}`],
  ['as somebody else formats it', JSON.stringify(JSON.parse(json), undefined, 8)],
])('a lock is read %s', (_, text) => expect(readGuideLock(text)).toEqual({ points, invalid: [], isNewer: false }));

test('a lock without points is one too', () => expect(readGuideLock(guideLockToJson(new Map()))).toEqual({ points: new Map(), invalid: [], isNewer: false }));

describe('of a lock that is not whole', () => {
  test('after a merge, all other lines count', () => {
    const merged = json.replace('    "home.beds"', '<<<<<<< ours\n    "home.beds"');
    expect(readGuideLock(merged)).toEqual({ points, invalid: [{ file: 'guide/guide.lock.json', line: 6 }], isNewer: false });
  });

  test('a point with something else than texts does not count', () => {
    const { points, invalid } = readGuideLock(json.replace('{"en":"Beds"}', '{"en":5}'));
    expect([...points.keys()]).toEqual(['home.rules']);
    expect(invalid).toEqual([{ file: 'guide/guide.lock.json', line: 6 }]);
  });

  test.each(['', '[]', 'null', '{"points":[]}', 'Hello'])('“%s” is none', text => {
    expect(readGuideLock(text)).toMatchObject({ points: new Map(), invalid: [{ line: 1 }] });
  });

  test('a newer one says nothing to this version', () => {
    expect(readGuideLock(json.replace('"version": 1', '"version": 2'))).toEqual({ points: new Map(), invalid: [], isNewer: true });
  });
});
