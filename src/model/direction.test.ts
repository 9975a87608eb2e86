import { expect, test } from 'vitest';
import { directionOf } from './direction.ts';

test.each([
  ['en', 'ltr'],
  ['zh-Hant', 'ltr'],
  ['ar', 'rtl'],
  ['ur', 'rtl'],
  ['he', 'rtl'],
  ['pa', 'ltr'],
  ['pa-Arab', 'rtl'],
  ['ks-Deva', 'ltr'],
  ['', 'ltr'],
])('%s is written %s', (language, direction) => expect(directionOf(language)).toBe(direction));
