import { describe, expect, test } from 'vitest';
import { messageLanguageOf } from './messages.ts';

describe('the language of messages', () => {
  test.each([
    ['es', { LANG: 'en_US.UTF-8' }, 'es'],
    ['EN', { LANG: 'es_MX.UTF-8' }, 'en'],
  ])('is the one asked for with --messages %s', (option, environment, expected) => expect(messageLanguageOf(option, environment)).toBe(expected));

  test.each([
    [{ LANG: 'es_MX.UTF-8' }, 'es'],
    [{ LANG: 'es_US.UTF-8', LC_MESSAGES: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'es_MX' }, 'es'],
    [{ LANG: 'fr_FR.UTF-8', LANGUAGE: 'fr:es:en' }, 'es'],
    [{ LANG: 'C.UTF-8', LANGUAGE: 'es' }, 'en'],
    [{ LC_ALL: 'POSIX', LANG: 'es_MX' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
  ])('with %j is %s', (environment, expected) => expect(messageLanguageOf(undefined, environment)).toBe(expected));

  test('that has no messages is refused, with those that there are', () =>
    expect(() => messageLanguageOf('fr')).toThrow('There are no messages in “fr”. The languages are en, es.'));
});
