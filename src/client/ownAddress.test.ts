import { describe, expect, test } from 'vitest';
import { withoutForeign, withQuery } from './ownAddress.ts';

/** Each is an address that a deck can be opened by; the path of some would be another host if it were read by itself. */
const addresses = [
  'https://example.org/deck/index.html',
  'http://localhost:5173/',
  'https://example.org//evil.example/x',
  'https://example.org///evil.example/x',
  'https://example.org/\\evil.example/x',
  'https://example.org//evil.example%2f..%2fx',
  'file:///C:/Users/ana/deck.html',
  'file:////evil.example/share/deck.html',
];

describe.each(addresses)('at %s', address => {
  const { origin, host, pathname } = new URL(address);

  test.each([
    ['words that are not ours', withoutForeign(`${address}?utm_source=a&lang=es#/help`), '?lang=es', '#/help'],
    ['all of them', withoutForeign(`${address}?utm_source=a`), '', ''],
    ['the console', withQuery(`${address}?lang=es#/help`, { role: 'notes' }), '?role=notes', ''],
  ])('without %s the deck stays where it is', (_, next = '', search, hash) => {
    const url = new URL(next);
    expect([url.origin, url.host, url.pathname, url.search, url.hash]).toEqual([origin, host, pathname, search, hash]);
    // The browser reads it from the page that shows.
    expect(new URL(next, address).href).toBe(next);
  });
});

test.each(['', '?lang=es,en&length=20', '#/help', '?role=print&kind=slides&paper=a4#help'])('an address with “%s” asks for nothing foreign', rest =>
  expect(withoutForeign(`https://example.org/deck.html${rest}`)).toBeUndefined(),
);
