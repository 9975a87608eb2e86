import fc from 'fast-check';
import type { Language } from '../../src/model/language.ts';
import type { GuideBlock, GuideFile, Run } from '../../src/sourceGuide/guideFile.ts';
import type { GuideOutline } from '../../src/sourceGuide/guideOutline.ts';
import { type OutlinedGuide, outlineGuide } from '../../src/sourceGuide/outlineGuide.ts';
import { readMarkdownGuide } from '../../src/sourceGuide/readMarkdownGuide.ts';
import { type TextBlock, textBlocksOf } from '../../src/sourceGuide/textBlock.ts';

/** The blocks of a guide that is written in Markdown. */
export const blocksOf = (markdown: string): readonly TextBlock[] => textBlocksOf(readMarkdownGuide('guide.md', markdown));

/** What is found in a guide with a file for each language. */
export const outlineEach = (texts: Readonly<Record<Language, string>>): OutlinedGuide =>
  outlineGuide(
    Object.entries(texts).map(([language, text]) => ({ file: readMarkdownGuide(`guide.${language}.md`, text), languages: [language] })),
    Object.keys(texts),
    '2026-11-28',
  );

/** What is found in a guide with one file for all of its languages. */
export const outlineTogether = (markdown: string, languages: readonly Language[] = ['en', 'es']): OutlinedGuide =>
  outlineGuide([{ file: readMarkdownGuide('guide.md', markdown), languages }], languages, '2026-11-28');

/** The points of an outline, each as its passages with “=” between the languages, and “–” in place of one that does not have it. */
export const pointsIn = ({ chapters, languages }: GuideOutline): readonly string[] =>
  chapters.flatMap(({ sections }) =>
    sections.flatMap(({ points }) => points.map(({ passages }) => languages.map(language => passages[language]?.text ?? '–').join(' = '))),
  );

/** Text that a guide may have: words of several scripts, marks of Markdown, addresses, and anything else. */
const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom('bike', 'helmets', 'the', 'and', 'because', 'it', 'la', 'bici', 'porque', 'que', 'y', 'day-to-day', 'and/or', 'don’t', '20'),
      },
      { weight: 2, arbitrary: fc.constantFrom('. The', ', ', '; ', ': ', '? ', '!', ' – ', '—', ', which ', ' such as ', '(', ')', '“', '”', ' | ') },
      {
        weight: 2,
        arbitrary: fc.constantFrom('*', '**', '_', '`', '[x](y)', '[^1]', '<b>', '<!--', '-->', '#', '- ', '1. ', '> ', '\\', '&amp;', '---', '|', '~~', '+'),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '自行车',
          'จักรยาน',
          'دراجة',
          'אופניים',
          'xe đạp',
          '🚲',
          '\u200f',
          '\u00a0',
          '\u2028',
          'İ',
          'ß',
          'example.org/bikes',
          '1-800-555-0134',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 24 },
  )
  .chain(parts => fc.constantFrom('', ' ').map(space => parts.join(space)));

const anyRuns: fc.Arbitrary<readonly Run[]> = fc.array(fc.record({ text: anyText, isEmphasized: fc.boolean() }), { maxLength: 3 });

const anyPlace = fc.option(fc.record({ page: fc.integer({ min: 1, max: 4 }) }), { nil: undefined });

const anyBlock: fc.Arbitrary<GuideBlock> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), runs: anyRuns, place: anyPlace }),
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'footnote' as const), runs: anyRuns, place: anyPlace }),
  fc.record({
    kind: fc.constant('item' as const),
    list: fc.integer({ min: 1, max: 2 }),
    depth: fc.integer({ min: 0, max: 2 }),
    isOrdered: fc.boolean(),
    runs: anyRuns,
    place: anyPlace,
  }),
  fc.record({
    kind: fc.constant('row' as const),
    table: fc.integer({ min: 1, max: 2 }),
    isHead: fc.boolean(),
    cells: fc.array(anyRuns, { maxLength: 3 }),
    place: anyPlace,
  }),
);

/** Any guide, however odd. */
export const anyGuide: fc.Arbitrary<GuideFile> = fc.array(anyBlock, { maxLength: 14 }).map(blocks => ({ name: 'any--guide.pdf', blocks }));

/** A guide of one paragraph. */
export const paragraph = (text: string): GuideFile => ({
  name: 'guide.pdf',
  blocks: [{ kind: 'paragraph', runs: [{ text, isEmphasized: false }], place: undefined }],
});
