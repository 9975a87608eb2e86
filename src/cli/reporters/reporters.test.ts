import { describe, expect, test } from 'vitest';
import type { DescribedDiagnostic } from '../../diagnostics/describeDiagnostic.ts';
import type { ReporterContext } from './reporter.ts';
import { reporterNamed } from './reporters.ts';

const words = { expected: 'What belongs there.', fix: 'What to do.' };
const html: DescribedDiagnostic = { file: 'slides/es/01.md', line: 3, rule: 'raw-html', message: 'HTML stands here.', ...words };
const contact: DescribedDiagnostic = { file: 'slides/resources.yaml', line: 2, column: 5, rule: 'contact-checked', message: 'Long ago.', ...words };
const missing: DescribedDiagnostic = { file: 'slides/es/02.md', line: 1, rule: 'file-missing', message: 'This file is missing.', ...words };
const context: ReporterContext = {
  files: new Map([
    ['slides/es/01.md', '\uFEFF# Inicio\r\n\r\n  <b>Hola</b>\r\n'],
    ['slides/resources.yaml', 'resources:\n  a-b:\n'],
  ]),
  release: false,
  pathInRepository: '',
  fit: 'measured',
  language: 'en',
};

test('a format that does not exist is answered with those that do', () => {
  for (const name of ['xml', 'constructor']) expect(() => reporterNamed(name)).toThrow(`There is no format “${name}”. The formats are text, json, github.`);
});

test('a format that is misspelled is answered with the one that was meant', () =>
  expect(() => reporterNamed('JSON')).toThrow('There is no format “JSON”. Did you mean “json”? The formats are text, json, github.'));

describe('json', () => {
  const read = (diagnostics: readonly DescribedDiagnostic[], about: Partial<ReporterContext> = {}): unknown =>
    JSON.parse(reporterNamed('json')(diagnostics, { ...context, ...about }));

  test('has every problem with its place, its line and its words, and counts them', () => {
    expect(read([html, contact, missing])).toEqual({
      version: 1,
      counts: { error: 2, warning: 1, note: 0 },
      fitMeasured: true,
      problems: [
        { severity: 'error', rule: 'raw-html', file: 'slides/es/01.md', line: 3, column: null, message: 'HTML stands here.', ...words, text: '  <b>Hola</b>' },
        {
          ...{ severity: 'warning', rule: 'contact-checked', file: 'slides/resources.yaml', line: 2, column: 5, message: 'Long ago.' },
          ...words,
          text: '  a-b:',
        },
        { severity: 'error', rule: 'file-missing', file: 'slides/es/02.md', line: 1, column: null, message: 'This file is missing.', ...words, text: null },
      ],
    });
  });

  test('has the severities of what is handed out, if it is', () =>
    expect(read([contact], { release: true })).toMatchObject({ counts: { error: 1, warning: 0 } }));

  test('has characters that a terminal would obey as JSON writes them, so that programs read them as they are', () => {
    const odd: DescribedDiagnostic = { ...html, file: 'slides/es/\u202e01.md', message: '\u009b2J\u0085\u001b' };
    expect(reporterNamed('json')([odd], context)).not.toMatch(/[\u007f-\u009f\u202e]/);
    expect(read([odd])).toMatchObject({ problems: [{ file: odd.file, message: odd.message }] });
  });

  test('says how much of the guide each session covers', () => {
    const guide = { points: 2, sessions: [{ minutes: 60, languages: [{ language: 'en', covered: 1, missing: ['a.b'] }] }] };
    expect(read([], { guide })).toMatchObject({ guide });
    expect(reporterNamed('text')([], { ...context, guide })).toBe('No problems found.\n\nGuide: 2 points. 60 min: 1 (without a.b).');
  });

  test('without problems has the same shape', () =>
    expect(read([])).toEqual({ version: 1, counts: { error: 0, warning: 0, note: 0 }, fitMeasured: true, problems: [] }));
});

describe('whether everything fits', () => {
  const notAsked = 'Whether everything fits was not measured: “check --fit” does that, with a browser.';

  test('is said not to be known, in one last line', () => {
    const guide = { points: 1, sessions: [{ minutes: 60, languages: [{ language: 'en', covered: 1, missing: [] }] }] };
    expect(reporterNamed('text')([], { ...context, guide, fit: 'not-asked' })).toBe(`No problems found.\n\nGuide: 1 point. 60 min: all.\n\n${notAsked}`);
    expect(reporterNamed('text')([contact], { ...context, fit: 'not-asked' })).toMatch(new RegExp(`1 warning\n\n${notAsked}$`));
    expect(reporterNamed('text')([], { ...context, fit: 'not-asked', language: 'es' })).toMatch(/\n\nNo se midió si todo cabe: [^\n]+$/);
  });

  test('is not spoken of where there are errors to fix, unless somebody asked', () => {
    expect(reporterNamed('text')([html], { ...context, fit: 'not-asked' })).toMatch(/\n\n1 error$/);
    expect(reporterNamed('text')([contact], { ...context, release: true, fit: 'not-asked' })).toMatch(/\n\n1 error$/);
    expect(reporterNamed('text')([html], { ...context, fit: 'errors-first' })).toMatch(
      /1 error\n\nWhether everything fits was not measured: the errors come first\. .*$/,
    );
  });

  test('needs no word once it is measured, nor where the reason is told beside the report', () => {
    for (const fit of ['measured', 'no-browser'] as const) expect(reporterNamed('text')([], { ...context, fit })).toBe('No problems found.');
  });

  test('is a member for programs, and no line among those for GitHub', () => {
    for (const fit of ['not-asked', 'errors-first', 'no-browser'] as const) {
      expect(JSON.parse(reporterNamed('json')([], { ...context, fit }))).toMatchObject({ fitMeasured: false });
      expect(reporterNamed('github')([], { ...context, fit })).toBe('No problems found.');
    }
  });
});

describe('github', () => {
  const write = (diagnostics: readonly DescribedDiagnostic[], about: Partial<ReporterContext> = {}): string =>
    reporterNamed('github')(diagnostics, { ...context, ...about });

  test('shows each problem beside its line, and counts them', () => {
    expect(
      write([html, contact]),
    ).toBe(`::error file=slides/es/01.md,line=3,title=raw-html::HTML stands here.%0Aexpected: What belongs there.%0Afix: What to do.
::warning file=slides/resources.yaml,line=2,col=5,title=contact-checked::Long ago.%0Aexpected: What belongs there.%0Afix: What to do.
1 error, 1 warning`);
  });

  test('counts paths from the repository', () => {
    expect(write([html], { pathInRepository: 'workshops/sextortion' })).toContain('::error file=workshops/sextortion/slides/es/01.md,line=3,');
  });

  test('keeps signs that would end a command or a property', () => {
    const odd: DescribedDiagnostic = { ...html, file: 'slides/es/01: a, 50%.md', message: '100 % of a: b, c\r\n::error::d' };
    expect(write([odd])).toBe(
      '::error file=slides/es/01%3A a%2C 50%25.md,line=3,title=raw-html::100 %25 of a: b, c%0D%0A::error::d%0Aexpected: What belongs there.%0Afix: What to do.\n1 error',
    );
  });

  test('writes out characters that a terminal would obey', () => {
    expect(write([{ ...html, message: 'a\u202eb\u001b' }])).toContain('::a\\u202eb\\u001b%0A');
  });

  test('without problems says so', () => expect(write([])).toBe('No problems found.'));
});
