import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleInFour } from '../../../e2e/examples/exampleInFour.ts';
import { compileExample } from '../../../e2e/examples/exampleWorkshop.ts';
import { inlinesToText } from '../../model/walk.ts';
import type { Workshop } from '../../model/workshop.ts';
import { compileFolder } from './loadWorkshop.ts';

const project = join(import.meta.dirname, '..', '..', '..');

/** Names by which a test could mean something in a workshop. */
interface Names {
  /** Of the workshop and its slides. */
  readonly ids: readonly string[];
  /** Of the workshop, its sections, slides and documents, in every language. */
  readonly titles: readonly string[];
}

const advice = 'Tests must not break when the words of slides/ change: name a slide of e2e/fixtures or e2e/examples, or take it from workshop().';

test('no test names a slide or a title that only the project’s own workshop has', () => {
  const made = [compiled('e2e/fixtures/phones-at-night'), compileExample().workshop, compileExample(exampleInFour()).workshop].map(namesOf);
  const own = namesOf(compiled('.'));
  const only: Names = {
    ids: without(
      own.ids,
      made.flatMap(({ ids }) => ids),
    ),
    titles: without(
      own.titles,
      made.flatMap(({ titles }) => titles),
    ),
  };
  expect(only.ids.length).toBeGreaterThan(0);
  expect(only.titles.length).toBeGreaterThan(0);
  const program = [...files('src'), ...files('locales')].filter(path => !isTest(path)).map(read);
  const find = finder(only, program.join('\n'));
  const tests = [...files('e2e'), ...files('src').filter(isTest)];
  expect(
    tests.flatMap(path => find(read(path)).map(found => `${path}:${found}`)),
    advice,
  ).toEqual([]);
});

describe('such a name is found', () => {
  const find = finder({ ids: ['big-cats', 'paws', 'quote'], titles: ['All about lions', 'Big cats'] }, "const layouts = ['quote', 'list'];");

  test.each([
    ['alone in quotes', "expect(slide).toBe('paws');"],
    ['in an address', 'await openDeck(page, `?lang=en,es#/paws`);'],
    ['in a selector', "page.locator('#big-cats .text');"],
    ['in a selector of its id', `page.locator('.present[id="paws"]');`],
    ['in a heading', "swap(' {#big-cats}', '');"],
    ['in a setting', "swap('id: paws', 'id: claws');"],
    ['as a title', "getByRole('heading', { name: 'All about lions' });"],
    ['as a title in a longer text', "toContain('Next: All about lions, in 5 min');"],
    ['as a short title', "toHaveText('Big cats');"],
    ['as a slide’s id that the program uses for something else', "goTo('#/quote');"],
  ])('%s', (_, line) => expect(find(`// A comment.\n${line}\n`)).toEqual([expect.stringMatching(/^2 names “.+”$/)]));

  test.each([
    ['within a longer name', "openDeck(page, '#/big-cats-at-night'); find('paws-and-claws');"],
    ['in code', 'const paws = feet.map(paws => paws.length);'],
    ['words of a sentence', "toContain('It has paws. Big cats have them.');"],
    ['a word that the program uses for something else', "expect(layout).toBe('quote');"],
    ['in a comment', '/** All about lions. */'],
  ])('and not %s', (_, line) => expect(find(line)).toEqual([]));
});

/**
 * Finds names in the text of a test, each with its line. Some are ordinary words as well, so an id counts alone in quotes or where only an id can be;
 * a title of one or two words counts alone in quotes, a longer one anywhere but in a comment. What the program itself has in quotes, such as the name
 * of a layout, says nothing of a workshop.
 */
function finder({ ids, titles }: Names, program: string): (text: string) => readonly string[] {
  const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const quoted = (name: string): string => `(?:'${escaped(name)}'|"${escaped(name)}"|\`${escaped(name)}\`)`;
  const isOfProgram = (name: string): boolean => new RegExp(quoted(name)).test(program);
  const asId = (id: string): string => `(?:#/?|\\bid: |\\bid=")${id}(?![\\w-])`;
  const asTitle = (title: string): string => (title.split(' ').length > 2 ? `(?<!\\p{L})${escaped(title)}(?!\\p{L})` : quoted(title));
  const patterns = [
    ...ids.map(id => [id, isOfProgram(id) ? asId(id) : `${asId(id)}|${quoted(id)}`] as const),
    ...titles.filter(title => !isOfProgram(title)).map(title => [title, asTitle(title)] as const),
  ].map(([name, pattern]) => [name, new RegExp(pattern, 'u')] as const);
  return text => {
    // Most tests have none of the names; that is quickly known.
    const here = patterns.filter(([name]) => text.includes(name));
    return text.split('\n').flatMap((line, i) => {
      if (/^\s*(\/\/|\/?\*)/.test(line)) return [];
      return here.filter(([, pattern]) => pattern.test(line)).map(([name]) => `${i + 1} names “${name}”`);
    });
  };
}

function namesOf({ id, languages, title, sections, documents }: Workshop): Names {
  const slides = sections.flatMap(section => section.slides);
  const titlesIn = (language: string): readonly string[] => [
    ...[title, ...sections.flatMap(section => [section.title, section.notesTitle])].map(each => each[language]?.text ?? ''),
    ...[...slides, ...documents].map(({ text }) => inlinesToText(text[language]?.title ?? [])),
  ];
  return { ids: [id, ...slides.map(slide => slide.id)], titles: languages.flatMap(titlesIn).filter(each => each !== '') };
}

function compiled(folder: string): Workshop {
  const { workshop } = compileFolder(join(project, folder));
  if (!workshop) throw new Error(`The workshop in ${folder} does not compile.`);
  return workshop;
}

const without = (names: readonly string[], others: readonly string[]): readonly string[] => [...new Set(names)].filter(name => !others.includes(name));

/** The TypeScript files below a folder of the project, by their path in it. */
const files = (folder: string): readonly string[] =>
  readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => `${folder}/${path.replaceAll('\\', '/')}`);

const isTest = (path: string): boolean => path.endsWith('.test.ts');

const read = (path: string): string => readFileSync(join(project, path), 'utf8');
