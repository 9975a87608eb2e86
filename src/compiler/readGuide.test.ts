import { expect, test } from 'vitest';
import { collectInEnglish, inOneLine } from '../../e2e/examples/inEnglish.ts';
import { readGuide } from './readGuide.ts';

function read(sections: string) {
  const { diagnostics, report } = collectInEnglish();
  const guide = readGuide('g.yaml', `title: A\npublisher: B\nlink: https://a.org\nsections:\n${sections}`, ['en', 'es'], report);
  return { guide, diagnostics };
}

const home = '  - id: home\n    name: At home\n    points:\n      - { id: habits, says: They help. }\n';

test('a point is named by its section and its id', () => {
  expect(read(home)).toEqual({
    diagnostics: [],
    guide: {
      title: 'A',
      publisher: 'B',
      link: { en: 'https://a.org', es: 'https://a.org' },
      points: [{ id: 'home.habits', says: 'They help.', location: { file: 'g.yaml', line: 8, column: 9 } }],
    },
  });
});

test('the same id may be in two sections', () => {
  const { guide, diagnostics } = read(home + home.replace('id: home', 'id: school'));
  expect(diagnostics).toEqual([]);
  expect(guide?.points.map(point => point.id)).toEqual(['home.habits', 'school.habits']);
});

test('but not twice in one', () => {
  expect(read(`${home}      - { id: habits, says: Again. }\n`).diagnostics.map(inOneLine)).toEqual([
    'g.yaml:9:9 id-duplicate: The point “home.habits” is already on line 8.',
  ]);
});

test('a point that says nothing is reported', () => {
  const { guide, diagnostics } = read('  - id: home\n    name: At home\n    points:\n      - { id: habits }\n');
  expect(diagnostics.map(inOneLine)).toEqual(['g.yaml:8:9 setting-missing: The point “habits” has no “says”.']);
  expect(guide).toBeUndefined();
});
