import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { acceptGuide } from '../../guideLock/acceptGuide.ts';
import { guideLockFile } from '../../guideLock/guideLock.ts';
import { type ReadGuideResult, readGuide } from '../guide/readGuide.ts';
import { loadWorkshop } from '../workshop/loadWorkshop.ts';
import { newWorkshop } from './newWorkshop.ts';
import { updateGuideIn } from './updateGuide.ts';

const heat = ['en', 'es'].map(language => join(import.meta.dirname, `../../../e2e/guides/heat/guide.${language}.md`));
const read = (paths: readonly string[], languages: readonly string[] = ['en', 'es']) => readGuide(paths, { languages, date: '2026-11-28' });

let guide: ReadGuideResult;
let parent: string;
beforeAll(async () => {
  guide = await read(heat);
});
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'charla-guide-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** Without case and punctuation. */
const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

const make = (given: ReadGuideResult = guide, languages: readonly string[] = ['en', 'es']): string =>
  newWorkshop(parent, { id: 'hot-days', languages, titles: {} }, { guide: given }).folder;
const load = (folder: string) => loadWorkshop(folder, { today: '2026-11-28' });
const rulesIn = (folder: string): readonly string[] => [...new Set(load(folder).diagnostics.map(({ rule }) => rule))].sort();

describe('a workshop from a guide', () => {
  test('has nothing wrong with it but that it is to be written', () => {
    expect(rulesIn(make())).toEqual(['contact-checked', 'guide-pairs', 'untranslated', 'unwritten']);
  });

  test('in one language, too', async () => {
    expect(rulesIn(make(await read(heat.slice(0, 1), ['en']), ['en']))).toEqual(['contact-checked', 'unwritten']);
    rmSync(join(parent, 'hot-days'), { recursive: true });
    expect(rulesIn(make(await read(heat.slice(1), ['es']), ['es']))).toEqual(['contact-checked', 'unwritten']);
  });

  test('has a slide for each point, a discussion for each chapter, and the guide’s contacts', () => {
    const { workshop } = load(make());
    const slides = workshop?.sections.flatMap(section => section.slides) ?? [];
    const covered = new Set(slides.flatMap(({ covers }) => covers));
    expect(workshop?.guide?.points.filter(({ id }) => !covered.has(id))).toEqual([]);
    expect(slides.filter(({ layout }) => layout === 'discussion')).toHaveLength(guide.outline.chapters.length);
    expect(Object.values(workshop?.resources ?? {}).map(({ link }) => link['en'])).toEqual(
      expect.arrayContaining(['tel:+18005550142', 'tel:+18005550167', 'https://heat.example.org/cool']),
    );
    expect(workshop?.documents.find(({ id }) => id === 'handout')?.covers.length).toBeGreaterThan(5);
  });

  test('has no sentence of the guide outside of guide/ and guide.yaml', () => {
    const folder = make();
    const sentences = Object.values(guide.texts).flatMap(text =>
      text
        .split('\n')
        .filter(line => !line.startsWith('<!--') && !/example\.org|555/.test(line))
        .map(words)
        .filter(line => line.split(' ').length >= 8),
    );
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile() && /\.(md|yaml|json)$/.test(entry.name));
    const written = files
      .filter(({ name, parentPath }) => name !== 'guide.yaml' && !parentPath.endsWith('guide'))
      .map(({ name, parentPath }) => words(readFileSync(join(parentPath, name), 'utf8')));
    expect(sentences.length).toBeGreaterThan(50);
    for (const sentence of sentences) {
      const run = sentence.split(' ').slice(0, 8).join(' ');
      expect(
        written.some(text => text.includes(run)),
        sentence,
      ).toBe(false);
    }
  });

  test('has points whose lines say what they say', () => {
    const { workshop } = load(make());
    const lines = workshop?.guide?.text['en']?.lines ?? [];
    const passages = guide.outline.chapters.flatMap(({ sections }) =>
      sections.flatMap(section => section.points.map(({ id, passages }) => [`${section.id}.${id}`, passages['en']?.text] as const)),
    );
    for (const point of workshop?.guide?.points ?? []) {
      const said = (point.at['en'] ?? []).map(line => lines.find(each => each.line === line)?.text ?? '').join(' ');
      const passage = new Map<string, string | undefined>(passages).get(point.id) ?? '';
      expect(said.replace(/[^\p{L}\p{N}]+/gu, ' '), point.id).toContain(passage.replace(/\[\^\d\]|[^\p{L}\p{N}]+/gu, ' ').trim());
    }
  });
});

