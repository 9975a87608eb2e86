import { describe, expect, test } from 'vitest';
import { outlineEach } from '../../e2e/examples/outlinedGuide.ts';
import { readGuideText } from '../compiler/readGuideText.ts';
import { compareEditions, type EditionChanges, type EditionText, type ListedPoint } from './compareEditions.ts';
import type { OutlinedGuide } from './outlineGuide.ts';

type Texts = Readonly<Record<string, string>>;

/** A guide with a paragraph for each text. */
const guideOf = (paragraphs: Readonly<Record<string, readonly string[]>>): OutlinedGuide =>
  outlineEach(Object.fromEntries(Object.entries(paragraphs).map(([language, own]) => [language, `# Bikes\n\n## Care\n\n${own.join('\n\n')}`])));

const editionText = (texts: Texts): EditionText =>
  Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, readGuideText('', text).lines.filter(({ kind }) => kind === 'text')]));

/** The points as a workshop lists them that begins with a guide, by the number of their paragraph. */
const listed = ({ outline }: OutlinedGuide): readonly ListedPoint[] =>
  outline.chapters
    .flatMap(({ sections }) => sections.flatMap(({ points }) => points))
    .map(({ passages }, i) => ({ id: `care.${i + 1}`, at: Object.fromEntries(Object.entries(passages).map(([language, { lines }]) => [language, lines])) }));

const compare = (before: OutlinedGuide, after: OutlinedGuide, points = listed(before)): EditionChanges =>
  compareEditions(points, editionText(before.texts), editionText(after.texts), after.outline);

/** What each point says in the new edition, and what became of it. */
function report(before: OutlinedGuide, after: OutlinedGuide, points = listed(before)): readonly string[] {
  const { at, changed, gone, added } = compare(before, after, points);
  const text = editionText(after.texts);
  const says = (language: string, lines: readonly number[]): string =>
    lines.map(line => text[language]?.find(each => each.line === line)?.text ?? '?').join(' ');
  return [
    ...[...at].map(([id, lines]) => {
      const said = Object.entries(lines).map(([language, own]) => `${language}: ${says(language, own)}`);
      const notes = [changed.has(id) ? `changed in ${changed.get(id)}` : '', gone.has(id) ? `gone in ${gone.get(id)}` : ''].filter(Boolean);
      return [id, ...said, ...notes].join(' | ');
    }),
    ...added.map(
      ({ point, after }) =>
        `new after ${after} | ${Object.entries(point.passages)
          .map(([language, { lines }]) => `${language}: ${says(language, lines)}`)
          .join(' | ')}`,
    ),
  ];
}

const en = {
  tires: 'Pump up both tires every Sunday.',
  chain: 'Oil the chain on Mondays.',
  frame: 'Wash the frame with soap.',
  bell: 'Ring the bell at corners.',
};
const es = {
  tires: 'Infle las dos llantas cada domingo.',
  chain: 'Aceite la cadena los lunes.',
  frame: 'Lave el cuadro con jabón.',
  bell: 'Toque el timbre en las esquinas.',
};
const edition = guideOf({ en: [en.tires, en.chain, en.frame], es: [es.tires, es.chain, es.frame] });

