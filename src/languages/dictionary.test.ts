import { describe, expect, test } from 'vitest';
import { readDictionary } from './dictionary.ts';

const affixes = `SET UTF-8
ONLYINCOMPOUND c
FORBIDDENWORD !
PFX R Y 1
PFX R 0 re .
PFX N N 1
PFX N 0 no .
SFX S Y 2
SFX S 0 s [aeo]
SFX S z ces z
SFX A Y 1
SFX A r ción/P ar
SFX P Y 1
SFX P ón ones ón
SFX V N 1
SFX V ar o ar
`;
const words = `7
casa/S
voz/S
citar/RANV
Ana
FBI
1th/c
haiga/!
casa/R
`;

describe('a dictionary', () => {
  const { has } = readDictionary(affixes, words);

  test.each([
    'casa',
    'casas',
    'voces',
    'recasa',
    'recasas',
    'citar',
    'cito',
    'citación',
    'citaciones',
    'recitar',
    'recitación',
    'recitaciones',
    'nocitar',
    'Casa',
    'CASAS',
    'Ana',
    'ANA',
    'FBI',
    'Citaciones',
  ])('has %s', word => expect(has(word)).toBe(true));

  test.each([
    ['an ending whose letter does not fit', 'vozs'],
    ['an ending that the word does not have', 'citars'],
    ['a second ending that the first does not allow', 'casaes'],
    ['a second ending by itself', 'citarones'],
    ['a prefix with an ending that is used without any', 'recito'],
    ['a prefix that is used without an ending, with one', 'nocitación'],
    ['a prefix that the word does not have', 'revoz'],
    ['a part of compounds', '1th'],
    ['a forbidden word', 'haiga'],
    ['a name in lowercase letters', 'ana'],
    ['capitals in the middle', 'cAsa'],
    ['the number of words', '7'],
    ['nothing', ''],
  ])('does not have %s: “%s”', (_, word) => expect(has(word)).toBe(false));
});