describe('a new edition', () => {
  const edition = (change: (text: string) => string): Promise<ReadGuideResult> => {
    const paths = heat.map((path, i) => {
      const copy = join(parent, `new.${i === 0 ? 'en' : 'es'}.md`);
      writeFileSync(copy, change(readFileSync(path, 'utf8')));
      return copy;
    });
    return read(paths);
  };

  test('that says the same changes nothing', async () => {
    const folder = make();
    const before = readFileSync(join(folder, 'slides/guide.yaml'), 'utf8');
    expect(updateGuideIn(folder, await edition(text => text))).toMatchObject({ added: [], changed: new Map(), gone: new Map() });
    expect(readFileSync(join(folder, 'slides/guide.yaml'), 'utf8')).toBe(before);
  });

  test('tells what is changed, new and gone, with the slides and documents that cover it, until it is accepted', async () => {
    const folder = make();
    const next = await edition(text =>
      text
        .replace(/every 20 minutes|cada 20 minutos/, found => found.replace('20', '15'))
        .replace(/^4\. .*\n/m, '')
        .replace(
          /^Calls are free\.|^Las llamadas son gratis\./m,
          found => `${found} ${found.startsWith('C') ? 'A nurse answers fast.' : 'Contesta rápido una enfermera.'}`,
        ),
    );
    const updated = updateGuideIn(folder, next);
    expect([...updated.changed.values(), ...updated.gone.values()]).toEqual([
      ['en', 'es'],
      ['en', 'es'],
    ]);
    expect(updated.added).toHaveLength(1);
    const { diagnostics, compilation } = load(folder);
    const told = diagnostics.filter(({ rule }) => rule === 'guide-changed');
    expect(told.map(({ facts }) => facts)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ change: 'changed', id: 'do.offer-minutes', slides: ['do'], documents: ['handout'] }),
        expect.objectContaining({ change: 'gone', id: 'emergency.wet-cool', slides: [expect.stringMatching(/^emergency/)] }),
        expect.objectContaining({ change: 'new', id: updated.added[0], slides: [] }),
      ]),
    );
    expect(diagnostics.map(({ rule }) => rule)).toContain('guide-coverage');
    const { workshop } = compilation;
    if (!workshop?.guide) throw new Error('There is no guide.');
    const lock = readFileSync(join(folder, guideLockFile), 'utf8');
    writeFileSync(join(folder, guideLockFile), acceptGuide(workshop.guide, lock, () => true).lock);
    expect(rulesIn(folder)).not.toContain('guide-changed');
  });

  test('gives guides without places their text, and leaves their points to the author', async () => {
    const folder = make();
    const file = join(folder, 'slides/guide.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/, at: \{.*?\}/g, ''));
    const before = readFileSync(file, 'utf8');
    const next = await edition(text => `${text}\nParks are open until ten at night.\n`);
    expect(updateGuideIn(folder, next)).toMatchObject({ isWithoutPlaces: true, added: [] });
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readFileSync(join(folder, 'guide/en.md'), 'utf8')).toContain('Parks are open');
  });

  test('that cannot be taken in leaves everything as it was', async () => {
    const folder = make();
    const file = join(folder, 'slides/guide.yaml');
    writeFileSync(file, 'title: [');
    const before = readFileSync(join(folder, 'guide/en.md'), 'utf8');
    const next = await edition(text => text.replace('20 minutes', '15 minutes'));
    expect(() => updateGuideIn(folder, next)).toThrow('slides/guide.yaml has mistakes');
    expect(readFileSync(join(folder, 'guide/en.md'), 'utf8')).toBe(before);
  });
});