describe('in a new edition, a point', () => {
  test('that is unchanged has its new line', () => {
    const { at, changed, gone, added } = compare(
      edition,
      guideOf({ en: [en.bell, en.tires, en.chain, en.frame], es: [es.bell, es.tires, es.chain, es.frame] }),
    );
    expect([...at.values()]).toEqual([
      { en: [9], es: [9] },
      { en: [11], es: [11] },
      { en: [13], es: [13] },
    ]);
    expect([changed.size, gone.size]).toEqual([0, 0]);
    expect(added.map(({ point, after, section }) => [section.id, point.says, after])).toEqual([['care', 'Ring the bell at corners', undefined]]);
  });

  test('may be in another place', () => {
    expect(report(edition, guideOf({ en: [en.frame, en.tires, en.chain], es: [es.frame, es.tires, es.chain] }))).toEqual([
      `care.1 | en: ${en.tires} | es: ${es.tires}`,
      `care.2 | en: ${en.chain} | es: ${es.chain}`,
      `care.3 | en: ${en.frame} | es: ${es.frame}`,
    ]);
  });

  test('says something else in one language', () => {
    const now = 'Pump up both tires every Saturday.';
    expect(report(edition, guideOf({ en: [now, en.chain, en.frame], es: [es.tires, es.chain, es.frame] }))[0]).toBe(
      `care.1 | en: ${now} | es: ${es.tires} | changed in en`,
    );
  });

  test('says it in quite other words in one language, and is known by the other', () => {
    const now = 'Once a week, see that there is enough air in your wheels.';
    expect(report(edition, guideOf({ en: [now, en.chain, en.frame], es: [es.tires, es.chain, es.frame] }))).toEqual([
      `care.1 | en: ${now} | es: ${es.tires} | changed in en`,
      `care.2 | en: ${en.chain} | es: ${es.chain}`,
      `care.3 | en: ${en.frame} | es: ${es.frame}`,
    ]);
  });

  test('is gone', () => {
    expect(report(edition, guideOf({ en: [en.tires, en.frame], es: [es.tires, es.frame] }))).toEqual([
      `care.1 | en: ${en.tires} | es: ${es.tires}`,
      'care.2 | gone in en,es',
      `care.3 | en: ${en.frame} | es: ${es.frame}`,
    ]);
  });

  test('is gone in one language', () => {
    expect(report(edition, guideOf({ en: [en.tires, en.chain, en.frame], es: [es.tires, es.frame] }))[1]).toBe(`care.2 | en: ${en.chain} | gone in es`);
  });

  test('is split into two lines', () => {
    const before = guideOf({ en: ['Pump up both tires every Sunday and oil the chain on Mondays.'] });
    expect(report(before, guideOf({ en: ['Pump up both tires every Sunday.', 'Oil the chain on Mondays.'] }))).toEqual([
      `care.1 | en: ${en.tires} ${en.chain} | changed in en`,
    ]);
  });

  test('is joined with another one in one line', () => {
    const both = 'Pump up both tires every Sunday and oil the chain on Mondays.';
    expect(report(guideOf({ en: [en.tires, en.chain, en.frame] }), guideOf({ en: [both, en.frame] }))).toEqual([
      `care.1 | en: ${both} | changed in en`,
      `care.2 | en: ${both} | changed in en`,
      `care.3 | en: ${en.frame}`,
    ]);
  });

  test('that a person joined from two lines stays one', () => {
    const joined = [
      { id: 'care.both', at: { en: [7, 9], es: [7, 9] } },
      { id: 'care.frame', at: { en: [11], es: [11] } },
    ];
    expect(report(edition, guideOf({ en: [en.bell, en.tires, en.chain, en.frame], es: [es.bell, es.tires, es.chain, es.frame] }), joined)).toEqual([
      `care.both | en: ${en.tires} ${en.chain} | es: ${es.tires} ${es.chain}`,
      `care.frame | en: ${en.frame} | es: ${es.frame}`,
      `new after undefined | en: ${en.bell} | es: ${es.bell}`,
    ]);
  });

  test('is said in one more language', () => {
    const before = guideOf({ en: [en.tires, en.chain, en.frame] });
    expect(report(before, edition)).toEqual([
      `care.1 | en: ${en.tires} | es: ${es.tires}`,
      `care.2 | en: ${en.chain} | es: ${es.chain}`,
      `care.3 | en: ${en.frame} | es: ${es.frame}`,
    ]);
  });

  test('stays where it was in a language of which there is no new edition', () => {
    const { at, changed, gone } = compare(edition, guideOf({ en: [en.chain, en.tires, en.frame] }));
    expect(at.get('care.1')).toEqual({ en: [9], es: [7] });
    expect([changed.size, gone.size]).toEqual([0, 0]);
  });

  test('without a line has none, and is not gone', () => {
    const { at, gone } = compare(edition, edition, [{ id: 'care.own', at: {} }]);
    expect([...at.values()]).toEqual([{}]);
    expect(gone.size).toBe(0);
  });
});

describe('what is new', () => {
  test('comes after the points before it', () => {
    const now = guideOf({ en: [en.tires, en.chain, en.bell, en.frame], es: [es.tires, es.chain, es.bell, es.frame] });
    expect(report(edition, now).at(-1)).toBe(`new after care.2 | en: ${en.bell} | es: ${es.bell}`);
  });

  test('is found, too, if it shares its translation with a known point', () => {
    const shared = 'Revise los frenos antes del paseo sin tocar la cadena.';
    const before = guideOf({ en: ['Check the brakes before a ride.'], es: [shared] });
    const now = guideOf({ en: ['Check the brakes before a ride, but leave the chain alone.'], es: [shared] });
    expect(report(before, now)).toEqual([
      `care.1 | en: Check the brakes before a ride, | es: ${shared} | changed in en`,
      `new after care.1 | en: but leave the chain alone. | es: ${shared}`,
    ]);
  });

  test('in a section of its own has no point before it', () => {
    const { added } = compare(
      outlineEach({ en: `# Bikes\n\n## Care\n\n${en.tires}` }),
      outlineEach({ en: `# Bikes\n\n## Care\n\n${en.tires}\n\n## Manners\n\n${en.bell}` }),
    );
    expect(added.map(({ section, after, point }) => [section.id, after, point.says])).toEqual([['manners', undefined, 'Ring the bell at corners']]);
  });
});
