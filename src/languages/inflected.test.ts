import { expect, test } from 'vitest';
import { inflected, plainForTerms } from './inflected.ts';

test.each([
  ['en', 'offender', ['offender', 'Offenders', 'the offender’s'], ['offend', 'reoffender']],
  ['en', 'boundary', ['boundary', 'boundaries'], ['bound']],
  ['en', 'report', ['report', 'reports', 'reported', 'reporting'], ['reporter']],
  ['en', 'financial sextortion', ['Financial\nsextortion'], ['financial', 'sextortion']],
  ['es', 'agresor', ['agresor', 'agresora', 'agresores'], ['agresión']],
  ['es', 'imagen falsa', ['imágenes falsas', 'Imagen falsa'], ['imagen']],
  ['es', 'sextorsión', ['sextorsión', 'sextorsiones'], ['torsión']],
  ['es', 'reenviar', ['reenvíe', 'reenviarla', 'reenvían', 'se reenvía'], ['enviar']],
  ['vi', 'kẻ', ['kẻ'], ['kẻo']],
])('in “%s”, %s is found in its forms alone', (language, term, forms, others) => {
  const isFound = (text: string): boolean => plainForTerms(text).search(inflected(term, language)) >= 0;
  expect(forms.filter(form => !isFound(form))).toEqual([]);
  expect(others.filter(isFound)).toEqual([]);
});
