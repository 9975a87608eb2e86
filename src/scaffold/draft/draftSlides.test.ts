import { describe, expect, test } from 'vitest';
import type { GuideChapter, GuideContact, GuideOutline, GuideSection, SectionShape } from '../../sourceGuide/guideOutline.ts';
import { briefly, type DraftSlide, draftSections } from './draftSlides.ts';
import { guideYaml } from './guideYaml.ts';

const points = (count: number): GuideSection['points'] =>
  Array.from({ length: count }, (_, i) => ({
    id: `point-${i + 1}`,
    says: `Point ${i + 1}`,
    passages: { en: { text: `Call 1-800-555-010${i}`, lines: [i + 1] } },
  }));

const section = (id: string, shape: SectionShape, count: number, name = id): GuideSection => ({ id, name: { en: name }, shape, points: points(count) });

const chapter = (id: string, sections: readonly GuideSection[], isSteps = false): GuideChapter => ({ id, name: { en: id }, isSteps, sections });

const contact = (i: number): GuideContact => ({
  kind: 'phone',
  link: { en: `tel:+1800555010${i}` },
  shownAs: { en: `1-800-555-010${i}` },
  name: { en: `Line ${i}` },
});

function slidesOf(chapters: readonly GuideChapter[], contacts: readonly GuideContact[] = []): readonly DraftSlide[] {
  const outline: GuideOutline = { languages: ['en'], title: {}, chapters, contacts };
  const own = contacts.map((each, i) => ({ id: `line-${i}`, contact: each }));
  return draftSections(outline, own, { slides: ['welcome'], sections: [] }).flatMap(each => each.slides);
}

const layouts = (chapters: readonly GuideChapter[], contacts?: readonly GuideContact[]): readonly string[] =>
  slidesOf(chapters, contacts).map(({ layout, covers }) => `${layout} ${covers.length}`);

describe('a heading of the guide becomes a slide in the layout that fits', () => {
  test.each<[SectionShape, number, readonly string[]]>([
    ['text', 1, ['statement 1']],
    ['text', 4, ['points 4']],
    ['list', 5, ['points 5']],
    ['steps', 3, ['steps 3']],
    ['sides', 7, ['columns 7']],
    ['definition', 1, ['statement 1']],
    ['definition', 4, ['statement 1', 'points 3']],
  ])('%s of %i points', (shape, count, expected) => {
    expect(layouts([chapter('home', [section('home', shape, count)])])).toEqual([...expected, 'discussion 0']);
  });

  test('or more than one, with as many points on each', () => {
    expect(layouts([chapter('home', [section('home', 'list', 6)])])).toEqual(['points 3', 'points 3', 'discussion 0']);
    expect(layouts([chapter('home', [section('home', 'steps', 8)])])).toEqual(['steps 3', 'steps 3', 'steps 2', 'discussion 0']);
  });
});

test('what comes before every heading is called the introduction, in the language of the guide', () => {
  const nameless: GuideSection = { ...section('a', 'text', 2), name: {} };
  const outline: GuideOutline = { languages: ['es'], title: {}, chapters: [{ id: 'a', name: {}, isSteps: false, sections: [nameless] }], contacts: [] };
  const [drafted] = draftSections(outline, [], { slides: [], sections: [] });
  expect(drafted?.title).toBe('Introducción');
  expect(drafted?.slides[0]?.title).toBe('Introducción');
  expect(guideYaml(outline)).toContain('name: Introducción');
});

test('what is said around steps is on slides of its own', () => {
  const steps = section('help', 'steps', 6);
  const points = steps.points.map((point, i) => (i > 1 && i < 5 ? { ...point, isStep: true as const } : point));
  expect(layouts([chapter('help', [{ ...steps, points }])])).toEqual(['points 2', 'steps 3', 'statement 1', 'discussion 0']);
});

test('addresses become cards that link to them', () => {
  const slides = slidesOf([chapter('help', [section('help', 'contacts', 5)])], [0, 1, 2, 3, 4].map(contact));
  expect(slides.map(({ layout, contacts }) => [layout, contacts.map(({ id }) => id)])).toEqual([
    ['resources', ['line-0', 'line-1', 'line-2']],
    ['resources', ['line-3', 'line-4']],
    ['discussion', []],
  ]);
  expect(slides[0]?.covers).toHaveLength(5);
});

test('one address alone is a point, since a slide of contacts has two cards', () => {
  expect(layouts([chapter('help', [section('help', 'contacts', 1)])], [contact(0)])).toEqual(['statement 1', 'discussion 0']);
});

test('numbered sections are shown together first', () => {
  const steps = [section('look', 'text', 2, 'Look'), section('listen', 'text', 2, 'Listen')];
  expect(slidesOf([chapter('cross', steps, true)])[0]).toMatchObject({ id: 'cross-steps', layout: 'steps', parts: ['Look', 'Listen'], covers: [] });
  expect(slidesOf([chapter('cross', steps)])[0]).toMatchObject({ id: 'look', layout: 'points' });
});

test('each slide has an id of its own, also beside those that every workshop has', () => {
  const ids = slidesOf([chapter('welcome', [section('welcome', 'list', 6)]), chapter('talk', [section('talk-welcome', 'text', 2)])]).map(({ id }) => id);
  expect(ids).toEqual(['welcome-2', 'welcome-3', 'talk-welcome', 'talk-welcome-2', 'talk-talk']);
});

test('a title has fewer words than copied text has', () => {
  const [slide] = slidesOf([chapter('home', [section('home', 'text', 2, 'What can a family do at home before the first very hot day?')])]);
  expect(slide?.title).toBe('What can a family do at home …');
  expect(briefly('Helmets, bells and/or lights at dusk and dawn')).toBe('Helmets, bells and/or lights at dusk …');
  expect(briefly('A short one?')).toBe('A short one?');
});

test('an address in a heading is not in the title, where it would have to be a contact', () => {
  expect(briefly('Line for parents (https://example.org/line)')).toBe('Line for parents');
});
