import { expect, test } from 'vitest';
import type { OutlinePoint } from '../sourceGuide/guideOutline.ts';
import { listedPoints, UpdateGuideError, updateGuideYaml } from './updateGuideYaml.ts';

const yaml = `# Our notes stay.
title: Calm Nights
publisher: Charla
link: https://example.org
sections:
  - id: nights
    name: At night
    points:
      - { id: sleep, says: Sleep helps., at: { en: 3, es: 4 } } # checked by Ana
      - id: phone
        says: A phone wakes people up.
        at:
          en: [5, 6]
          es: 6
      - { id: own, says: "Something of ours, without a place." }
`;

const point = (id: string, en: number): OutlinePoint => ({ id, says: `It says ${id}`, passages: { en: { text: id, lines: [en] } } });
const section = (id: string) => ({ id, name: { en: 'A section' }, shape: 'text' as const, points: [] });

test('the points that are listed are known with their lines', () => {
  expect(listedPoints(yaml)).toEqual([
    { id: 'nights.sleep', at: { en: [3], es: [4] } },
    { id: 'nights.phone', at: { en: [5, 6], es: [6] } },
    { id: 'nights.own', at: {} },
  ]);
});

test('only the places change, whatever way they are written in; words, comments and order stay', () => {
  const at = new Map([
    ['nights.sleep', { en: [8], es: [4] }],
    ['nights.phone', { en: [9, 10] }],
    ['nights.own', {}],
  ]);
  const updated = updateGuideYaml(yaml, { at, added: [] });
  expect(updated.added).toEqual([]);
  expect(updated.yaml).toBe(
    yaml.replace('{ en: 3, es: 4 }', '{ en: 8, es: 4 }').replace('        at:\n          en: [5, 6]\n          es: 6\n', '        at: { en: [9, 10] }\n'),
  );
});

test('a point that is gone keeps its words and has no place', () => {
  const { yaml: updated } = updateGuideYaml(yaml, { at: new Map([['nights.sleep', {}]]), added: [] });
  expect(updated).toContain('- { id: sleep, says: Sleep helps., at: {} } # checked by Ana');
});

test('new points come after those that they follow in the guide, in its order, with ids of their own', () => {
  const { yaml: updated, added } = updateGuideYaml(yaml, {
    at: new Map(),
    added: [
      { point: point('first', 1), section: section('nights'), after: undefined },
      { point: point('one', 11), section: section('nights'), after: 'nights.sleep' },
      { point: point('phone', 12), section: section('nights'), after: 'nights.sleep' },
    ],
  });
  expect(added).toEqual(['nights.first', 'nights.one', 'nights.phone-2']);
  expect(listedPoints(updated).map(({ id, at }) => `${id} ${at['en'] ?? ''}`)).toEqual([
    'nights.first 1',
    'nights.sleep 3',
    'nights.one 11',
    'nights.phone-2 12',
    'nights.phone 5,6',
    'nights.own ',
  ]);
  expect(updated).toContain('# Our notes stay.');
});

test('a new section comes last, as a new file has it', () => {
  const added = ['light', 'games'].map(id => ({ point: point(id, 20), section: section('home'), after: undefined }));
  const { yaml: updated } = updateGuideYaml(yaml, { at: new Map(), added });
  expect(updated).toBe(`${yaml}  - id: home
    name: A section
    points:
      - { id: light, says: It says light, at: { en: 20 } }
      - { id: games, says: It says games, at: { en: 20 } }
`);
});

test('a file with mistakes is left alone, and it is said what to do', () => {
  expect(() => updateGuideYaml('title: [', { at: new Map(), added: [] })).toThrow(UpdateGuideError);
  expect(() => listedPoints('title: A')).toThrow('Run the command “check”');
});
