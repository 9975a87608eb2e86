import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyGuide, blocksOf, outlineEach, outlineTogether, paragraph, pointsIn } from '../../e2e/examples/outlinedGuide.ts';
import { readGuideText } from '../compiler/readGuideText.ts';
import { wordsOf } from '../languages/words.ts';
import type { GuideBlock } from './guideFile.ts';
import type { GuideOutline } from './guideOutline.ts';
import { outlineGuide } from './outlineGuide.ts';
import { shapeOf } from './shapeOf.ts';

const outline = (en: string): GuideOutline => outlineEach({ en }).outline;

/** Chapters and their sections as a table of contents, with ids. */
const contents = ({ chapters }: GuideOutline): readonly string[] =>
  chapters.flatMap(({ id, name, sections, isSteps }) => [
    `${id}: ${name['en']}${isSteps ? ', in steps' : ''}`,
    ...sections.map(section => `  ${section.id}: ${section.name['en']} (${section.points.length})`),
  ]);

describe('headings', () => {
  test('divide a guide into chapters and sections below its title', () => {
    const guide = outline(
      '# Bikes\n\nRide every day.\n\n## Before a ride\n\nCheck the brakes.\n\n### At night\n\nUse a light.\n\n### In rain\n\nRide slowly.\n\n## After it\n\nRest.',
    );
    expect(guide.title).toEqual({ en: 'Bikes' });
    expect(contents(guide)).toEqual([
      'introduction: undefined',
      '  introduction: undefined (1)',
      'before-ride: Before a ride',
      '  before-ride: Before a ride (1)',
      '  night: At night (1)',
      '  rain: In rain (1)',
      'after-it: After it',
      '  after-it: After it (1)',
    ]);
  });

  test('may be none', () => {
    const guide = outline('Ride every day.\n\nCheck the brakes.');
    expect(guide.title).toEqual({ en: '' });
    expect(contents(guide)).toEqual(['introduction: undefined', '  introduction: undefined (2)']);
  });

  test('may all be of one level: then the first is the title, and that of what follows it, too', () => {
    const guide = outline('# Tires\n\nPump up the tires.\n\n# Chains\n\nOil the chain.');
    expect(guide.title).toEqual({ en: 'Tires' });
    expect(contents(guide)).toEqual(['tires: Tires', '  tires: Tires (1)', 'chains: Chains', '  chains: Chains (1)']);
  });

  test('may go on in a subtitle', () => {
    const guide = outline('# Bikes:\n\n# A guide for families\n\n## Tires\n\nPump up the tires.');
    expect(guide.title).toEqual({ en: 'Bikes: A guide for families' });
    expect(contents(guide)).toEqual(['tires: Tires', '  tires: Tires (1)']);
  });

  test('with numbers from one on are steps, without their numbers', () => {
    expect(contents(outline('# Bikes\n\n## A flat tire\n\n### 1. The wheel\n\nTake off the wheel.\n\n### 2. The tube\n\nPull out the tube.'))).toEqual([
      'flat-tire: A flat tire, in steps',
      '  wheel: The wheel (1)',
      '  tube: The tube (1)',
    ]);
    expect(contents(outline('# Bikes\n\n## Ages\n\n### 5 years\n\nRide on grass.\n\n### 9 years\n\nRide on paths.'))).toEqual([
      'ages: Ages',
      '  years: 5 years (1)',
      '  years-2: 9 years (1)',
    ]);
  });

  test('without a point below them are no sections', () => {
    expect(contents(outline('# Bikes\n\n## Pictures\n\nA red bike\n\n## Tires\n\nPump up the tires.'))).toEqual(['tires: Tires', '  tires: Tires (1)']);
  });

  test('that only a translation has divide what only it says', () => {
    const { outline } = outlineEach({
      en: '# Bikes\n\n## Tires\n\nPump up the tires every Sunday.',
      es: '# Bicicletas\n\n## Llantas\n\nInfle las llantas cada domingo.\n\n## Clases en español\n\nLas clases en español son los lunes a las 6 de la tarde.\n\nTraiga su propia bicicleta y su casco.',
    });
    expect(outline.chapters.map(({ name }) => name)).toEqual([{ en: 'Tires', es: 'Llantas' }, { es: 'Clases en español' }]);
    expect(pointsIn(outline)).toContain('– = Traiga su propia bicicleta y su casco.');
  });
});

