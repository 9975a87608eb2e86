import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edit, editsOf, withFile } from '../../e2e/examples/edits.ts';
import { exampleInFour } from '../../e2e/examples/exampleInFour.ts';
import { type Changes, exampleSource, swap } from '../../e2e/examples/exampleSource.ts';
import { slicesOf } from '../../e2e/examples/slices.ts';
import { compileWorkshop } from './compileWorkshop.ts';

const withGuide: Changes = {
  'slides/workshop.yaml': swap('lengths: [10]', 'lengths: [10]\ndocuments: { flyer: { covers: [home.rules] } }'),
  'slides/guide.yaml': swap('says: Small habits help.', 'says: Small habits help., at: { en: 3 }'),
  'guide/en.md': '# Phones\n\nA habit\n',
  'slides/en/flyer.md': '# Come along\n',
  'slides/es/flyer.md': '# Vengan\n',
};
const source = exampleSource(withGuide);
const four = exampleInFour();

describe.each(slicesOf(200, 1))('after edits of any kind (seed $seed)', slice => {
  test('a compilation that knows the one before is the same as a fresh one', () => {
    fc.assert(
      fc.property(fc.array(editsOf(source), { minLength: 1, maxLength: 8 }), edits => {
        let now = source;
        let known = compileWorkshop(now);
        for (const each of edits) {
          now = each(now);
          known = compileWorkshop(now, known);
          expect(known).toEqual(compileWorkshop(now));
        }
      }),
      slice,
    );
  });
});

/** Each of these changes what a file means that is itself the same. */
test.each<[what: string, before: Changes, edit: Edit]>([
  [
    'an image that a slide shows goes',
    { 'slides/en/01-start.md': swap('For parents. You may step out.', '![A phone](images/phone.svg)') },
    source => ({ ...source, images: new Set() }),
  ],
  ['a contact that a slide names goes', {}, source => withFile(source, 'slides/resources.yaml', text => text.replace('netsmartz:', 'netsmarts:'))],
  ['an icon goes', {}, source => ({ ...source, icons: new Set(['house']) })],
  ['another language comes first', {}, source => withFile(source, 'slides/workshop.yaml', text => text.replace('[en, es]', '[es, en]'))],
  ['the guide says something else', withGuide, source => withFile(source, 'guide/en.md', text => text.replace('A habit', 'Another'))],
  ['the guide is shorter', withGuide, source => withFile(source, 'guide/en.md', () => '# Phones\n')],
  ['a document covers another point', withGuide, source => withFile(source, 'slides/workshop.yaml', text => text.replace('[home.rules] }', '[home.habits] }'))],
  ['a language goes', {}, source => withFile(source, 'slides/workshop.yaml', text => text.replace('[en, es]', '[en]'))],
  [
    'a language calls the parts of its notes something else',
    { ...four, 'speaker-notes/vi/01-start.md': String(four['speaker-notes/vi/01-start.md']).replaceAll('{en} Say', 'Say') },
    source => withFile(source, 'locales/vi.yaml', text => text.replace('\nnotes:\n  say: "{en} Say"', '\nnotes:\n  say: Nói')),
  ],
  [
    'a section that is listed twice is written',
    {
      'slides/workshop.yaml': text =>
        text.replace(
          '  - file: 02-help.md\n',
          '  - file: 01-start.md\n    slides: [{ id: habits, layout: points, minutes: { 10: 1 } }]\n  - file: 01-start.md\n    slides: [{ id: habits, layout: points, minutes: { 10: 1 } }]\n  - file: 02-help.md\n',
        ),
    },
    source => withFile(source, 'slides/es/02-help.md', text => `${text}\nMás.\n`),
  ],
])('where %s, all that depends on it is compiled again', (_, before, edit) => {
  const now = exampleSource(before);
  const known = compileWorkshop(now);
  const fresh = compileWorkshop(edit(now));
  expect(fresh).not.toEqual(known);
  expect(compileWorkshop(edit(now), known)).toEqual(fresh);
});

describe('of what was compiled before', () => {
  const before = compileWorkshop(source);

  test('sections and documents whose files are the same are the same objects, and the changed one is another', () => {
    const changed = withFile(source, 'slides/es/01-start.md', text => text.replace('Pregunte cada día', 'Pregunte cada noche'));
    const after = compileWorkshop(changed, before).workshop;
    expect(after?.sections.map((section, i) => section === before.workshop?.sections[i])).toEqual([false, true]);
    expect(after?.resources).toBe(before.workshop?.resources);
  });

  test('nothing is done again where nothing has changed', () => {
    const after = compileWorkshop({ ...source, files: new Map(source.files) }, before).workshop;
    expect(after?.sections.every((section, i) => section === before.workshop?.sections[i])).toBe(true);
  });

  test('it is left as it was', () => {
    const copy = structuredClone(before);
    compileWorkshop(
      withFile(source, 'slides/workshop.yaml', text => text.replace('[en, es]', '[en]')),
      before,
    );
    expect(before).toEqual(copy);
  });
});
