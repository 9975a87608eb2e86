import { describe, test } from 'vitest';
import { expectProblems } from '../../e2e/examples/exampleDiagnostics.ts';
import { type Changes, swap } from '../../e2e/examples/exampleSource.ts';

describe('notes', () => {
  test.each<[string, Changes, string]>([
    [
      'with a heading of the other language',
      { 'speaker-notes/es/01-start.md': swap('### Pregunte', '### Ask') },
      'speaker-notes/es/01-start.md:15 notes-heading: “Ask” isn’t a heading for notes in this language.',
    ],
    [
      'with a heading and no text',
      { 'speaker-notes/en/01-start.md': swap('Good evening.\n', '') },
      'speaker-notes/en/01-start.md:3 notes-missing: These notes have no text.',
    ],
    [
      'with a link to a contact that does not exist',
      { 'speaker-notes/en/02-help.md': swap('[take-it-down]', '[take-down]') },
      'speaker-notes/en/02-help.md:7 link-contact: There’s no contact “take-down”.',
    ],
  ])('%s', (_, changes, expected) => expectProblems(changes, expected));
});
