import { describe, expect, test } from 'vitest';
import { expectProblems, problemsOf } from '../../e2e/examples/exampleDiagnostics.ts';
import { type Changes, exampleSource, swap } from '../../e2e/examples/exampleSource.ts';
import { exampleWorkshop } from '../../e2e/examples/exampleWorkshop.ts';
import { inOneLine } from '../../e2e/examples/inEnglish.ts';
import { plainTexts } from '../model/localized.ts';
import { compileWorkshop } from './compileWorkshop.ts';

test('a workshop without a mistake compiles without a problem', () => {
  const { workshop, diagnostics } = compileWorkshop(exampleSource());
  expect(diagnostics).toEqual([]);
  expect(workshop).toMatchObject({
    id: 'phones',
    languages: ['en', 'es'],
    title: { en: { text: 'Phones at home' }, es: { text: 'El teléfono en casa' } },
    lengths: [10],
    placeholders: { school: '', localContacts: [{ role: { en: { text: 'Counselor' }, es: { text: 'Consejería' } }, name: '', phone: '' }] },
    sections: [
      { id: 'start', title: { en: { text: 'Start' }, es: { text: 'Inicio' } }, location: { file: 'slides/workshop.yaml', line: 13, column: 5 } },
      { id: 'help', title: { en: { text: 'Help' }, es: { text: 'Ayuda' } } },
    ],
  });
});

test('each slide has its settings, its text and notes in every language, and the place of each', () => {
  const slide = compileWorkshop(exampleSource()).workshop?.sections[0]?.slides[1];
  expect(slide).toEqual({
    id: 'habits',
    layout: 'points',
    incremental: true,
    minutes: { 10: 2 },
    covers: ['home.habits'],
    contentNote: false,
    emergency: true,
    sources: [],
    location: { file: 'slides/workshop.yaml', line: 19, column: 9 },
    text: {
      en: expect.objectContaining({ title: [{ kind: 'text', text: 'Small habits' }], location: { file: 'slides/en/01-start.md', line: 7, column: 4 } }),
      es: {
        title: [{ kind: 'text', text: 'Pequeñas costumbres' }],
        blocks: [
          {
            kind: 'list',
            ordered: false,
            location: { file: 'slides/es/01-start.md', line: 9, column: 3 },
            items: [
              {
                blocks: [
                  {
                    kind: 'paragraph',
                    children: [{ kind: 'text', text: 'Pregunte cada día' }],
                    location: { file: 'slides/es/01-start.md', line: 9, column: 3 },
                  },
                ],
                location: { file: 'slides/es/01-start.md', line: 9, column: 3 },
              },
              {
                blocks: [
                  {
                    kind: 'paragraph',
                    children: [
                      { kind: 'strong', children: [{ kind: 'text', text: 'Primero' }] },
                      { kind: 'text', text: ' escuche' },
                    ],
                    location: {
                      file: 'slides/es/01-start.md',
                      line: 10,
                      column: 3,
                      turns: [
                        { at: 0, line: 10, column: 5 },
                        { at: 7, line: 10, column: 14 },
                      ],
                    },
                  },
                ],
                location: { file: 'slides/es/01-start.md', line: 10, column: 3 },
              },
            ],
          },
        ],
        cards: [],
        location: { file: 'slides/es/01-start.md', line: 7, column: 4 },
      },
    },
    notes: {
      en: expect.objectContaining({ location: { file: 'speaker-notes/en/01-start.md', line: 9, column: 4 } }),
      es: {
        parts: [
          { kind: 'say', blocks: [expect.objectContaining({ kind: 'paragraph' })], location: { file: 'speaker-notes/es/01-start.md', line: 11, column: 5 } },
          { kind: 'ask', blocks: [expect.objectContaining({ kind: 'list' })], location: { file: 'speaker-notes/es/01-start.md', line: 15, column: 5 } },
        ],
        location: { file: 'speaker-notes/es/01-start.md', line: 9, column: 4 },
      },
    },
  });
});

test('the workshop is plain data: JSON holds it', () => {
  const { workshop } = compileWorkshop(exampleSource());
  const withoutUndefined = JSON.parse(JSON.stringify(workshop));
  expect(workshop).toEqual(withoutUndefined);
});

