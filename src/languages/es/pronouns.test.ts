import { expect, test } from 'vitest';
import { verbOf } from './pronouns.ts';

test.each([
  ['repórtelo', 'reporte'],
  ['repórtenlo', 'reporten'],
  ['escríbalas', 'escriba'],
  ['mándele', 'mande'],
  ['ayúdelo', 'ayude'],
  ['prometerle', 'prometer'],
  ['contárselo', 'contar'],
  ['hablándole', 'hablando'],
  ['oírlo', 'oír'],
  ['decírselo', 'decir'],
  ['verlo', 'ver'],
])('%s comes from %s', (word, verb) => expect(verbOf(word)).toBe(verb));

test.each(['reportelo', 'escribalas', 'contarselo', 'hablandole', 'prometérle', 'sextorsión', 'casa', 'me'])('%s is no such form', word =>
  expect(verbOf(word)).toBeUndefined(),
);
