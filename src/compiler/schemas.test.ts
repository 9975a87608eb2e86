import { expect, test } from 'vitest';
import { expectProblems, problemsOf } from '../../e2e/examples/exampleDiagnostics.ts';
import { type Changes, swap } from '../../e2e/examples/exampleSource.ts';
import { oneOf } from '../diagnostics/rule.ts';
import { layoutNames } from '../layouts/layouts.ts';

test('an unknown layout, with the layouts that there are', () => {
  const unknown = { 'slides/workshop.yaml': swap('layout: points', 'layout: bullets') };
  expectProblems(unknown, 'slides/workshop.yaml:20:9 layout-unknown: The slide “habits” has the layout “bullets”, which doesn’t exist.');
  expect(problemsOf(unknown)[0]?.expected).toBe(`One of these: ${oneOf(layoutNames, 'en')}.`);
});

test('an unknown setting', () => {
  expectProblems(
    { 'slides/workshop.yaml': swap('        covers: [home.habits]', '        color: red') },
    'slides/workshop.yaml:24:9 setting-unknown: “color” isn’t a setting of the slide “habits”.',
  );
});

const inWorkshop = (text: string, other: string): Changes => ({ 'slides/workshop.yaml': swap(text, other) });

test.each<[string, Changes, string]>([
  ['an id with a capital', inWorkshop('id: phones', 'id: Phones'), 'slides/workshop.yaml:1:1 setting-value: The setting “id” is “Phones”.'],
  ['languages as a text', inWorkshop('[en, es]', 'en'), 'slides/workshop.yaml:2:1 setting-value: The setting “languages” is “en”.'],
  [
    'a language that is no tag',
    inWorkshop('[en, es]', '[en, Spanish]'),
    'slides/workshop.yaml:2:17 setting-value: Entry 2 of the list “languages” is “Spanish”.',
  ],
  ['no lengths', inWorkshop('lengths: [10]\n', ''), 'slides/workshop.yaml:1:1 setting-missing: “lengths” is missing.'],
  [
    'no minutes',
    inWorkshop('        content-note: true\n        minutes: { 10: 2 }\n', '        content-note: true\n'),
    'slides/workshop.yaml:15:9 setting-missing: The slide “welcome” has no “minutes”.',
  ],
  [
    'minutes for “short”',
    inWorkshop('content-note: true\n        minutes: { 10: 2 }', 'content-note: true\n        minutes: { short: 2 }'),
    'slides/workshop.yaml:18:20 setting-value: “short” in “minutes” of the slide “welcome” isn’t the length of a session.',
  ],
  [
    'a slide without an id',
    inWorkshop('- id: help\n        layout: resources', '- layout: resources'),
    'slides/workshop.yaml:33:9 setting-missing: Slide 1 of the section “02-help.md” has no “id”.',
  ],
  [
    'a file that is a path',
    inWorkshop('file: 02-help.md', 'file: en/02-help.md'),
    'slides/workshop.yaml:31:5 setting-value: The setting “file” of section 2 is “en/02-help.md”.',
  ],
  [
    'incremental: yes',
    inWorkshop('layout: points\n        incremental: true', 'layout: points\n        incremental: yes'),
    'slides/workshop.yaml:21:9 setting-value: The setting “incremental” of the slide “habits” is “yes”.',
  ],
  [
    'a form that does not exist',
    inWorkshop('layout: title', 'layout: title\n        form: couples'),
    'slides/workshop.yaml:17:9 setting-value: The setting “form” of the slide “welcome” is “couples”.',
  ],
  [
    'a phone number without quotes',
    inWorkshop('phone: ""', 'phone: 5550100'),
    'slides/workshop.yaml:11:60 setting-value: The setting “phone” of local contact 1 is the number 5550100.',
  ],
  [
    'a contact with a bad id',
    { 'slides/resources.yaml': swap('  take-it-down:', '  take_it_down:') },
    'slides/resources.yaml:2:3 setting-value: “take_it_down” can’t be an id.',
  ],
])('%s', (_, changes, expected) => expectProblems(changes, expected));