describe('what nobody would learn is no point:', () => {
  test.each([
    ['a caption', 'A bike in the park'],
    ['una leyenda', 'Una bici en el parque'],
    ['a question', 'Do you know what a good helmet costs in a shop nearby?'],
    ['una pregunta', '¿Sabe usted cuánto cuesta un buen casco en una tienda cercana?'],
    ['words before a list', 'Before each ride with your children, check the following things:'],
    ['palabras antes de una lista', 'Antes de cada paseo con sus hijos, revise las siguientes cosas:'],
    ['rights', '© 2026 Bike Club of the valley, which has been riding here for years.'],
    ['derechos', 'Todos los derechos reservados por el club de ciclismo del valle, que anda por aquí.'],
    ['a date', 'Last reviewed in May of 2026 by the riders of the bike club.'],
    ['una fecha', 'Última revisión hecha en mayo de 2026 por los ciclistas del club.'],
    ['a line about the guide', 'This guide was written by riders who have children of their own.'],
    ['una línea sobre la guía', 'Esta guía fue escrita por ciclistas que tienen hijos propios.'],
    ['nothing but marks', '* * *'],
    ['a number', '12.'],
  ])('%s', (_, text) => expect(pointsIn(outlineTogether(`# Bikes\n\n## Tires\n\n${text}`).outline)).toEqual([]));

  test('but a short item, an address with a name, and a question with its answer are', () => {
    expect(pointsIn(outline('# Bikes\n\n- Red lights\n\nBike Line: 555-0134\n\nTires flat? Pump them up, please.'))).toEqual([
      'Red lights',
      'Bike Line: 555-0134',
      'Pump them up, please.',
    ]);
  });

  test('a short sentence in a script with other marks is one', () => {
    expect(pointsIn(outlineTogether('# 自行车\n\n每天骑自行车上学。', ['zh']).outline)).toEqual(['每天骑自行车上学。']);
    expect(pointsIn(outlineTogether('# دراجة\n\nهل لديك خوذة في المنزل؟\n\nارتد الخوذة كل يوم.', ['ar']).outline)).toEqual(['ارتد الخوذة كل يوم.']);
  });
});

test.each([
  ['What is a helmet?', 'A helmet is a hard hat.', 'definition'],
  ['¿Qué es un casco?', 'Un casco es un sombrero duro.', 'definition'],
  ['Helmets:', 'Hard hats.', 'definition'],
  ['Helmets', 'Wear them. They help.', 'text'],
  ['Tires', '1. Pump\n2. Ride', 'steps'],
  ['Tires', '- Red\n- Black', 'list'],
  ['Day and night', '- Vest\n- Hat\n\nAt night:\n\n* Light\n* Bell', 'sides'],
  ['Do and avoid', '| Do | Avoid |\n| - | - |\n| Walk | Run |', 'sides'],
  ['Sizes', '| Age | Wheel | Frame |\n| - | - | - |\n| 5 | 16 | S |', 'list'],
  ['Help', 'Bike Line: 555-0134\n\nexample.org/bikes', 'contacts'],
  ['Help', '[Bike Line](tel:555-0134)\n\n[Bike Club](https://example.org/bikes)', 'contacts'],
  ['Sleep', 'Children need [nine hours](https://example.org/sleep) of sleep. They [rarely](https://example.org/data) get them.', 'text'],
  ['Nothing', '', 'text'],
])('below “%s”, “%s” is of the shape “%s”', (heading, markdown, shape) => expect(shapeOf(heading, blocksOf(markdown))).toBe(shape));

