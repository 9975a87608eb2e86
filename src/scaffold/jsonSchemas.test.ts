import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { exampleSource, swap } from '../../e2e/examples/exampleSource.ts';
import { jsonSchemas, schemaLine, schemasFolder } from './jsonSchemas.ts';

const project = join(import.meta.dirname, '..', '..');
/** Folders of the workshops in this project. */
const workshops = ['.', 'e2e/fixtures/phones-at-night'];
const names = ['workshop', 'resources', 'guide', 'words'] as const;

test.each(workshops)('the schemas in “%s” are those of the code; the command “schemas” writes them, with --root for others', workshop => {
  const folder = join(project, workshop);
  expect(readdirSync(join(folder, schemasFolder)).sort()).toEqual(names.map(name => `${name}.json`).sort());
  for (const [path, text] of jsonSchemas()) expect(readFileSync(join(folder, path), 'utf8'), path).toBe(text);
});

/** Reads a schema back, as an editor does. */
const schemaOf = (name: string) => z.fromJSONSchema(JSON.parse(jsonSchemas().get(`${schemasFolder}/${name}.json`) ?? ''));

test.each(workshops.flatMap(workshop => names.map(name => [workshop, name] as const)))(
  'in “%s” %s.yaml names its schema in its first line, and fits it',
  (workshop, name) => {
    const text = readFileSync(join(project, workshop, 'slides', `${name}.yaml`), 'utf8');
    expect(text.split('\n')[0]).toBe(schemaLine(name));
    expect(schemaOf(name).safeParse(parse(text)).error).toBeUndefined();
  },
);

describe('an editor shows as a mistake', () => {
  const workshop = schemaOf('workshop');
  test.each<[string, string, string, readonly PropertyKey[]]>([
    ['an unknown layout', 'layout: points', 'layout: bullets', ['sections', 0, 'slides', 1, 'layout']],
    ['an unknown setting', 'covers: [home.habits]', 'color: red', ['sections', 0, 'slides', 1]],
    ['an id with a capital', 'id: phones', 'id: Phones', ['id']],
    ['a slide without an id', '- id: help\n        layout: resources', '- layout: resources', ['sections', 1, 'slides', 0, 'id']],
    [
      'incremental: yes',
      'incremental: true\n        emergency: true',
      'incremental: yes\n        emergency: true',
      ['sections', 0, 'slides', 1, 'incremental'],
    ],
  ])('%s', (_, from, to, path) => {
    const text = swap(from, to)(exampleSource().files.get('slides/workshop.yaml') ?? '');
    expect(workshop.safeParse(parse(text)).error?.issues.map(issue => issue.path)).toEqual([path]);
  });
});

test('every setting is explained to those who point at it', () => {
  const unexplained: string[] = [];
  const look = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties')
        for (const [name, each] of Object.entries(value)) if (!(each as { description?: string }).description) unexplained.push(`${path}.${name}`);
      look(value, key === 'properties' ? path : `${path}.${key}`);
    }
  };
  for (const [path, text] of jsonSchemas()) look(JSON.parse(text), path);
  expect(unexplained).toEqual([]);
});
