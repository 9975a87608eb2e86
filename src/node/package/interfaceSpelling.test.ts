import { expect, test } from 'vitest';
import { builtInWords } from '../../../locales/words.ts';
import { spelledWordsOf } from '../../languages/words.ts';
import { dictionaryOf } from './dictionaries.ts';

/** Names, addresses, file names and everyday words that the dictionaries lack. */
const known = new Set(
  'https http pdf PDF CSV min Esc Mac Windows Chrome Edge QR slides handout large print facilitator guide glossary evaluation flyer Flyer mouse'.split(' '),
);

test.each(Object.entries(builtInWords))('buttons and messages in “%s” are spelled as its dictionary spells them', (language, data) => {
  const words = textsOf(data).flatMap(text => spelledWordsOf(text.replace(/\{\w+\}/g, ' ')));
  const unknown = words.filter(word => word.length > 1 && !known.has(word) && !dictionaryOf(language)?.has(word));
  expect(unknown).toEqual([]);
});

function textsOf(data: unknown): readonly string[] {
  return typeof data === 'string' ? [data] : Object.values(data ?? {}).flatMap(textsOf);
}
