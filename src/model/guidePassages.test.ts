import { expect, test } from 'vitest';
import { passagesOf, passagesOfPoint, placesOfPoint } from './guidePassages.ts';
import type { Guide, GuidePoint } from './workshop.ts';

const location = { file: 'slides/guide.yaml', line: 1 };
const point = (id: string, at: GuidePoint['at']): GuidePoint => ({ id, says: `Of ${id}`, at, only: [], location });
const habits = point('home.habits', { en: [3, 9], es: [4] });
const rules = point('home.rules', { en: [5, 6] });
const guide: Pick<Guide, 'points' | 'text'> = {
  points: [habits, rules, point('home.beds', {})],
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

test('beside a slide is what the guide says about the points that it covers', () => {
  const found = passagesOf(guide, { covers: ['home.rules', 'home.habits', 'home.gone'] });
  expect(found['en']?.map(({ point, line }) => `${point.id} ${line}`)).toEqual(['home.habits 3', 'home.habits 9', 'home.rules 5', 'home.rules 6']);
  expect(found['es']?.map(({ point, text }) => `${point.says}: ${text}`)).toEqual(['Of home.habits: Línea 4']);
  expect(passagesOf(guide, { covers: [] })).toEqual({ en: [], es: [] });
});
