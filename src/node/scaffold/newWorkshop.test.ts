import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { plainTexts } from '../../model/localized.ts';
import { schemaLine } from '../../scaffold/jsonSchemas.ts';
import { loadWorkshop } from '../workshop/loadWorkshop.ts';
import { newWorkshop } from './newWorkshop.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'charla new '));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const make = (languages: readonly string[] = [], titles: Readonly<Record<string, string>> = {}, id = 'bullying-parents') =>
  newWorkshop(parent, { id, languages, titles });

/** The new workshop, and all that is found in it but that its author has not looked at the contacts yet. */
const load = () => {
  const { workshop, diagnostics } = loadWorkshop(join(parent, 'bullying-parents'), { today: '2026-11-23' });
  return { workshop, diagnostics: diagnostics.filter(diagnostic => diagnostic.rule !== 'contact-checked') };
};

test.each<[string, readonly string[], readonly string[]]>([
  ['English and Spanish', [], ['en', 'es']],
  ['Spanish and English', ['es', 'en'], ['es', 'en']],
  ['English alone', ['en'], ['en']],
  ['Spanish alone', ['es'], ['es']],
])('a new workshop in %s has two sections, and nothing to fix but to look at its contacts', (_, asked, languages) => {
  make(asked);
  const { diagnostics, workshop } = load();
  expect(diagnostics).toEqual([]);
  expect(workshop).toMatchObject({ id: 'bullying-parents', languages });
  expect(workshop?.sections.map(section => Object.keys(section.title))).toEqual([languages, languages]);
});

test('its files are those that it lists, each YAML file names its schema, and nothing is left to be filled in', () => {
  const { folder, files } = make();
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  expect(found.sort()).toEqual([...files].sort());
  expect(found).toEqual(expect.arrayContaining(['.gitignore', 'README.md', 'slides/schemas/workshop.json', 'slides/es/01-welcome.lock.json']));
  for (const file of found) expect(readFileSync(join(folder, file), 'utf8'), file).not.toContain('{{');
  for (const name of ['workshop', 'resources', 'words'] as const)
    expect(readFileSync(join(folder, 'slides', `${name}.yaml`), 'utf8').split('\n')[0]).toBe(schemaLine(name));
});

test('its titles are those that were given, whatever characters they have', () => {
  make([], { en: 'Phones: “yes” *and* no, #1', es: ' Teléfonos: sí\ny <b>no</b> ' });
  const { workshop, diagnostics } = load();
  expect(diagnostics).toEqual([]);
  expect(workshop && plainTexts(workshop.title)).toEqual({ en: 'Phones: “yes” *and* no, #1', es: 'Teléfonos: sí y <b>no</b>' });
  expect(workshop?.sections[0]?.slides[0]?.text['en']?.title).toEqual([{ kind: 'text', text: 'Phones: “yes” *and* no, #1' }]);
});

describe('a folder of that name', () => {
  test('with something in it stays as it is', () => {
    mkdirSync(join(parent, 'bullying-parents'));
    writeFileSync(join(parent, 'bullying-parents', 'mine.txt'), 'mine');
    expect(() => make()).toThrow('already exists, with “mine.txt” in it, and was left as it was. Choose another name, or move the folder away.');
    expect(readdirSync(join(parent, 'bullying-parents'))).toEqual(['mine.txt']);
  });

  test('that is a file stays one', () => {
    writeFileSync(join(parent, 'bullying-parents'), 'mine');
    expect(() => make()).toThrow('is a file, but the workshop’s folder is needed there.');
  });

  test('that is empty is used', () => {
    mkdirSync(join(parent, 'bullying-parents'));
    make();
    expect(load().diagnostics).toEqual([]);
  });
});

test.each<[string, string]>([
  ['con', '“con” cannot be the name of a workshop and its folder: Windows reserves “con” for a device. Choose another name.'],
  ['lpt1', 'Windows reserves “lpt1” for a device'],
  ['a'.repeat(61), 'it has 61 characters, and at most 60 are allowed'],
  ['phones', '“Phones” is already in'],
])('a name that not every computer takes is reported, and nothing is made: %s', (id, message) => {
  mkdirSync(join(parent, 'Phones'));
  expect(() => make([], {}, id)).toThrow(message);
  expect(readdirSync(parent)).toEqual(['Phones']);
});

test.each<[string, readonly string[], string, string]>([
  ['a name with a capital', [], 'Bullying', '“Bullying” can’t be a workshop’s name. Use lowercase letters, digits and hyphens'],
  ['a name that leads elsewhere', [], '../elsewhere', '“../elsewhere” can’t be a workshop’s name.'],
  ['a language that the template does not have', ['en', 'vi'], 'bullying-parents', 'can’t start in “vi”, only in en, es. Make it first, then add languages'],
  ['a language twice', ['en', 'en'], 'bullying-parents', '“en,en” names a language twice. Name each one once: en,es.'],
])('%s is reported, and nothing is made', (_, languages, id, message) => {
  expect(() => make(languages, {}, id)).toThrow(message);
  expect(readdirSync(parent)).toEqual([]);
  expect(existsSync(join(parent, '..', 'elsewhere'))).toBe(false);
});
