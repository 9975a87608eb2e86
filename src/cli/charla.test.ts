import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Changes, exampleSource, swap } from '../compiler/exampleSource.ts';

const program = join(import.meta.dirname, 'charla.ts');
const project = join(import.meta.dirname, '..', '..');

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'charla-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the example workshop with mistakes put in. */
function writeExample(changes: Changes = {}): void {
  for (const [file, text] of exampleSource(changes).files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** The day of all tests but those that choose another, in seconds: 23 November 2026. */
const november = '1795392000';
const nextJuly = '1814400000';

/** Runs the command line as a process of its own; the browser that it would look for does not exist. */
const charla = (...args: readonly string[]) => charlaAt(november, ...args);

function charlaAt(epoch: string, ...args: readonly string[]) {
  const env = { ...process.env, NO_COLOR: '1', CHARLA_BROWSER: join(folder, 'no-browser'), SOURCE_DATE_EPOCH: epoch };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, ...args], { cwd: project, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const mistake: Changes = { 'slides/es/01-start.md': swap('Pregunte cada día', 'Pregunte <b>cada</b> día') };

describe('charla check', () => {
  test('ends with 0 and says that there are no problems', () => {
    writeExample();
    expect(charla('check', '--root', folder)).toEqual({ status: 0, stdout: 'No problems found.\n', stderr: '' });
  });

  test('ends with 1 and shows each problem with its line', () => {
    writeExample(mistake);
    expect(charla('check', '--root', folder)).toEqual({
      status: 1,
      stderr: '',
      stdout: `slides/es/01-start.md
  9  error  HTML stands here: <b>  (raw-html)
      | - Pregunte <b>cada</b> día
      expected: Plain Markdown; how it looks is the layout’s task.
      hint: Take the tags away. To show a “<” as such, write \\<.

1 error
`,
    });
  });

  test('in a folder without a workshop, says where to run it', () => {
    const { status, stdout } = charla('check', '--root', folder);
    expect(status).toBe(1);
    expect(stdout).toContain('hint: Run the command in a workshop’s folder, or name it with --root.');
    expect(stdout).toContain('1 error\n');
  });
});

describe('contacts checked long ago', () => {
  test('are warnings, and end with 0', () => {
    writeExample();
    const { status, stdout } = charlaAt(nextJuly, 'check', '--root', folder);
    expect(stdout).toContain('2:3  warning  “take-it-down” was last checked on 2026-11-22, 221 days ago.  (contact-checked)');
    expect(stdout).toMatch(/\n2 warnings\n$/);
    expect(status).toBe(0);
  });

  test('with --strict end with 1, also where a program reads them', () => {
    writeExample();
    const { status, stdout } = charlaAt(nextJuly, 'check', '--strict', '--format', 'json', '--root', folder);
    expect(JSON.parse(stdout)).toMatchObject({ counts: { error: 0, warning: 2 }, problems: [{ rule: 'contact-checked' }, { rule: 'contact-checked' }] });
    expect(status).toBe(1);
  });

  test('with --release are errors, and end with 1', () => {
    writeExample();
    const { status, stdout } = charlaAt(nextJuly, 'check', '--release', '--root', folder);
    expect(stdout).toContain('2:3  error  “take-it-down” was last checked on 2026-11-22, 221 days ago.  (contact-checked)');
    expect(stdout).toMatch(/\n2 errors\n$/);
    expect(status).toBe(1);
  });

  test('with --release stop the build', () => {
    writeExample();
    const { status, stderr } = charlaAt(nextJuly, 'build', '--release', '--root', folder);
    expect(stderr).toMatch(/\n2 errors\n$/);
    expect(status).toBe(1);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });
});

describe('charla build', () => {
  test('with a mistake in the content ends with 1, and leaves the last build as it was', () => {
    writeExample(mistake);
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist', 'deck.html'), 'the last good deck');
    const { status, stderr } = charla('build', '--root', folder);
    expect(status).toBe(1);
    expect(stderr).toContain('9  error  HTML stands here: <b>  (raw-html)');
    expect(readFileSync(join(folder, 'dist', 'deck.html'), 'utf8')).toBe('the last good deck');
  });

  test('without a browser builds the decks, says what is missing, and ends with 2', () => {
    writeExample();
    const { status, stderr } = charla('build', '--root', folder);
    expect(stderr).toContain('The PDFs are missing.\nCHARLA_BROWSER is set to');
    expect(status).toBe(2);
    expect(existsSync(join(folder, 'dist', 'kit', 'START-HERE_EMPIECE-AQUI.html'))).toBe(true);
    expect(existsSync(join(folder, 'dist', 'site', 'index.html'))).toBe(true);
  });
});

describe('charla pdf', () => {
  test.each([
    ['vi', 'There is no language “vi” in this workshop. Known ones are en, es; two side by side are written en,es.\n'],
    ['en,vi', 'There is no language “vi” in this workshop. Known ones are en, es; two side by side are written en,es.\n'],
    ['en,en', '“en,en” is not one language or two different ones, such as en or es or en,es.\n'],
  ])('--lang %s ends with 1 and the languages that there are', (language, message) => {
    writeExample();
    expect(charla('pdf', '--root', folder, '--lang', language)).toEqual({ status: 1, stdout: '', stderr: message });
  });

  test('without a browser says so, and ends with 2', () => {
    writeExample();
    const { status, stderr } = charla('pdf', '--root', folder, '--lang', 'es');
    expect(stderr).toContain('The PDFs could not be printed.\nCHARLA_BROWSER is set to');
    expect(status).toBe(2);
  });
});

describe('charla', () => {
  test.each(['print', 'constructor'])('does not know the command “%s”, and says so', name => {
    const { status, stderr } = charla(name);
    expect(status).toBe(1);
    expect(stderr).toContain('Unknown command');
    expect(stderr).toContain(name);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('--help names every command', () => {
    const { status, stdout } = charla('--help');
    expect(status).toBe(0);
    for (const command of ['check', 'build', 'pdf']) expect(stdout).toMatch(new RegExp(`^ +${command} +\\w`, 'm'));
  });
});

describe('charla pptx', () => {
  test('writes an editable copy for each language into the folder that is asked for', () => {
    writeExample();
    const { status, stdout } = charla('pptx', '--root', folder, '--out', join(folder, 'copies'));
    expect(status).toBe(0);
    expect(stdout.match(/slides-..\.pptx {2}\d+ kB/g)).toHaveLength(2);
    expect(existsSync(join(folder, 'copies', 'slides-es.pptx'))).toBe(true);
  });

  test('says which languages there are, if there is no such one', () => {
    writeExample();
    const { status, stderr } = charla('pptx', '--root', folder, '--lang', 'fr');
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'There is no language “fr” in this workshop. Known ones are en, es.\n' });
  });
});