test('session lengths are in order, shortest first', () => {
  const { workshop } = compileWorkshop(exampleSource({ 'slides/workshop.yaml': swap('lengths: [10]', 'lengths: [60, 10, 20]') }));
  expect(workshop?.lengths).toEqual([10, 20, 60]);
});

test('a workshop needs no guide', () => {
  const { workshop, diagnostics } = compileWorkshop(exampleSource({ 'slides/guide.yaml': undefined }));
  expect(diagnostics).toEqual([]);
  expect(workshop?.guide).toBeUndefined();
});

describe('a workshop may have', () => {
  /** Texts that are the same in every language. */
  const oneText = (text: string) => text.replaceAll(/\{ en: ([^,}]*), es: [^}]* \}/g, '$1').replace(/link:\n +en: (.*)\n +es: .*/, 'link: $1');
  const withLanguages = (languages: string): Changes => ({
    'slides/workshop.yaml': text => oneText(text).replace('[en, es]', languages),
    'slides/resources.yaml': oneText,
  });

  test('one language; files in other languages are left alone', () => {
    const { workshop, diagnostics } = compileWorkshop(exampleSource(withLanguages('[es]')));
    expect(diagnostics).toEqual([]);
    expect(workshop && plainTexts(workshop.title)).toEqual({ es: 'Phones at home' });
    expect(workshop?.sections.map(section => plainTexts(section.title))[0]).toEqual({ es: 'Inicio' });
  });

  test('three languages, each with its files', () => {
    expectProblems(
      withLanguages('[en, es, vi]'),
      'slides/workshop.yaml:2:21 words-file: Charla has no words in “vi” for the buttons and messages. They’re in English, and so are the headings of the notes.',
      'slides/vi/01-start.md:1 file-missing: This file is missing.',
      'speaker-notes/vi/01-start.md:1 file-missing: This file is missing.',
      'slides/vi/02-help.md:1 file-missing: This file is missing.',
      'speaker-notes/vi/02-help.md:1 file-missing: This file is missing.',
    );
  });

  test('no text for a language that it does not have', () => {
    expectProblems(
      { 'slides/workshop.yaml': swap('es: El teléfono en casa }', 'es: El teléfono en casa, vi: x }') },
      'slides/workshop.yaml:3:55 setting-unknown: “vi” isn’t a language of this workshop.',
    );
  });
});

describe('what editors and systems do to a file changes nothing, places included', () => {
  const { workshop: plain } = compileWorkshop(exampleSource());
  const { files, images, icons } = exampleSource();

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['lines that end as on old Macs', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['trailing spaces', (text: string) => text.replaceAll('\n', '   \n')],
    ['trailing tabs', (text: string) => text.replaceAll('\n', '\t \n')],
    ['tabs between words', (text: string) => text.replaceAll(/(?<=\S) /g, '\t')],
    ['no line end at the end', (text: string) => text.trimEnd()],
    ['empty lines at the end', (text: string) => `${text}\n\n`],
    ['all of these', (text: string) => `\uFEFF${text.replaceAll(/(?<=\S) /g, '\t').replaceAll('\n', ' \t\r\n')}\r\n`],
  ])('%s', (_, change) => {
    const changed = new Map([...files].map(([file, text]) => [file, change(text)]));
    expect([...changed.values()]).not.toEqual([...files.values()]);
    const { workshop, diagnostics } = compileWorkshop({ files: changed, images, icons });
    expect(diagnostics).toEqual([]);
    expect(workshop).toEqual(plain);
  });
});

