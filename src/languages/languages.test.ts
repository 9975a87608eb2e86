import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages, oncePerLanguage, profileOf } from './languages.ts';

test('each folder is a language of the table, and each language of the table is a folder', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter(entry => entry.isDirectory());
  expect(folders.map(folder => folder.name).sort()).toEqual(Object.keys(languages).sort());
});

test('each folder has the profile that the table has', async () => {
  for (const [tag, profile] of Object.entries(languages)) {
    const file: Readonly<Record<string, unknown>> = await import(`./${tag}/${tag}.ts`);
    expect(file[tag], tag).toBe(profile);
  }
});

test('each language is named by its tag as browsers write it', () => {
  expect(Object.keys(languages).map(tag => new Intl.Locale(tag).toString())).toEqual(Object.keys(languages));
});

test.each([
  ['en', languages['en']],
  ['es-MX', languages['es']],
  ['en-Latn-US', languages['en']],
  ['vi-VN', languages['vi']],
])('of “%s”, the nearest language is known', (tag, profile) => expect(profileOf(tag)).toBe(profile));

test.each(['tlh', 'e', 'eng', ''])('of “%s”, nothing is known', tag => expect(profileOf(tag)).toEqual({}));

test('languages have no function word in common, so that each word identifies its language', () => {
  const all = Object.values(languages).flatMap(({ functionWords = [] }) => [...functionWords]);
  expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
});

test('what is made from a profile is made once', () => {
  const made: unknown[] = [];
  const partsOf = oncePerLanguage(profile => {
    made.push(profile);
    return Object.keys(profile).length;
  });
  expect(['vi', 'vi-VN', 'tlh', 'xx', 'vi'].map(partsOf)).toEqual([1, 1, 0, 0, 1]);
  expect(made).toEqual([languages['vi'], {}]);
});
