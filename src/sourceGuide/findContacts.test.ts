import { describe, expect, test } from 'vitest';
import { outlineEach } from '../../e2e/examples/outlinedGuide.ts';

/** Contacts in one line each: how it is shown, then its links and names by language. */
const contacts = (texts: Readonly<Record<string, string>>): readonly string[] =>
  outlineEach(texts).outline.contacts.map(({ shownAs, link, name }) =>
    [Object.values(shownAs).join(' / '), ...Object.keys(link).map(language => `${language} ${link[language]} “${name[language]}”`)].join(', '),
  );

describe('a contact', () => {
  test('is one however often it comes, with the name that it has once', () => {
    const name = 'Bike Line: 1-800-555-0134';
    const bare = 'Call 1-800-555-0134 by day, or (800) 555-0134 by night.';
    const expected = ['1-800-555-0134, en tel:+18005550134 “Bike Line”'];
    expect(contacts({ en: `${name}\n\n${bare}` })).toEqual(expected);
    expect(contacts({ en: `${bare}\n\n${name}` })).toEqual(expected);
  });

  test('is one in both languages, with a name in each', () => {
    expect(contacts({ en: 'Bike Line: 1-800-555-0134', es: 'Línea de la Bici: 1-800-555-0134' })).toEqual([
      '1-800-555-0134 / 1-800-555-0134, en tel:+18005550134 “Bike Line”, es tel:+18005550134 “Línea de la Bici”',
    ]);
  });

  test('may have an address for each language', () => {
    expect(contacts({ en: 'To learn more, visit example.org/bikes.', es: 'Para saber más, visite example.org/es/bicis.' })).toEqual([
      'example.org/bikes / example.org/es/bicis, en https://example.org/bikes “example.org/bikes”, es https://example.org/es/bicis “example.org/es/bicis”',
    ]);
  });

  test('takes its name from the other language if one has only the address', () => {
    expect(contacts({ en: 'Bike Line: 555-0134', es: 'Pida ayuda en el 555-0134 o en la tienda.' })).toEqual([
      '555-0134 / 555-0134, en tel:5550134 “Bike Line”, es tel:5550134 “Bike Line”',
    ]);
  });

  test('that only one language has is one of that language', () => {
    expect(contacts({ en: 'Write to rides@example.org.', es: 'Escríbanos en la tienda.' })).toEqual([
      'rides@example.org, en mailto:rides@example.org “rides@example.org”',
    ]);
  });
});

test.each([
  ['Bike Line: 555-0134', 'Bike Line'],
  ['Bike Line, day and night: 555-0134', 'Bike Line'],
  ['Bike Line — 555-0134', 'Bike Line'],
  ['Bike Line (555-0134) is open', 'Bike Line'],
  ['- Bike Line 555-0134', 'Bike Line'],
  ['| Bike Line | 555-0134 |\n| - | - |', 'Bike Line'],
  ['## Bike Line\n\n555-0134', 'Bike Line'],
  ['Bike Line\n\n555-0134', 'Bike Line'],
  ['Línea de la Bici: 555-0134', 'Línea de la Bici'],
  ['First Step House: 555-0134', 'First Step House'],
  // Those are no names.
  ['For a tow, call 555-0134', '555-0134'],
  ['If the road is icy: 555-0134', '555-0134'],
  ['For more information: 555-0134', '555-0134'],
  ['Ask. We answer at 555-0134', '555-0134'],
  ['This sentence is long enough and ends with a period.\n\n555-0134', '555-0134'],
])('in “%s”, it is called “%s”', (text, name) => expect(outlineEach({ en: text }).outline.contacts.map(contact => contact.name['en'])).toEqual([name]));

test.each([
  ['Call 1-800-555-0134.', 'tel:+18005550134'],
  ['Call 415 555 0134.', 'tel:+14155550134'],
  ['Call +52 55 5555 0134.', 'tel:+525555550134'],
  ['Call 988.', 'tel:988'],
  ['Visit www.example.org.', 'https://www.example.org'],
  ['Visit http://example.org/a.', 'https://example.org/a'],
])('“%s” leads to %s', (text, link) => expect(outlineEach({ en: text }).outline.contacts.map(contact => contact.link['en'])).toEqual([link]));
