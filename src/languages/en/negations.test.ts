import { expect, test } from 'vitest';
import { toLowercase } from '../words.ts';
import { negations } from './negations.ts';

test.each<[string, readonly string[]]>([
  ['Do not pay.', ['not']],
  ["Don’t pay, and DON’T send more: you can't, won’t, cannot.", ["don't", "don't", "can't", "won't", 'cannot']],
  ['Never delete it; no one is to blame, and nobody asks.', ['never', 'no', 'nobody']],
  ['Nothing helps without sleep', ['nothing', 'without']],
  ['Neither you nor none of them, nowhere', ['neither', 'nor', 'none', 'nowhere']],
  ['A note, a knot, a novel, another, know, nonetheless', []],
])('in “%s” these are found: %j', (text, expected) => expect(toLowercase(text).match(negations) ?? []).toEqual(expected));
