import { expect, test } from 'vitest';
import { exampleGuide } from '../../e2e/examples/exampleGuide.ts';
import { type Changes, exampleSource, swap } from '../../e2e/examples/exampleSource.ts';
import { compileWorkshop } from '../compiler/compileWorkshop.ts';
import type { CoveredPoint } from '../model/guidePassages.ts';
import { besideBetween, guideBeside } from './guideBeside.ts';

const source = exampleSource(exampleGuide);
const before = compileWorkshop(source);

/** The example after changes of single files, compiled as an edit of it. */
function edited(changes: Readonly<Record<string, (text: string) => string>>) {
  const files = new Map(source.files);
  for (const [file, change] of Object.entries(changes)) files.set(file, change(files.get(file) ?? ''));
  return compileWorkshop({ ...source, files }, before);
}

const besideOf = ({ workshop }: ReturnType<typeof compileWorkshop>, previous?: ReturnType<typeof guideBeside>) => {
  if (!workshop) throw new Error('The example does not compile.');
  return guideBeside(workshop, previous);
};

const known = besideOf(before);
const sentAfter = (changes: Parameters<typeof edited>[0]) => besideBetween(known, besideOf(edited(changes), known));

/** Each point as `id en:3,4 es:3`. */
const listed = (points: readonly CoveredPoint[] = []): readonly string[] =>
  points.map(({ id, passages }) => [id, ...Object.entries(passages).map(([language, found]) => `${language}:${found.map(({ line }) => line)}`)].join(' '));

test('a page that begins to listen is told of every slide, in the order of the deck', () => {
  const sent = besideBetween(undefined, known);
  expect(Object.keys(sent)).toEqual(['welcome', 'habits', 'rules', 'help', 'end']);
  expect(listed(sent['habits'])).toEqual(['home.habits en:3,4 es:3']);
  expect(listed(sent['rules'])).toEqual(['home.rules en:7 es:']);
  expect(sent['rules']?.[0]?.passages['en']).toEqual([{ file: 'guide/en.md', line: 7, page: 2, kind: 'text', text: 'Geese write the rules.' }]);
  expect(sent['welcome']).toEqual([]);
});

test('of points in any order, those of a slide come in the order of the guide', () =>
  expect(listed(sentAfter({ 'slides/workshop.yaml': swap('covers: [home.rules]', 'covers: [home.rules, home.habits]') })['rules'])).toEqual([
    'home.habits en:3,4 es:3',
    'home.rules en:7 es:',
  ]));

test.each<[what: string, changes: Parameters<typeof edited>[0], slides: readonly string[]]>([
  ['a passage', { 'guide/en.md': swap('Geese write', 'Swans write') }, ['rules']],
  ['a page of the guide', { 'guide/en.md': swap('page 2', 'page 3') }, ['rules']],
  ['the guide’s title', { 'guide/en.md': swap('# Phones', '# Telephones') }, []],
  ['what a point says', { 'slides/guide.yaml': swap('Small habits help.', 'Habits help.') }, ['habits']],
  ['where the guide says a point', { 'slides/guide.yaml': swap('at: { en: 7 }', 'at: { en: 7, es: 3 }') }, ['rules']],
  ['which points a slide covers', { 'slides/workshop.yaml': swap('covers: [home.habits]', 'covers: [home.habits, home.rules]') }, ['habits']],
  ['a slide’s text', { 'slides/es/01-start.md': swap('Pregunte cada día', 'Pregunte cada noche') }, []],
])('after a change of %s, only slides beside which it shows are sent again', (_, changes, slides) => expect(Object.keys(sentAfter(changes))).toEqual(slides));

test('a slide that covers nothing any more is sent as nothing', () =>
  expect(sentAfter({ 'slides/workshop.yaml': swap('covers: [home.habits]', 'covers: []') })).toEqual({ habits: [] }));

test('of a guide whose own text is not kept, nothing is beside any slide', () => {
  const { workshop } = compileWorkshop(exampleSource({} satisfies Changes));
  expect(workshop && [...guideBeside(workshop).slides.values()].flat()).toEqual([]);
});
