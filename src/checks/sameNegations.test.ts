import { describe, expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { exampleHash, exampleLocks } from '../../e2e/examples/exampleLocks.ts';
import { type Changes, swap } from '../../e2e/examples/exampleSource.ts';
import { inOneLine } from '../../e2e/examples/inEnglish.ts';
import { negationDifference } from '../translation/negationDifference.ts';
import { sameNegations } from './sameNegations.ts';

const say = (en: string, es: string): Changes => ({
  'slides/en/01-start.md': swap('Ask each day', en),
  'slides/es/01-start.md': swap('Pregunte cada día', es),
});

const found = (en: string, es: string, accepted: Changes = {}): readonly string[] =>
  checkExample(sameNegations, say(en, es), { locks: { files: exampleLocks(accepted).files, hash: exampleHash, interfaceTexts: {} } }).map(inOneLine);

const location = 'slides/es/01-start.md:9 parity-negations:';
const source = 'slides/en/01-start.md:9';

describe('in a translation that nobody has accepted', () => {
  test.each([
    ['Never leave them alone', 'Déjelos a solas', `${source} says “Never”, but this translation has no such word.`],
    ['Don’t pay', 'Pague', `${source} says “Don’t”, but this translation has no such word.`],
    ['Stay with them', 'No se quede con ellos', `This translation says “No”, but ${source} has no such word.`],
  ])('“%s” as “%s” is reported', (en, es, message) => expect(found(en, es)).toEqual([`${location} ${message}`]));

  test.each([
    ['Never leave them alone', 'Nunca los deje a solas'],
    ['Say nothing', 'No diga nada'],
    ['Ask [them](#no-way)', 'Pregunte'],
    ['However hard, ask', 'Pregunte, sin embargo'],
  ])('“%s” as “%s” passes', (en, es) => expect(found(en, es)).toEqual([]));
});

test('a pair that somebody has accepted is not asked about again, until one side changes', () => {
  const accepted = say('Stay calm', 'No se altere');
  expect(found('Stay calm', 'No se altere', accepted)).toEqual([]);
  expect(found('Stay calm', 'No se altere hoy', accepted)).toHaveLength(1);
});

test('a language whose negations are not known is left alone', () => {
  const text = (markdown: string) => ({ owner: 'habits', key: 'habits 1', markdown, isUntranslated: false, location: { file: 'a.md', line: 1 } });
  const pair = { source: text('Never pay'), translation: text('Payez') };
  expect(negationDifference(pair, 'en', 'fr')).toBeUndefined();
  expect(negationDifference(pair, 'en', 'es-MX')).toEqual({ negation: 'Never', isLost: true });
});