describe('a language lacks', () => {
  test('a file of slides', () => {
    expectProblems({ 'slides/es/01-start.md': undefined }, 'slides/es/01-start.md:1 file-missing: This file is missing.');
    expect(problemsOf({ 'slides/es/01-start.md': undefined })[0]).toMatchObject({
      expected: 'A file with this section’s slides in “es”.',
      fix: 'Create it, or correct its name.',
    });
  });

  test('a file of notes', () => {
    expectProblems({ 'speaker-notes/en/02-help.md': undefined }, 'speaker-notes/en/02-help.md:1 file-missing: This file is missing.');
  });

  test('a slide: the place is where it belongs', () => {
    const withoutHabits = swap('## Pequeñas costumbres {#habits}\n\n- Pregunte cada día\n- **Primero** escuche\n\n', '');
    expectProblems({ 'slides/es/01-start.md': withoutHabits }, 'slides/es/01-start.md:3 slide-missing: The slide “habits” isn’t in this file.');
    expect(problemsOf({ 'slides/es/01-start.md': withoutHabits })[0]).toMatchObject({
      expected: '“## Title {#habits}” and its text, as in the other languages.',
      fix: 'Add it below the slide on this line.',
    });
  });

  test('the first slide of a file: no slide is before it', () => {
    const withoutWelcome = { 'slides/es/01-start.md': swap('## Una noche tranquila {#welcome}\n\nPara madres y padres. Pueden salir.\n\n', '') };
    expectProblems(withoutWelcome, 'slides/es/01-start.md:8 slide-missing: The slide “welcome” isn’t in this file.');
    expect(problemsOf(withoutWelcome)[0]?.fix).toBe('Add it as the first slide in this file.');
  });

  test('a title, or another text of workshop.yaml', () => {
    expectProblems(
      { 'slides/workshop.yaml': swap('title: { en: Phones at home, es: El teléfono en casa }', 'title: { en: Phones at home }') },
      'slides/workshop.yaml:3:1 language-missing: The Spanish text is missing.',
    );
  });

  test('a contact’s address', () => {
    expectProblems(
      { 'slides/resources.yaml': swap('      es: https://www.ncmec.org/NetSmartz/es\n', '') },
      'slides/resources.yaml:8:5 language-missing: The Spanish text is missing.',
    );
  });
});

