import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type GoldPoints, hasPhrase, readGoldPoints, wordsToCompare } from '../../e2e/bench/goldPoints.ts';
import { measureGuide } from '../../e2e/bench/measureGuide.ts';
import type { GuideOutline } from './guideOutline.ts';

const guides = join(import.meta.dirname, '../../e2e/guides');

const points = readGoldPoints(`points:
  - { id: car.never, en: "not even for a minute", es: "ni un minuto" }
  - { id: car.windows, en: "don’t help", es: "no ayudan" }
  - { id: help.interpreter, es: "al intérprete" }
`);

describe('an outline is measured by what an author would list', () => {
  test('with each point by itself and in both languages, everything is found and paired', () => {
    const outline = outlineOf(
      { en: 'No, NOT even, for a minute!', es: 'No, ¡ni un minuto!' },
      { en: "Open windows **don't help**.", es: 'Las ventanas abiertas no ayudan.' },
      { es: 'Espere al interprete.' },
    );
    expect(measureGuide(points, outline)).toEqual(measured({ found: 3, paired: 2 }));
  });

  test('a point that says two things finds one of them; the other is merged', () => {
    const outline = outlineOf({ en: 'Not even for a minute; windows don’t help.', es: 'Ni un minuto; las ventanas no ayudan.' });
    expect(measureGuide(points, outline)).toEqual(measured({ found: 1, merged: 1, paired: 1, mergedIds: ['car.windows'], missing: ['help.interpreter'] }));
  });

  test('what is merged in one place and by itself in another is found', () => {
    const outline = outlineOf({ en: 'Windows don’t help, not even for a minute.' }, { en: 'Not even for a minute.' });
    expect(measureGuide(points, outline)).toMatchObject({ found: 2, merged: 0, missing: ['help.interpreter'] });
  });

  test('two sentences that are one in the other language are two points, both paired', () => {
    const both = 'Ni un minuto, y las ventanas no ayudan.';
    const outline = outlineOf({ en: 'Not even for a minute.', es: both }, { en: 'Windows don’t help.', es: both });
    expect(measureGuide(points, outline)).toMatchObject({ found: 2, merged: 0, paired: 2 });
  });

  test('languages that are points of their own, or the wrong way around, are found but not paired', () => {
    const outline = outlineOf({ en: 'Not even for a minute.', es: 'No ayudan.' }, { en: 'They don’t help.' }, { es: 'Ni un minuto.' });
    expect(measureGuide(points, outline)).toMatchObject({ found: 2, paired: 0, unpairedIds: ['car.never', 'car.windows'] });
  });

  test('words of one language do not count in the other', () => {
    expect(measureGuide(points, outlineOf({ es: 'Not even for a minute.' }))).toMatchObject({ found: 0, invented: 1 });
  });

  test('a point that no author would list is invented, and its text is shown', () => {
    const outline = outlineOf({ en: 'Share this page', es: 'Comparta esta página' }, { es: 'Vaya al intérprete.' });
    expect(measureGuide(points, outline)).toMatchObject({ found: 1, invented: 1, inventedTexts: ['Share this page'] });
  });

  test('half a word is not that word', () => {
    expect(hasPhrase('The heater is on', 'heat')).toBe(false);
    expect(hasPhrase('The heat is on', 'heat')).toBe(true);
  });
});

describe('a list of points that is not as expected says which point it is', () => {
  test.each([
    ['points: [{ en: some words }]', 'Point 1 has no id.'],
    ['points: [{ id: a.b }]', 'The point “a.b” has words in no language.'],
    ['points: [{ id: a.b, en: 911 }]', 'The point “a.b” has no words in “en”.'],
    ['other: []', 'There is no list “points”.'],
  ])('%s', (yaml, message) => expect(() => readGoldPoints(yaml)).toThrow(message));
});

describe.each(['heat', 'sleep'])('the points of the guide in e2e/guides/%s', name => {
  const gold = readGoldPoints(readFileSync(join(guides, name, 'points.yaml'), 'utf8'));
  const texts: Readonly<Record<string, string>> = name === 'heat' ? textsOfFiles() : textsOfSections();

  test('have names of their own', () => expect(new Set(gold.map(({ id }) => id)).size).toBe(gold.length));

  test.each(['en', 'es'])('are each known by words that are in the guide once, in “%s”', language => {
    const text = ` ${wordsToCompare(texts[language] ?? '')} `;
    expect(phrasesIn(gold, language).filter(phrase => text.split(` ${wordsToCompare(phrase)} `).length !== 2)).toEqual([]);
  });
});

const phrasesIn = (gold: GoldPoints, language: string): readonly string[] =>
  gold.flatMap(({ phrases }) => (phrases[language] === undefined ? [] : [phrases[language]]));

function textsOfFiles(): Readonly<Record<string, string>> {
  const textOf = (language: string): string => readFileSync(join(guides, `heat/guide.${language}.md`), 'utf8');
  return { en: textOf('en'), es: textOf('es') };
}

/** Its languages take turns, section by section. */
function textsOfSections(): Readonly<Record<string, string>> {
  const sections = readFileSync(join(guides, 'sleep/guide.html'), 'utf8').match(/<section.*?<\/section>/gs) ?? [];
  const textOf = (isSpanish: boolean): string =>
    sections
      .filter(each => each.startsWith('<section lang="es">') === isSpanish)
      .join(' ')
      .replace(/<[^>]+>/g, '');
  return { en: textOf(false), es: textOf(true) };
}

function outlineOf(...passages: readonly Readonly<Record<string, string>>[]): GuideOutline {
  const listed = passages.map((texts, i) => ({
    id: `point-${i + 1}`,
    says: Object.values(texts)[0] ?? '',
    passages: Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, { text, lines: [i + 1] }])),
  }));
  const section = { id: 'section', name: { en: 'Section' }, shape: 'text' as const, points: listed };
  return {
    languages: ['en', 'es'],
    title: { en: 'Guide' },
    chapters: [{ id: 'chapter', name: { en: 'Chapter' }, isSteps: false, sections: [section] }],
    contacts: [],
  };
}

function measured(what: Partial<ReturnType<typeof measureGuide>>): ReturnType<typeof measureGuide> {
  return { found: 0, merged: 0, invented: 0, paired: 0, mergedIds: [], missing: [], inventedTexts: [], unpairedIds: [], ...what };
}
