import { describe, expect, test } from 'vitest';
import { expectProblems, problemsOf } from '../../e2e/examples/exampleDiagnostics.ts';
import { exampleSource, swap } from '../../e2e/examples/exampleSource.ts';

describe('a language lacks', () => {
  test('the notes of a slide', () => {
    expectProblems(
      { 'speaker-notes/es/02-help.md': swap('## Gracias {#end}\n\n### Haga\n\nDé las gracias a quien interpretó.\n', '') },
      'speaker-notes/es/02-help.md:3 notes-missing: The notes for the slide “end” aren’t in this file.',
    );
  });
});

describe('ids', () => {
  test('one that workshop.yaml does not have is reported once, with the one that was meant', () => {
    const mistyped = { 'slides/es/01-start.md': swap('{#habits}', '{#habit}') };
    expectProblems(mistyped, 'slides/es/01-start.md:7 id-unknown: slides/workshop.yaml doesn’t list “habit” for this file.');
    expect(problemsOf(mistyped)[0]?.expected).toBe('“habits”, which comes next on that list and isn’t in this file.');
  });

  test('one of a slide that nobody listed', () => {
    const extra = { 'speaker-notes/en/02-help.md': (text: string) => `${text}\n## More {#more}\n\n### Say\n\nMore.\n` };
    expectProblems(extra, 'speaker-notes/en/02-help.md:15 id-unknown: slides/workshop.yaml doesn’t list “more” for this file.');
    expect(problemsOf(extra)[0]).toMatchObject({ expected: 'One of these: help or end.', fix: 'Correct the id, or add the slide to slides/workshop.yaml.' });
  });

  test('one that is not there', () => {
    expectProblems({ 'slides/en/01-start.md': swap(' {#habits}', '') }, 'slides/en/01-start.md:7 id-missing: This heading has no id.');
  });

  test('one that appears twice in a file; the slide of the second is not reported as missing too', () => {
    expectProblems(
      { 'slides/en/01-start.md': swap('{#rules}', '{#habits}') },
      'slides/en/01-start.md:12 id-duplicate: The id “habits” is already used on line 7.',
    );
  });

  test('one that appears twice in workshop.yaml', () => {
    const doubled = swap(
      'sections:',
      'sections:',
    )(exampleSource().files.get('slides/workshop.yaml') ?? '').replace('      - id: end\n', '      - id: welcome\n');
    expectProblems(
      {
        'slides/workshop.yaml': doubled,
        'slides/en/02-help.md': swap('#end', '#welcome'),
        'slides/es/02-help.md': swap('#end', '#welcome'),
        'speaker-notes/en/02-help.md': swap('#end', '#welcome'),
        'speaker-notes/es/02-help.md': swap('#end', '#welcome'),
      },
      'slides/workshop.yaml:36:9 id-duplicate: The id “welcome” is already used on line 15.',
    );
  });

  test('one that appears twice in a section of workshop.yaml', () => {
    expectProblems(
      {
        'slides/workshop.yaml': text =>
          text.replace('  - file: 02-help.md', '      - id: habits\n        layout: points\n        minutes: { 10: 1 }\n  - file: 02-help.md'),
      },
      'slides/workshop.yaml:31:9 id-duplicate: The id “habits” is already used on line 19.',
    );
  });

  test('slides in another order', () => {
    const [start = '', welcome = '', habits = '', rules = ''] = (exampleSource().files.get('slides/es/01-start.md') ?? '').split(/^(?=## )/m);
    const reordered = { 'slides/es/01-start.md': [start, habits, welcome, `\n${rules}`].join('') };
    expectProblems(reordered, 'slides/es/01-start.md:3 id-order: “habits” is where “welcome” should be.');
    expect(problemsOf(reordered)[0]).toMatchObject({
      expected: 'The order in slides/workshop.yaml: welcome, habits, and rules.',
      fix: 'Move the heading with everything below it, or change the order in slides/workshop.yaml.',
    });
  });
});
