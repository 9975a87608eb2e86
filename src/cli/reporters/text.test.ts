import { describe, expect, test } from 'vitest';
import type { DescribedDiagnostic } from '../../diagnostics/describeDiagnostic.ts';
import { reporterNamed, reporterNames } from './reporters.ts';
import { showProblems } from './text.ts';

const words = { expected: 'What belongs there.', fix: 'What to do.' };
const html: DescribedDiagnostic = { file: 'slides/es/01.md', line: 3, rule: 'raw-html', message: 'HTML stands here.', ...words };
const setting: DescribedDiagnostic = {
  file: 'slides/workshop.yaml',
  line: 2,
  column: 5,
  rule: 'setting-unknown',
  message: '“colour” is no setting.',
  ...words,
};
const overflow: DescribedDiagnostic = { file: 'slides/es/01.md', line: 1, rule: 'slide-overflow', message: 'The text is too long.', ...words };
const files = new Map([
  ['slides/es/01.md', '\uFEFF# Inicio\r\n\r\n  <b>Hola</b>\r\n'],
  ['slides/workshop.yaml', 'a: 1\n    colour: red\n'],
]);

test('two problems of a file stand below its name, each with its line, what was expected and what to do', () => {
  expect(showProblems([{ ...html, line: 1 }, html], files)).toBe(`slides/es/01.md
  1  error  HTML stands here.  (raw-html)
      | # Inicio
      expected: What belongs there.
      fix: What to do.
  3  error  HTML stands here.  (raw-html)
      | <b>Hola</b>
      expected: What belongs there.
      fix: What to do.

2 errors`);
});

test('files stand apart; a column is told; warnings are counted for themselves', () => {
  expect(showProblems([overflow, setting], files)).toBe(`slides/es/01.md
  1  warning  The text is too long.  (slide-overflow)
      | # Inicio
      expected: What belongs there.
      fix: What to do.

slides/workshop.yaml
  2:5  error  “colour” is no setting.  (setting-unknown)
      | colour: red
      expected: What belongs there.
      fix: What to do.

1 error, 1 warning`);
});

test.each([
  ['an empty line', { ...html, line: 2 }],
  ['a file that is not there', { ...html, file: 'slides/en/01.md' }],
  ['a line beyond the end', { ...html, line: 99 }],
])('%s has no line to show', (_, problem) => {
  expect(showProblems([problem], files)).toBe(`${problem.file}
  ${problem.line}  error  HTML stands here.  (raw-html)
      expected: What belongs there.
      fix: What to do.

1 error`);
});

test('no problems are told too', () => {
  expect(showProblems([], files)).toBe('No problems found.');
});

describe('of very many problems', () => {
  const many = (count: number, about: DescribedDiagnostic): readonly DescribedDiagnostic[] =>
    Array.from({ length: count }, (_, i) => ({ ...about, line: i + 1 }));

  test('200 are shown in full, and the others counted by severity and file', () => {
    const lines = showProblems([...many(150, html), ...many(100, setting)], files).split('\n');
    expect(lines.filter(line => /^ {2}\d/.test(line))).toHaveLength(200);
    expect(lines.slice(-3)).toEqual([
      'Not shown: 50 errors in slides/workshop.yaml. Fix the ones above first, then run the command again; “check --format json” lists them all.',
      '',
      '250 errors',
    ]);
  });

  test('errors are shown before warnings, in the order of their files', () => {
    const text = showProblems([...many(300, overflow), setting], files);
    expect(text).toContain('“colour” is no setting.');
    expect(text).toContain('Not shown: 101 warnings in slides/es/01.md.');
    expect(text).toMatch(/\n1 error, 300 warnings$/);
  });

  test('the files with most of them are named, and the others counted', () => {
    const diagnostics = [...many(200, html), ...Array.from({ length: 8 }, (_, i) => many(9 - i, { ...overflow, file: `slides/es/0${i}.md` })).flat()];
    expect(showProblems(diagnostics, files)).toContain(
      '5 warnings in slides/es/04.md; 9 warnings in 3 other files. Fix the ones above first, then run the command again; “check --format json” lists them all.',
    );
  });

  test('20,000 take no longer than a person waits, in any format', () => {
    const text = `${'<b>Hola</b>\n'.repeat(20_000)}`;
    const diagnostics = many(20_000, html);
    // Cutting the file for each problem takes minutes, which is longer than a test may take.
    for (const name of reporterNames)
      expect(
        reporterNamed(name)(diagnostics, { files: new Map([[html.file, text]]), release: false, pathInRepository: '', fit: 'not-asked', language: 'en' }),
      ).toContain(html.file);
  });
});

test('characters that a terminal would obey are written out, in names, messages and lines', () => {
  const odd: DescribedDiagnostic = {
    ...html,
    line: 1,
    file: 'slides/es/\u001b[2J\n0 errors.md',
    message: 'HTML: <b\u202e>',
    expected: 'A\u0007',
    fix: 'B\u009b',
  };
  expect(showProblems([odd], new Map([[odd.file, '\u2066Hola\u0000\tb\n']]))).toBe(`slides/es/\\u001b[2J\\n0 errors.md
  1  error  HTML: <b\\u202e>  (raw-html)
      | \\u2066Hola\\u0000\tb
      expected: A\\u0007
      fix: B\\u009b

1 error`);
});

test('a line that is longer than a screen is quoted in part', () => {
  expect(showProblems([{ ...html, line: 1 }], new Map([[html.file, 'a'.repeat(9999)]]))).toContain(`      | ${'a'.repeat(200)}…\n`);
});

test('in Spanish, the words around the messages are Spanish too', () => {
  const shown = showProblems([html, setting, overflow], files, { language: 'es' });
  expect(shown).toContain('  error  ');
  expect(shown).toContain('  advertencia  ');
  expect(shown).toMatch(/^ {6}se esperaba: /m);
  expect(shown).toMatch(/^ {6}qué hacer: /m);
  expect(shown).toMatch(/2 errores, 1 advertencia$/);
  expect(showProblems([], files, { language: 'es' })).toBe('No se encontró ningún problema.');
});
