import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../e2e/examples/exampleDiagnostics.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { collectInEnglish } from '../../e2e/examples/inEnglish.ts';
import { readGuide } from './readGuide.ts';

const workshop = 'slides/workshop.yaml';
const guide = 'slides/guide.yaml';

type Row = readonly [what: string, file: string, text: string, written: string, problem: string, fix: string];

/** What authors write, what is reported of it, where, and what they are told to do. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  'a text has': [
    [
      'a comma, in braces',
      workshop,
      'en: A calm evening.,',
      'en: A calm, short, warm evening.,',
      '4:28 A comma inside { } starts the next entry, so “short, warm evening.” isn’t part of the text of “en”.',
      'Put the text in quotes: "A calm, short, warm evening.".',
    ],
    [
      'a comma, in the last text in braces',
      guide,
      'Small habits help. }',
      'Small habits, done daily, help. }',
      '8:43 A comma inside { } starts the next entry, so “done daily, help.” isn’t part of the text of “says”.',
      'Put the text in quotes: "Small habits, done daily, help.".',
    ],
    [
      'a comma after a quote',
      workshop,
      'en: A calm evening.,',
      'en: "A calm", short evening.,',
      '4:30 A comma inside { } starts the next entry, so “short evening.” isn’t part of the text of “en”.',
      'Put the text in quotes: "A calm, short evening.".',
    ],
    [
      'a comma, and curly quotes',
      workshop,
      'en: A calm evening.,',
      'en: “A calm, short evening.”,',
      '4:29 A comma inside { } starts the next entry, so “short evening.”” isn’t part of the text of “en”.',
      'Put the text in quotes: "A calm, short evening.".',
    ],
    [
      'a colon',
      guide,
      'title: Phones at Home',
      'title: Phones: a talk',
      '1:8 The text “Phones: a talk” has a colon followed by a space, which in YAML separates a name from its value.',
      'Put the text in quotes: "Phones: a talk".',
    ],
    [
      'a colon, in braces',
      workshop,
      'en: A calm evening.',
      'en: Phones: a talk',
      '4:20 The text “Phones: a talk” has a colon followed by a space, which in YAML separates a name from its value.',
      'Put the text in quotes: "Phones: a talk". If a new entry starts here, put a comma before it.',
    ],
    [
      'a colon at the end',
      guide,
      'title: Phones at Home',
      'title: Phones at home:',
      '1:8 The text “Phones at home:” has a colon at the end, which in YAML separates a name from its value.',
      'Put the text in quotes: "Phones at home:".',
    ],
    [
      'a colon, and curly quotes',
      guide,
      'title: Phones at Home',
      'title: “Phones: at Home”',
      '1:8 This text has curly quotes around it, the kind that word processors make.',
      'Put the text in straight quotes: "Phones: at Home".',
    ],
    ['an open quote', workshop, 'school: ""', 'school: "Lincoln', '7:11 The quote " that opens here is never closed.', 'Add " where the text ends.'],
    [
      'an open quote, in braces',
      workshop,
      'en: A calm evening.,',
      'en: "A calm evening.,',
      '4:20 The quote " that opens here is never closed.',
      'Add " where the text ends.',
    ],
    [
      'an apostrophe in single quotes',
      guide,
      'publisher: NCMEC',
      "publisher: 'The Children's Center'",
      "2:26 “s Center'” comes after the quote that ends the text.",
      'Put the text in quotes: "The Children\'s Center".',
    ],
    [
      'words after a quote',
      guide,
      'publisher: NCMEC',
      'publisher: "NCMEC" and friends',
      '2:20 “and friends” comes after the quote that ends the text.',
      'Put the text in quotes: "NCMEC and friends".',
    ],
    [
      'a backslash',
      guide,
      'title: Phones at Home',
      'title: "C:\\Users"',
      '1:11 In double quotes, “\\U” means nothing.',
      'Write “\\\\U”, or use single quotes.',
    ],
    [
      'words after a brace',
      guide,
      'publisher: NCMEC',
      'publisher: {school} center',
      '2:21 “center” comes after the } that ends the entries.',
      'Move it inside the brackets. If all of this is one text, put it in quotes: "{school} center".',
    ],
    [
      'a second line without a name',
      guide,
      'title: Phones at Home\n',
      'title: Phones at Home\nand at school\n',
      '2:1 “and at school” has no colon, so it isn’t a setting.',
      'Add “: ” after the name. If the line continues the text above, put the whole text in quotes.',
    ],
  ],
  'a text begins with': [
    [
      'an asterisk',
      guide,
      'publisher: NCMEC',
      'publisher: *NCMEC*',
      '2:12 In YAML, “*NCMEC*” refers to a part of the file marked “&NCMEC*”, and there is none before it.',
      'Put the text in quotes: "*NCMEC*".',
    ],
    [
      'two asterisks',
      guide,
      'publisher: NCMEC',
      'publisher: **NCMEC** now',
      '2:12 This text starts with *, which means something else in YAML.',
      'Put the text in quotes: "**NCMEC** now".',
    ],
    [
      'an ampersand',
      guide,
      'publisher: NCMEC',
      'publisher: &NCMEC',
      '2:12 This text starts with &, which means something else in YAML.',
      'Put the text in quotes: "&NCMEC".',
    ],
    [
      'an ampersand, in braces',
      workshop,
      'en: A calm evening.',
      'en: &Co evening.',
      '4:20 This text starts with &, which means something else in YAML.',
      'Put the text in quotes: "&Co evening.".',
    ],
    [
      'an at sign',
      guide,
      'publisher: NCMEC',
      'publisher: @ncmec',
      '2:12 This text starts with @, which means something else in YAML.',
      'Put the text in quotes: "@ncmec".',
    ],
    [
      'a percent sign',
      guide,
      'publisher: NCMEC',
      'publisher: %50 of all',
      '2:12 This text starts with %, which means something else in YAML.',
      'Put the text in quotes: "%50 of all".',
    ],
    [
      'a backtick',
      guide,
      'publisher: NCMEC',
      'publisher: `NCMEC`',
      '2:12 This text starts with `, which means something else in YAML.',
      'Put the text in quotes: "`NCMEC`".',
    ],
    [
      'an exclamation mark',
      guide,
      'publisher: NCMEC',
      'publisher: !Important thing',
      '2:12 This text starts with !, which means something else in YAML.',
      'Put the text in quotes: "!Important thing".',
    ],
    [
      'a question mark',
      guide,
      'publisher: NCMEC',
      'publisher: ? who',
      '2:12 This text starts with ?, which means something else in YAML.',
      'Put the text in quotes: "? who".',
    ],
    [
      'a vertical bar',
      guide,
      'publisher: NCMEC',
      'publisher: | NCMEC',
      '2:12 This text starts with |, which means something else in YAML.',
      'Put the text in quotes: "| NCMEC".',
    ],
    [
      'a hyphen',
      guide,
      'publisher: NCMEC',
      'publisher: - NCMEC',
      '2:12 This text starts with -, which means something else in YAML.',
      'Put the text in quotes: "- NCMEC".',
    ],
    [
      'a number sign',
      guide,
      'publisher: NCMEC',
      'publisher: #1 center',
      '2:12 This text starts with #, which means something else in YAML.',
      'Put the text in quotes: "#1 center".',
    ],
    [
      'a brace',
      guide,
      'publisher: NCMEC',
      'publisher: {school}',
      '2:12 This text starts with {, which means something else in YAML.',
      'Put the text in quotes: "{school}".',
    ],
  ],
  'a line': [
    [
      'is indented with a tab',
      workshop,
      '        layout: cards',
      '\tlayout: cards',
      '26:1 This line is indented with a tab.',
      'Replace the tab with spaces, as in the lines around it.',
    ],
    [
      'is indented with spaces and a tab',
      workshop,
      '        layout: cards',
      '      \tlayout: cards',
      '26:1 This line is indented with a tab.',
      'Replace the tab with spaces, as in the lines around it.',
    ],
    [
      'has too few spaces',
      workshop,
      '        layout: cards',
      '      layout: cards',
      '26:1 This line doesn’t line up with the lines around it.',
      'Start it with as many spaces as the other lines of its group.',
    ],
    [
      'has too many spaces',
      workshop,
      '        layout: cards',
      '          layout: cards',
      '26:1 This line is indented further than the setting above it, which already has a value.',
      'Line it up with the setting above. If it continues the text above, put the whole text in quotes.',
    ],
    [
      'of a list has too few spaces',
      workshop,
      '      - id: rules',
      '     - id: rules',
      '25:1 This line doesn’t line up with the lines around it.',
      'Start it with as many spaces as the other lines of its group.',
    ],
    [
      'has a special space in front',
      workshop,
      '        layout: cards',
      '\u00a0       layout: cards',
      '26:1 This line has a special space, which YAML doesn’t count as one. Such spaces come from web pages and word processors.',
      'Delete the space and type it again.',
    ],
    [
      'has a special space after the colon',
      workshop,
      'layout: cards',
      'layout:\u00a0cards',
      '26:16 This line has a special space, which YAML doesn’t count as one. Such spaces come from web pages and word processors.',
      'Delete the space and type it again.',
    ],
    ['has no space after the hyphen', workshop, '- id: rules', '-id: rules', '25:1 “-id: rules” has no space after “-”.', 'Add a space.'],
    ['has no space after the colon', workshop, 'layout: cards', 'layout:cards', '26:9 “layout:cards” has no space after “:”.', 'Add a space.'],
    [
      'has no space after the colon, before braces',
      workshop,
      'layout: closing\n        minutes: {',
      'layout: closing\n        minutes:{',
      '38:9 “minutes:{ 10: 2 }” has no space after “:”.',
      'Add a space.',
    ],
    [
      'has no space after a colon in braces',
      workshop,
      'emergency: true\n        minutes: { 10: 2 }',
      'emergency: true\n        minutes: { 10:2 }',
      '23:20 “10:2” has no space after “:”.',
      'Add a space.',
    ],
    [
      'has no colon',
      workshop,
      'layout: cards',
      'layout cards',
      '26:9 “layout cards” has no colon, so it isn’t a setting.',
      'Add “: ” after the name. If the line continues the text above, put the whole text in quotes.',
    ],
    [
      'has a name that the slide has already',
      workshop,
      'layout: cards',
      'layout: cards\n        layout: points',
      '27:9 The name “layout” is already in slides/workshop.yaml:26.',
      'Delete one of the two, or correct its name.',
    ],
    [
      'has the same language twice',
      workshop,
      'evening., es:',
      'evening., en:',
      '4:37 The name “en” is already in slides/workshop.yaml:4.',
      'Delete one of the two, or correct its name.',
    ],
    ['begins with a bullet', workshop, '- id: rules', '* id: rules', '25:1 This list entry starts with “*”.', 'Change the “*” to a hyphen.'],
    [
      'begins with a dash from a word processor',
      workshop,
      '- id: rules',
      '– id: rules',
      '25:1 This list entry starts with “–”.',
      'Change the “–” to a hyphen.',
    ],
    [
      'is “---”',
      workshop,
      'sections:\n',
      '---\nsections:\n',
      '12:1 The line “---” or “...” ends the settings, so nothing below it is read.',
      'Delete that line.',
    ],
    [
      'is “...”',
      workshop,
      'sections:\n',
      '...\nsections:\n',
      '12:1 The line “---” or “...” ends the settings, so nothing below it is read.',
      'Delete that line.',
    ],
  ],
  brackets: [
    [
      'are not closed',
      workshop,
      '[en, es]',
      '[en, es',
      '3:1 The [ in slides/workshop.yaml:2 isn’t closed before this line.',
      'Add the ] where the entries end.',
    ],
    [
      'of texts are not closed',
      workshop,
      'es: Una charla tranquila. }',
      'es: Una charla tranquila.',
      '5:1 The { in slides/workshop.yaml:4 isn’t closed before this line.',
      'Add the } where the entries end.',
    ],
    [
      'are closed twice',
      workshop,
      '[en, es]',
      '[en, es]]',
      '2:20 There is a ] here that closes nothing.',
      'Delete it. If it belongs to a text, put the whole text in quotes.',
    ],
    [
      'are closed by a brace',
      workshop,
      '[en, es]',
      '[en, es}',
      '2:19 The [ in slides/workshop.yaml:2 isn’t closed before this line.',
      'Add the ] where the entries end.',
    ],
    [
      'have no comma',
      workshop,
      'en: A calm evening., es',
      'en: "A calm evening." es',
      '4:38 There is no comma before “es: Una charla tranquila.”.',
      'Add the comma. If this is all one text, put the whole text in quotes.',
    ],
    [
      'have two commas',
      workshop,
      '[en, es]',
      '[en,, es]',
      '2:16 There is a comma here with nothing before it.',
      'Delete the comma. If it belongs to a text, put that text in quotes.',
    ],
    [
      'have lines with hyphens',
      workshop,
      '[en, es]',
      '[\n  - en\n  - es\n]',
      '3:3 There is a line with “- ” or “name: value” inside brackets.',
      'Use one way or the other.',
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows)('%s', (_, file, text, written, problem, fix) => {
    const found = problemsOf({ [file]: swap(text, written) });
    // Nothing else is reported that only follows from it.
    expect(found.map(each => `${each.file} ${each.line}:${each.column} ${each.message}`)).toEqual([`${file} ${problem}`]);
    expect(found[0]).toMatchObject({ rule: 'yaml-syntax', fix });
  });
});

test('commas in two texts are two problems', () => {
  const found = problemsOf({ [workshop]: swap('{ en: A calm evening., es: Una charla tranquila. }', '{ en: Hello, friend, es: Hola, amigo }') });
  expect(found.map(({ line, column, fix }) => `${line}:${column} ${fix}`)).toEqual([
    '4:27 Put the text in quotes: "Hello, friend".',
    '4:45 Put the text in quotes: "Hola, amigo".',
  ]);
});

describe('nothing is wrong with', () => {
  test.each<[string, string, string, string]>([
    ['a comment after a value', workshop, 'school: ""', 'school: "" # later'],
    ['a comma in quotes', workshop, 'en: A calm evening.', 'en: "A calm, short evening."'],
    ['a comma in a text on its own line', guide, 'publisher: NCMEC', 'publisher: NCMEC, and friends'],
    ['a time of day', workshop, 'presenter: ""', 'presenter: ""\n  time: 6:30'],
    ['a phone number with parentheses', workshop, 'phone: ""', 'phone: (956) 555-0100'],
    ['a mark that is referred to', workshop, 'date: ""\n  presenter: ""', 'date: &empty ""\n  presenter: *empty'],
    ['“---” in the first line', guide, 'title: Phones', '---\ntitle: Phones'],
    ['a number sign within a text', guide, 'publisher: NCMEC', 'publisher: NCMEC#1'],
    ['a comma after the last entry', workshop, '[en, es]', '[en, es,]'],
  ])('%s', (_, file, text, written) => expect(problemsOf({ [file]: swap(text, written) })).toEqual([]));
});

test.each([
  ['a setting left empty in braces', 'name: "", phone', 'name, phone', '11:50 “name” of local contact 1 has no value.'],
  ['a language left empty in braces', 'es: Una charla tranquila. }', 'es }', '4:37 “description › es” has no value.'],
])('%s is not taken for part of a text', (_, text, written, problem) => {
  expect(problemsOf({ [workshop]: swap(text, written) }).map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([problem]);
});

describe('thousands of mistakes in one line are reported within the time that a person waits', () => {
  test.each<[string, (i: number) => string]>([
    ['commas', i => `a${i}: x, y z${i}`],
    ['missing spaces', i => `a${i}:x`],
    ['marks that nothing refers to', i => `a${i}: &m${i} x`],
    ['words with an exclamation mark', i => `a${i}: !m x`],
  ])('%s', (_, write) => {
    const { diagnostics, report } = collectInEnglish();
    readGuide('g.yaml', `link: { ${Array.from({ length: 10_000 }, (_, i) => write(i)).join(', ')} }`, { languages: ['en'], texts: {} }, report);
    expect(diagnostics.filter(({ rule }) => rule === 'yaml-syntax')).toHaveLength(10_000);
  });
});