test('a point knows its page, and its line in the kept text', () => {
  const blocks = (texts: readonly string[], page: number): readonly GuideBlock[] =>
    texts.map(text => ({ kind: 'paragraph', runs: [{ text, isEmphasized: false }], place: { page } }));
  const file = { name: 'guide.pdf', blocks: [...blocks(['Pump up the tires.', 'Oil the chain, because it squeaks.'], 2), ...blocks(['Wash the frame.'], 3)] };
  const { outline, texts } = outlineGuide([{ file, languages: ['en'] }], ['en'], '2026-11-28');
  const passages = outline.chapters.flatMap(({ sections }) => sections.flatMap(({ points }) => points.map(({ passages }) => passages['en'])));
  const lines = new Map(readGuideText('guide/en.md', texts['en'] ?? '').lines.map(({ line, text, page }) => [line, { text, page }]));
  expect(passages.map(passage => passage && { text: passage.text, page: passage.page })).toEqual([
    { text: 'Pump up the tires.', page: 2 },
    { text: 'Oil the chain,', page: 2 },
    { text: 'because it squeaks.', page: 2 },
    { text: 'Wash the frame.', page: 3 },
  ]);
  for (const passage of passages) expect(lines.get(passage?.lines[0] ?? 0)).toEqual({ text: passage?.text, page: passage?.page });
});

test('files of one language follow each other', () => {
  const inputs = ['Pump up the tires.', 'Oil the chain.'].map(text => ({ file: paragraph(text), languages: ['en'] }));
  expect(pointsIn(outlineGuide(inputs, ['en', 'es'], '2026-11-28').outline)).toEqual(['Pump up the tires.', 'Oil the chain.']);
});

describe('any guide, however odd,', () => {
  const anyInputs = fc.oneof(
    fc.tuple(anyGuide, anyGuide).map(([a, b]) => [
      { file: a, languages: ['en'] },
      { file: b, languages: ['es'] },
    ]),
    anyGuide.map(file => [{ file, languages: ['en', 'es'] }]),
    fc.tuple(anyGuide, anyGuide, anyGuide).map(([a, b, c]) => [
      { file: a, languages: ['es'] },
      { file: b, languages: ['en'] },
      { file: c, languages: ['vi'] },
    ]),
  );

  test('has an outline that the workshop can use', () => {
    fc.assert(
      fc.property(anyInputs, inputs => {
        const { outline, texts } = outlineGuide(inputs, ['en', 'es', 'vi'], '2026-11-28');
        const sections = outline.chapters.flatMap(chapter => chapter.sections);
        expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
        const lines = Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, readGuideText('', text).lines]));
        for (const { id, points } of [...sections, ...outline.chapters.map(chapter => ({ ...chapter, points: chapter.sections }))]) {
          expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(points).not.toEqual([]);
        }
        for (const { points } of sections) {
          expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
          for (const { id, says, passages } of points) {
            expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
            expect(says.trim()).not.toBe('');
            expect(wordsOf(says).length).toBeLessThanOrEqual(7);
            expect(Object.keys(passages)).not.toEqual([]);
            for (const [language, { text, lines: numbers }] of Object.entries(passages)) {
              const kept = lines[language]?.filter(({ line }) => numbers.includes(line)) ?? [];
              expect(wordsOf(kept.map(each => each.text).join(' ')).join(' ')).toContain(wordsOf(text).join(' '));
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  const long = (text: string): string => text.repeat(Math.ceil(8000 / text.length));

  test.each([
    'a',
    'a-',
    'a.',
    '(',
    '“',
    '| ',
    '1 ',
    'bikes: ',
    'bikes, ',
    'Bikes turn. ',
    'both ',
    'to ride, which ',
    '自行车头盔很重要。',
    'จักรยาน ',
    'خوذة، ',
  ])(
    'of 8,000 characters of “%s” is read in a few seconds',
    text => {
      const inputs = ['en', 'es'].map(language => ({ file: paragraph(long(text)), languages: [language] }));
      expect(outlineGuide(inputs, ['en', 'es'], '2026-11-28').outline.languages).toEqual(['en', 'es']);
    },
    20_000,
  );

  test('of 3000 headings is read in a few seconds', () => {
    const guide = Array.from({ length: 3000 }, (_, i) => `${'#'.repeat((i % 6) + 1)} Bikes\n\nWear a helmet every day.`).join('\n\n');
    expect(outlineEach({ en: guide, es: guide }).outline.chapters.flatMap(({ sections }) => sections)).toHaveLength(3000);
  }, 20_000);
});
