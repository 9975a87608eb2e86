import { expect, test } from 'vitest';
import { anchorsOf, contradict, inCommon } from './anchors.ts';

test.each([
  ['Contact the organization', 'Contacte a la organización', 2],
  ['sex', 'sexo', 0],
  ['At 8 miles', 'A 8 millas', 3],
  ['1,000 bikes for $2.50', '1.000 bicicletas por $2.50', 6],
  ['Call 1-800-555-0134', 'Llame al (800) 555-0134', 3],
  ['Visit https://www.example.org/bikes/', 'Visite example.org/bikes', 4],
  ['Maria rides to Alder Valley', 'María va en bici a Alder Valley', 3],
  ['Ride slowly', 'Descanse bien', 0],
])('“%s” and “%s” have things in common that count as %i words', (source, translation, common) => {
  expect(inCommon(anchorsOf(source), anchorsOf(translation))).toBe(common);
  expect(inCommon(anchorsOf(translation), anchorsOf(source))).toBe(common);
});

test.each([
  ['20 dollars', '35 dólares', true],
  ['20 or 35 dollars', '35 dólares', false],
  ['20 dollars', 'pocos dólares', false],
  // Each language may have an address or a number of its own.
  ['example.org/bikes', 'example.org/es/bicis', false],
  ['Call 1-800-555-0134', 'Llame al 1-800-555-0135', false],
])('whether “%s” and “%s” have other numbers: %s', (source, translation, expected) =>
  expect(contradict(anchorsOf(source), anchorsOf(translation))).toBe(expected),
);
