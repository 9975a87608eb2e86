import { expect, test } from 'vitest';
import { exampleWorkshop } from '../../e2e/examples/exampleWorkshop.ts';
import { chooseLanguages } from './chooseLanguages.ts';
import { localizedFieldsOf } from './localizedFields.ts';
import type { Workshop } from './workshop.ts';

/** The example with something in every field that languages can have their own value for. */
function fullWorkshop(): Workshop {
  const workshop = exampleWorkshop();
  const { localContacts } = workshop.placeholders;
  const vocabulary = { known: { en: [], es: [] }, fixed: [], names: [], instead: { en: [], es: [] } };
  const text = (language: string) => ({ file: `guide/${language}.md`, lines: [{ line: 1, kind: 'text', text: 'A' }] }) as const;
  const point = { id: 'a.b', says: 'A', at: { en: [1], es: [1] }, only: [], location: { file: 'slides/guide.yaml', line: 9 } };
  const guide = {
    ...{ title: 'Guide', publisher: 'Somebody', link: { en: 'https://a.org', es: 'https://a.org/es' } },
    ...{ points: [point], text: { en: text('en'), es: text('es') } },
  };
  expect(localContacts).not.toEqual([]);
  return { ...workshop, vocabulary, guide };
}

/** Where in data an object has a key, at any depth. */
function pathsOf(key: string, data: unknown, path = ''): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => [...(name === key ? [`${path}/${name}`] : []), ...pathsOf(key, value, `${path}/${name}`)]);
}

test('of a language that was not chosen, nothing is left anywhere', () => {
  expect(pathsOf('es', fullWorkshop()).length).toBeGreaterThan(20);
  expect(pathsOf('es', chooseLanguages(fullWorkshop(), ['en']))).toEqual([]);
  expect(pathsOf('en', chooseLanguages(fullWorkshop(), ['en']))).toEqual(pathsOf('en', fullWorkshop()));
});

test('every text with a mark for translators is known by where it is', () => {
  const known = localizedFieldsOf(fullWorkshop()).flatMap(({ path, texts }) =>
    Object.keys(texts).map(language => `/${path.join('/')}/${language}/isUntranslated`),
  );
  expect(known).toContain('/placeholders/localContacts/0/role/es/isUntranslated');
  expect([...known].sort()).toEqual([...pathsOf('isUntranslated', fullWorkshop())].sort());
});