describe('what is in a slide', () => {
  test.each<[string, Changes, ...string[]]>([
    [
      'HTML as a block, also when it is all that the slide has',
      { 'slides/es/01-start.md': swap('Para madres y padres. Pueden salir.', '<p>Para madres y padres. Pueden salir.</p>') },
      'slides/es/01-start.md:5 raw-html: This is HTML: <p>Para madres y padres. Pueden salir.</p>',
    ],
    [
      'HTML around blocks',
      { 'slides/es/01-start.md': swap('Para madres y padres. Pueden salir.', '<div>\n\nPara madres y padres. Pueden salir.\n\n</div>') },
      'slides/es/01-start.md:5 raw-html: This is HTML: <div>',
    ],
    ['HTML in a line', { 'slides/en/01-start.md': swap('Ask each day', 'Ask <b>each</b> day') }, 'slides/en/01-start.md:9 raw-html: This is HTML: <b>'],
    [
      'a link to http',
      { 'slides/en/02-help.md': swap('[NCMEC.org/NetSmartz][netsmartz]', '[NCMEC.org/NetSmartz](http://www.ncmec.org)') },
      'slides/en/02-help.md:11 link-scheme: This link goes to “http://www.ncmec.org”.',
    ],
    [
      'a contact that does not exist, which is no other contact than in the other language',
      { 'slides/es/02-help.md': swap('[netsmartz]', '[netsmarts]') },
      'slides/es/02-help.md:11 link-contact: There’s no contact “netsmarts”.',
    ],
    [
      'an image that is not there',
      { 'slides/en/01-start.md': swap('For parents. You may step out.', '![A phone](images/fone.svg)') },
      'slides/en/01-start.md:5 image-missing: There’s no image “images/fone.svg” in the slides folder.',
    ],
    [
      'an image without a description',
      {
        'slides/en/01-start.md': swap('For parents. You may step out.', '![](images/phone.svg)'),
        'slides/es/01-start.md': swap('Para madres y padres. Pueden salir.', '![Un celular](images/phone.svg)'),
      },
      'slides/en/01-start.md:5 image-alt: The image “images/phone.svg” has no description.',
    ],
    [
      'nothing',
      { 'slides/es/01-start.md': swap('Para madres y padres. Pueden salir.\n', '') },
      'slides/es/01-start.md:3 slide-empty: This slide has a heading but no text.',
    ],
    [
      'a title without words',
      { 'slides/es/01-start.md': text => text.replace(/^## .*\{#welcome\}$/m, '## {#welcome}') },
      'slides/es/01-start.md:3 slide-empty: This heading has no words.',
    ],
    [
      'code in place of the text',
      { 'slides/es/01-start.md': swap('Para madres y padres. Pueden salir.', '```\nPara madres y padres. Pueden salir.\n```') },
      'slides/es/01-start.md:5 markdown-unsupported: This is formatted as code.',
    ],
  ])('%s', (_, changes, ...expected) => expectProblems(changes, ...expected));
});

describe('a file of slides that no section names', () => {
  test.each(['slides/en/03-more.md', 'slides/es/more.md', 'speaker-notes/en/03-more.md'])('%s is reported', file => {
    expectProblems({ [file]: '# More\n' }, `${file}:1 file-not-listed: No section in slides/workshop.yaml has this file.`);
  });

  test.each(['slides/vi/01-start.md', 'slides/README.md'])('%s is no such file', file => {
    expectProblems({ [file]: '# More\n' });
  });
});

describe('YAML with a mistake does not hide or repeat other mistakes', () => {
  const html: Changes = { 'slides/en/01-start.md': swap('Ask each day', 'Ask <b>each</b> day') };
  const htmlProblem = 'slides/en/01-start.md:9 raw-html: This is HTML: <b>';

  test('workshop.yaml has a wrong setting', () => {
    expectProblems(
      { ...html, 'slides/workshop.yaml': swap('layout: title', 'layout: titel'), 'slides/es/01-start.md': swap('- Pregunte cada día\n', '') },
      'slides/workshop.yaml:16:9 layout-unknown: The slide “welcome” has the layout “titel”, which doesn’t exist.',
      htmlProblem,
      'slides/es/01-start.md:9 parity-count: A list item is missing below this line, probably “Ask each day”.',
    );
  });

  test('workshop.yaml cannot be read', () => {
    expectProblems(
      { ...html, 'slides/workshop.yaml': swap('  - file: 01-start.md', '\t- file: 01-start.md') },
      'slides/workshop.yaml:13:1 yaml-syntax: This line is indented with a tab.',
      htmlProblem,
    );
  });

  test('workshop.yaml is not there', () => {
    const { workshop } = compileWorkshop(exampleSource({ 'slides/workshop.yaml': undefined }));
    const diagnostics = problemsOf({ 'slides/workshop.yaml': undefined });
    expect(workshop).toBeUndefined();
    expect(diagnostics).toEqual([
      {
        file: 'slides/workshop.yaml',
        line: 1,
        rule: 'file-missing',
        message: 'This file is missing.',
        expected: 'A file with the list of sections and slides.',
        fix: 'Run the command in a workshop’s folder, or name that folder with --root.',
      },
    ]);
  });

  test.each<[string, Changes, string]>([
    ['is not there', { 'slides/resources.yaml': undefined }, 'slides/resources.yaml:1 file-missing: This file is missing.'],
    [
      'cannot be read',
      { 'slides/resources.yaml': swap('    name: Take It Down', '   name: "Take It Down') },
      'slides/resources.yaml:3:10 yaml-syntax: The quote " that opens here is never closed.',
    ],
    [
      'has a wrong value',
      { 'slides/resources.yaml': text => text.replace('2026-11-22', '22.11.2026') },
      'slides/resources.yaml:5:5 setting-value: The setting “checked” of the contact “take-it-down” is “22.11.2026”.',
    ],
  ])('resources.yaml %s: no link is reported for that', (_, changes, expected) => expectProblems(changes, expected));
});

test('all mistakes of a workshop are reported together, each once', () => {
  const diagnostics = problemsOf({
    'slides/resources.yaml': swap('link: https://takeitdown', 'link: http://takeitdown'),
    'slides/guide.yaml': swap('id: rules', 'id: habits'),
    'slides/workshop.yaml': swap('layout: closing', 'layout: closing\n        incremental: true'),
    'slides/en/01-start.md': text => swap('For parents. You may step out.\n', '')(swap('Ask each day', 'Ask [each day](javascript:alert)')(text)),
    'slides/es/01-start.md': swap('### Descansar\n\nSin pantallas en la cama\n', ''),
    'slides/es/02-help.md': undefined,
    'speaker-notes/en/01-start.md': swap('{#rules}', '{#rule}'),
  });
  expect(diagnostics.map(inOneLine).sort()).toEqual([
    'slides/en/01-start.md:3 slide-empty: This slide has a heading but no text.',
    'slides/en/01-start.md:8 link-scheme: This link goes to “javascript:alert”.',
    'slides/es/01-start.md:12 layout-misfit: This slide has 1 card, and its layout is “cards”.',
    'slides/es/01-start.md:14 parity-count: A card is missing below this line, probably “Rest No screens in bed”.',
    'slides/es/02-help.md:1 file-missing: This file is missing.',
    'slides/guide.yaml:9:9 id-duplicate: The point “home.habits” is already on line 8.',
    'slides/resources.yaml:4:5 link-scheme: The contact “take-it-down” links to “http://takeitdown.ncmec.org”.',
    'slides/workshop.yaml:38:9 setting-unused: The layout “closing” doesn’t use the setting “incremental”.',
    'speaker-notes/en/01-start.md:19 id-unknown: slides/workshop.yaml doesn’t list “rule” for this file.',
  ]);
});

describe('a setting under its earlier name', () => {
  test.each([
    ['incremental', 'build', '\n        emergency', 21, 9],
    ['placeholders', 'fill-ins', '\n  school', 6, 1],
  ])('%s, once “%s”, still counts, and is reported in its line', (now, before, next, line, column) => {
    const value = now === 'incremental' ? ' true' : '';
    const renamed = swap(`${now}:${value}${next}`, `${before}:${value}${next}`);
    const { workshop } = compileWorkshop(exampleSource({ 'slides/workshop.yaml': renamed }));
    const diagnostics = problemsOf({ 'slides/workshop.yaml': renamed });
    expect(workshop?.sections).toEqual(compileWorkshop(exampleSource()).workshop?.sections);
    expect(workshop?.placeholders.localContacts).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      { rule: 'setting-renamed', file: 'slides/workshop.yaml', line, column, message: `The setting “${before}” is now called “${now}”.` },
    ]);
  });

  test('beside the present one is unknown', () =>
    expectProblems(
      { 'slides/workshop.yaml': swap('incremental: true\n        emergency', 'incremental: true\n        build: false\n        emergency') },
      'slides/workshop.yaml:22:9 setting-unknown: “build” isn’t a setting of the slide “habits”.',
    ));
});

