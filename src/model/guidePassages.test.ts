import { expect, test } from 'vitest';
import { coveredPoints, passagesOfPoint, placesOfPoint } from './guidePassages.ts';
import type { Guide, GuidePoint } from './workshop.ts';

const location = { file: 'slides/guide.yaml', line: 1 };
const point = (id: string, at: GuidePoint['at'], only: GuidePoint['only'] = []): GuidePoint => ({ id, says: `Of ${id}`, at, only, location });
const habits = point('home.habits', { en: [3, 9], es: [4] });
const rules = point('home.rules', { en: [5, 6] });
const guide: Pick<Guide, 'points' | 'text'> = {
  points: [habits, rules, point('home.beds', { es: [4] }, ['es'])],
  text: {
    en: { file: 'guide/en.md', lines: [3, 5, 6, 9].map(line => ({ line, page: 2, kind: 'text', text: `Line ${line}` })) },
    es: { file: 'guide/es.md', lines: [{ line: 4, kind: 'text', text: 'Línea 4' }] },
  },
};

test('a point has its lines, with their pages', () => {
  expect(passagesOfPoint(guide, habits, 'en')).toEqual([
    { file: 'guide/en.md', line: 3, page: 2, kind: 'text', text: 'Line 3' },
    { file: 'guide/en.md', line: 9, page: 2, kind: 'text', text: 'Line 9' },
  ]);
  expect(passagesOfPoint(guide, point('a.b', { en: [1, 4, 6, 10] }), 'en').map(({ line }) => line)).toEqual([6]);
  expect(passagesOfPoint(guide, habits, 'vi')).toEqual([]);
});

test('a point is somewhere in each language that has it', () =>
  expect(placesOfPoint(guide, habits).map(({ file, line }) => `${file}:${line}`)).toEqual(['guide/en.md:3', 'guide/es.md:4']));

/** Points as `id en:3,9 es:4`. */
const shown = (covers: readonly string[], of = guide): readonly string[] =>
  coveredPoints(of, { covers }).map(({ id, passages }) =>
    [id, ...Object.entries(passages).map(([language, found]) => `${language}:${found.map(({ line }) => line).join()}`)].join(' '),
  );

test('beside a slide is what the guide says about the points that it covers, in the guide’s order', () => {
  expect(shown(['home.rules', 'home.habits', 'home.gone'])).toEqual(['home.habits en:3,9 es:4', 'home.rules en:5,6 es:']);
  expect(coveredPoints(guide, { covers: ['home.habits'] })[0]?.says).toBe('Of home.habits');
  expect(shown([])).toEqual([]);
});

test('a language whose guide does not have a point, as a person decided, is not waited for', () => expect(shown(['home.beds'])).toEqual(['home.beds es:4']));

test('where the guide’s text is not kept, there is nothing beside a slide', () => expect(shown(['home.rules'], { ...guide, text: {} })).toEqual([]));
