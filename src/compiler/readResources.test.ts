import { expect, test } from 'vitest';
import { collectInEnglish, inOneLine } from '../../e2e/examples/inEnglish.ts';
import { readResources } from './readResources.ts';

function read(contact: string) {
  const { diagnostics, report } = collectInEnglish();
  const resources = readResources('r.yaml', `resources:\n  here:\n${contact}`, ['en', 'es'], report);
  return { resources, diagnostics };
}

test('a contact has a name and an address for each language', () => {
  expect(read('    name: Here\n    link: { en: https://a.org, es: https://a.org/es }\n    shown-as: [a.com]\n    checked: 2026-11-22\n')).toMatchObject({
    diagnostics: [],
    resources: {
      here: {
        id: 'here',
        name: { en: { text: 'Here' }, es: { text: 'Here' } },
        link: { en: 'https://a.org', es: 'https://a.org/es' },
        shownAs: ['a.com'],
        checked: '2026-11-22',
        location: { file: 'r.yaml', line: 2, column: 3 },
      },
    },
  });
});

test.each(['https://a.org', 'mailto:a@a.org', 'tel:988'])('%s is an address', link => {
  expect(read(`    name: Here\n    link: ${link}\n    checked: 2026-11-22\n`).diagnostics).toEqual([]);
});

test.each(['http://a.org', 'a.org', 'javascript:alert', '"tel:1 800"', '"https://"'])('%s is none, and is reported once', link => {
  const { diagnostics } = read(`    name: Here\n    link: ${link}\n    checked: 2026-11-22\n`);
  expect(diagnostics).toEqual([
    {
      file: 'r.yaml',
      line: 4,
      column: 5,
      rule: 'link-scheme',
      message: `The contact “here” links to “${link.replaceAll('"', '')}”.`,
      expected: 'An address that begins with https://, mailto:, or tel:, without spaces.',
      fix: 'Correct the address. A phone number needs the country code: tel:+18008435678.',
    },
  ]);
});

test('a bad address of one language is reported at its line', () => {
  const { diagnostics } = read('    name: Here\n    link:\n      en: https://a.org\n      es: http://a.org\n    checked: 2026-11-22\n');
  expect(diagnostics.map(inOneLine)).toEqual(['r.yaml:6:7 link-scheme: The contact “here” links to “http://a.org”.']);
});

test.each([
  ['a bad date', '22 Nov 2026', '“22 Nov 2026”'],
  ['a day that does not exist', '2026-02-30', '“2026-02-30”'],
])('%s', (_, checked, found) => {
  const { resources, diagnostics } = read(`    name: Here\n    link: tel:988\n    checked: ${checked}\n`);
  expect(diagnostics).toMatchObject([
    {
      line: 5,
      column: 5,
      rule: 'setting-value',
      message: `The setting “checked” of the contact “here” is ${found}.`,
      expected: 'A date such as 2026-11-22, or never.',
    },
  ]);
  expect(resources).toBeUndefined();
});