describe('what a document covers of the guide', () => {
  const flyer = { 'slides/en/flyer.md': '# Come along\n', 'slides/es/flyer.md': '# Vengan\n' };
  const covering = (documents: string) => ({ ...flyer, 'slides/workshop.yaml': swap('lengths: [10]', `lengths: [10]\ndocuments: ${documents}`) });

  test('is known of the document', () => {
    const { documents } = exampleWorkshop({
      ...covering('{ flyer: { covers: [home.rules] } }'),
      'speaker-notes/en/afterwards.md': '# A\n',
      'speaker-notes/es/afterwards.md': '# A\n',
    });
    expect(documents.map(({ id, covers }) => [id, covers])).toEqual([
      ['flyer', ['home.rules']],
      ['afterwards', []],
    ]);
  });

  test('is reported if there is no such document or point', () => {
    expectProblems(
      covering('{ flyer: { covers: [home.rules, home.rest] }, flier: {} }'),
      'slides/workshop.yaml:6:44 guide-point: The document “flyer” covers “home.rest”, but slides/guide.yaml has no such point.',
      'slides/workshop.yaml:6:58 id-unknown: There is no document “flier”.',
    );
  });
});

test('the guide’s own text is part of the workshop, whatever is in it', () => {
  const { guide } = exampleWorkshop({ 'guide/en.md': '\uFEFF# Phones\r\n\r\nA <b>\u202e</b>\r\n', 'guide/fr.md': 'B', 'guide/guide.lock.json': 'C' });
  expect(guide?.text).toEqual({
    en: {
      file: 'guide/en.md',
      lines: [
        { line: 1, kind: 'heading', text: 'Phones' },
        { line: 3, kind: 'text', text: 'A <b>\u202e</b>' },
      ],
    },
  });
});
