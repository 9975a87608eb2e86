import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frequencyIn, nameIds } from './nameIds.ts';

test.each([
  ['en', ['Check the brakes of the bike', 'Check the tires of the bike'], ['check-brakes', 'check-tires']],
  ['es', ['Revise los frenos de la bicicleta', 'Revise las llantas de la bicicleta'], ['revise-frenos', 'revise-llantas']],
  // What is in fewer of the texts tells more.
  ['en', ['A bike helmet with a chin strap', 'A bike helmet with a visor', 'A bike bell'], ['chin-strap', 'helmet-visor', 'bike-bell']],
  ['en', ['Sleep', 'Sleep', 'Sleep', ''], ['sleep', 'sleep-2', 'sleep-3', 'point']],
  ['en', ['Sleep 2', 'Sleep-2'], ['sleep', 'sleep-2']],
  ['es', ['¿Qué es eso?', 'El niño duerme'], ['que-es-eso', 'nino-duerme']],
  ['en', ['The child’s bike'], ['child-bike']],
  ['zh', ['自行车', '头盔'], ['point', 'point-2']],
])('in “%s”, %j are called %j', (language, texts, ids) => expect(nameIds(texts, language)).toEqual(ids));

test('words are rare or not among more texts than those that are named', () => {
  const frequency = frequencyIn(['Wear a helmet', 'A helmet protects', 'Strap the helmet', 'Wear a vest'], 'en');
  expect(nameIds(['Wear a bright helmet strap'], 'en', frequency)).toEqual(['bright-strap']);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom('bike', 'bici', 'the', '2', 'niño', 'Straßenbahn', '自行车', 'x'.repeat(60), 'don’t', 'ﬁ', '-'), { maxLength: 6 })
    .map(words => words.join(' ')),
);

test('any texts in any script have ids of their own, short and as guide.yaml wants them', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 12 }), fc.constantFrom('en', 'es', 'vi', 'zh'), (texts, language) => {
      const ids = nameIds(texts, language);
      expect(new Set(ids).size).toBe(texts.length);
      for (const id of ids) {
        expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(id.length).toBeLessThanOrEqual(30);
      }
    }),
  );
});

test('20,000 texts that say the same have ids in no time', () => {
  expect(new Set(nameIds(Array<string>(20_000).fill('Wear a helmet'), 'en')).size).toBe(20_000);
});
