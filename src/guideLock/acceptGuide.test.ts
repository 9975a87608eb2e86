import { describe, expect, test } from 'vitest';
import type { Guide, GuidePoint } from '../model/workshop.ts';
import { acceptGuide } from './acceptGuide.ts';
import { guideLockToJson, readGuideLock } from './guideLock.ts';
import { judgeGuide } from './judgeGuide.ts';

const point = (id: string, at: GuidePoint['at']): GuidePoint => ({ id, says: '', at, only: [], location: { file: 'slides/guide.yaml', line: 1 } });
const guide: Guide = {
  ...{ title: 'A', publisher: 'B', link: {} },
  points: [point('home.habits', { en: [1, 2], es: [1] }), point('home.rules', { en: [3] }), point('home.beds', {}), point('home.lost', { en: [9], vi: [1] })],
  text: {
    en: { file: 'guide/en.md', lines: ['One “habit”', 'of  many', 'A rule'].map((text, i) => ({ line: i + 1, kind: 'text', text })) },
    es: { file: 'guide/es.md', lines: [{ line: 1, kind: 'text', text: 'Un hábito' }] },
  },
};
const accepted = (points: Readonly<Record<string, Readonly<Record<string, string>>>>) => new Map(Object.entries(points));
const states = (lock: ReturnType<typeof accepted>): readonly string[] =>
  judgeGuide(guide, lock).map(({ point, language, state }) => `${point.id} ${language} ${state}`);

describe('what the guide says about a point', () => {
  test('is new if nobody has accepted it', () => expect(states(accepted({}))).toEqual(['home.habits en new', 'home.habits es new', 'home.rules en new']));

  test('is done if it says the same, however its quotation marks and spaces are', () =>
    expect(states(accepted({ 'home.habits': { en: 'One "habit" of many ', es: 'Un hábito' }, 'home.rules': { en: 'A rule' } }))).toEqual([
      'home.habits en done',
      'home.habits es done',
      'home.rules en done',
    ]));

  test('is changed if it says something else, and gone if it has no line any more', () =>
    expect(
      states(accepted({ 'home.habits': { en: 'A habit', es: 'Un hábito' }, 'home.rules': { en: 'A rule', es: 'Una regla' }, 'home.beds': { en: 'A bed' } })),
    ).toEqual(['home.habits en changed', 'home.habits es done', 'home.rules en done', 'home.rules es gone', 'home.beds en gone']));

  test('is one text in one line', () => expect(judgeGuide(guide, new Map())[0]?.text).toBe('One “habit” of  many'));
});

describe('accepting', () => {
  const before = guideLockToJson(accepted({ 'home.gone': { en: 'Gone' }, 'home.rules': { en: 'No rule', es: 'Una regla' }, 'home.lost': { en: 'Lost' } }));

  test('all points, the lock says what the guide says; what nobody can look up stays, and what the guide no longer has goes', () => {
    const { lock, accepted } = acceptGuide(guide, before, () => true);
    expect([...readGuideLock(lock).points]).toEqual([
      ['home.habits', { en: 'One “habit” of  many', es: 'Un hábito' }],
      ['home.rules', { en: 'A rule' }],
      ['home.lost', { en: 'Lost' }],
    ]);
    expect(accepted).toBe(2);
    expect(acceptGuide(guide, lock, () => true)).toEqual({ lock, accepted: 0 });
  });

  test('one point, others stay as they are', () => {
    const { lock, accepted } = acceptGuide(guide, before, ({ id }) => id === 'home.habits');
    expect([...readGuideLock(lock).points.keys()]).toEqual(['home.habits', 'home.rules', 'home.lost']);
    expect(readGuideLock(lock).points.get('home.rules')).toEqual({ en: 'No rule', es: 'Una regla' });
    expect(accepted).toBe(1);
  });

  test('begins a lock where there is none', () => {
    expect([...readGuideLock(acceptGuide(guide, undefined, () => true).lock).points.keys()]).toEqual(['home.habits', 'home.rules']);
  });
});
