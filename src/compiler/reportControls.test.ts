import { expect, test } from 'vitest';
import { expectProblems, problemsOf } from '../../e2e/examples/exampleDiagnostics.ts';
import { type Changes, swap } from '../../e2e/examples/exampleSource.ts';

/** Each problem of the example with changes, with its column in Markdown too. */
const problemsIn = (changes: Changes): readonly string[] =>
  problemsOf(changes).map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule}: ${message}`);

test.each(['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\u009b', '\u202a', '\u202e', '\u2066', '\u2069'])(
  'the character %j in a text is reported, at its line and column',
  character =>
    expect(problemsIn({ 'slides/es/01-start.md': swap('Pregunte cada día', `Pregunte ${character}cada ${character}día`) })).toEqual([
      `slides/es/01-start.md:9:12 control-character: There’s an invisible character here: \\u${character.charCodeAt(0).toString(16).padStart(4, '0')}.`,
    ]),
);

test('so it is in the notes, in a title and in a setting', () =>
  expect(
    problemsIn({
      'speaker-notes/en/01-start.md': swap('Good evening.', 'Good \u202eevening.'),
      'slides/en/01-start.md': swap('Small habits', 'Small\u2067 habits'),
      'slides/workshop.yaml': swap('en: Phones at home', 'en: Phones\u202d at home'),
    }),
  ).toEqual([
    'slides/workshop.yaml:3:20 control-character: There’s an invisible character here: \\u202d.',
    'slides/en/01-start.md:7:9 control-character: There’s an invisible character here: \\u2067.',
    'speaker-notes/en/01-start.md:7:6 control-character: There’s an invisible character here: \\u202e.',
  ]));

test.each([
  ['Markdown', { 'slides/es/01-start.md': swap('Pregunte cada día', 'Pregunte cada &#x202E;día') }, 'slides/es/01-start.md:9:17', '202e'],
  ['YAML', { 'slides/workshop.yaml': swap('en: Phones at home', 'en: "Phones \\u202e at home"') }, 'slides/workshop.yaml:3:14', '202e'],
  ['YAML as an escape', { 'slides/workshop.yaml': swap('en: Phones at home', 'en: "Phones \\e[2J at home"') }, 'slides/workshop.yaml:3:14', '001b'],
])('one that is written as a code in %s is reported too', (_, changes, location, code) =>
  expect(problemsIn(changes)).toEqual([`${location} control-character: There’s an invisible character here: \\u${code}.`]),
);

test('line ends, tabs and accents are none', () => expectProblems({ 'slides/es/01-start.md': text => `\uFEFF${text.replaceAll('\n', '\r\n')}` }));

test('marks that writers of Arabic and Hebrew type are none', () =>
  expectProblems({ 'slides/es/01-start.md': swap('Pregunte cada día', 'Pregunte cada\u200f día&lrm;') }));
