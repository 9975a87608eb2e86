import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleLocks } from '../../../e2e/examples/exampleLocks.ts';
import { type Changes, exampleSource, swap } from '../../../e2e/examples/exampleSource.ts';
import { inOneLine } from '../../../e2e/examples/inEnglish.ts';
import { loadWorkshop } from './loadWorkshop.ts';
import { hash } from './locks.ts';

describe('a workshop in a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'load-workshop-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function load(changes: Changes, encoding: Readonly<Record<string, BufferEncoding>> = {}) {
    for (const [file, text] of [...exampleSource(changes).files, ...exampleLocks({}, hash).files]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), Buffer.from(text, encoding[file] ?? 'utf8'));
    }
    return loadWorkshop(folder, { today: '2026-11-23' });
  }

  test('without a mistake is there, with its text', () => {
    const { diagnostics, workshop, source } = load({});
    expect(diagnostics).toEqual([]);
    expect(workshop?.id).toBe('phones');
    expect(source.files.get('slides/en/01-start.md')).toMatch(/^# Start/);
  });

  test('with mistakes is not; they are reported file by file, from the top', () => {
    const { diagnostics, workshop } = load({
      'slides/workshop.yaml': swap('layout: title', 'layout: title\n        talk: 2\n        incremental: true'),
      'slides/en/01-start.md': text => text.replace('For parents', '<b>For</b> parents').replace('No screens', '`No` screens').replace('- Ask', '- <i>Ask</i>'),
      'slides/es/02-help.md': undefined,
    });
    expect(workshop).toBeUndefined();
    expect(diagnostics.map(inOneLine)).toEqual([
      'slides/en/01-start.md:5 raw-html: This is HTML: <b>',
      'slides/en/01-start.md:9 raw-html: This is HTML: <i>',
      'slides/en/01-start.md:20 markdown-unsupported: This is formatted as code: `No`',
      'slides/es/02-help.md:1 file-missing: This file is missing.',
      'slides/workshop.yaml:17:9 setting-unused: The layout “title” doesn’t use the setting “talk”.',
      'slides/workshop.yaml:18:9 setting-unused: The layout “title” doesn’t use the setting “incremental”.',
    ]);
  });

  test('that compiles is checked as a whole', () => {
    const { diagnostics, workshop } = load({ 'slides/workshop.yaml': swap('covers: [home.rules]', 'covers: []') });
    expect(diagnostics.map(inOneLine)).toEqual(['slides/guide.yaml:9:9 guide-coverage: No slide covers “home.rules”: Rules are for all.']);
    expect(workshop).toBeUndefined();
  });

  test.each<[string, string, BufferEncoding, number]>([
    ['an older encoding', 'slides/es/01-start.md', 'latin1', 7],
    ['UTF-16', 'slides/es/01-start.md', 'utf16le', 1],
    ['UTF-16', 'slides/workshop.yaml', 'utf16le', 1],
    ['UTF-16', 'slides/resources.yaml', 'utf16le', 1],
  ])('with %s in %s has that reported alone', (_, file, encoding, line) => {
    const { diagnostics } = load({ [file]: text => (encoding === 'utf16le' ? `\uFEFF${text}` : text) }, { [file]: encoding });
    expect(diagnostics.map(inOneLine)).toEqual([`${file}:${line} not-utf8: This file is not UTF-8: from this line on, accents and ñ can’t be read.`]);
  });
});
