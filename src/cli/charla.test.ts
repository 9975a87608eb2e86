import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Changes, exampleSource, swap } from '../compiler/exampleSource.ts';
import { Cut, cutBefore } from '../node/changes/exampleDisk.ts';
import { hash } from '../node/hash.ts';
import { writeSchemas } from '../node/writeSchemas.ts';
import { exampleLocks } from '../translations/exampleLocks.ts';
import { runCharla } from './runCharla.ts';

const program = join(import.meta.dirname, 'charla.ts');
const project = join(import.meta.dirname, '..', '..');

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'charla-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const locks = exampleLocks({}, hash).files;

/** Writes the example workshop with mistakes put in; its translation was accepted before that. */
function writeExample(changes: Changes = {}): void {
  for (const [file, text] of [...exampleSource(changes).files, ...locks]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** The day of all tests but those that choose another, in seconds: 23 November 2026. */
const november = '1795392000';
const nextJuly = '1814400000';

/** Runs a command in this process; the browser that it would look for does not exist. */
const charla = (...args: readonly string[]) => charlaAt(november, ...args);

async function charlaAt(epoch: string, ...args: readonly string[]) {
  vi.stubEnv('CHARLA_BROWSER', join(folder, 'no-browser'));
  vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
  vi.stubEnv('npm_command', '');
  const said = { log: vi.spyOn(console, 'log').mockReturnValue(), error: vi.spyOn(console, 'error').mockReturnValue() };
  const text = ({ mock }: typeof said.log): string => mock.calls.map(line => `${line.join(' ')}\n`).join('');
  process.exitCode = undefined;
  try {
    await runCharla([...args]);
    return { status: process.exitCode ?? 0, stdout: text(said.log), stderr: text(said.error) };
  } finally {
    process.exitCode = undefined;
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
}

/** Runs the command line as a process of its own. */
const charlaProcess = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', program, ...args], { cwd: project, env: { ...process.env, NO_COLOR: '1' }, encoding: 'utf8' });

const mistake: Changes = { 'slides/es/01-start.md': swap('Pregunte cada día', 'Pregunte <b>cada</b> día') };

describe('charla check', () => {
  test('ends with 0 and says that there are no problems', async () => {
    writeExample();
    expect(await charla('check', '--root', folder)).toEqual({ status: 0, stdout: 'No problems found.\n', stderr: '' });
  });

  test('ends with 1 and shows each problem with its line', async () => {
    writeExample(mistake);
    expect(await charla('check', '--root', folder)).toEqual({
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

  test('in a folder without a workshop, says where to run it', async () => {
    const { status, stdout } = await charla('check', '--root', folder);
    expect(status).toBe(1);
    expect(stdout).toContain('hint: Run the command in a workshop’s folder, or name it with --root.');
    expect(stdout).toContain('1 error\n');
  });
});

describe('contacts checked long ago', () => {
  test('are warnings, and end with 0', async () => {
    writeExample();
    const { status, stdout } = await charlaAt(nextJuly, 'check', '--root', folder);
    expect(stdout).toContain('2:3  warning  “take-it-down” was last checked on 2026-11-22, 221 days ago.  (contact-checked)');
    expect(stdout).toMatch(/\n2 warnings\n$/);
    expect(status).toBe(0);
  });

  test('with --strict end with 1, also where a program reads them', async () => {
    writeExample();
    const { status, stdout } = await charlaAt(nextJuly, 'check', '--strict', '--format', 'json', '--root', folder);
    expect(JSON.parse(stdout)).toMatchObject({ counts: { error: 0, warning: 2 }, problems: [{ rule: 'contact-checked' }, { rule: 'contact-checked' }] });
    expect(status).toBe(1);
  });

  test('with --release are errors, and end with 1', async () => {
    writeExample();
    const { status, stdout } = await charlaAt(nextJuly, 'check', '--release', '--root', folder);
    expect(stdout).toContain('2:3  error  “take-it-down” was last checked on 2026-11-22, 221 days ago.  (contact-checked)');
    expect(stdout).toMatch(/\n2 errors\n$/);
    expect(status).toBe(1);
  });

  test('with --release stop the build', async () => {
    writeExample();
    const { status, stderr } = await charlaAt(nextJuly, 'build', '--release', '--root', folder);
    expect(stderr).toMatch(/\n2 errors\n$/);
    expect(status).toBe(1);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });
});

describe('charla build', () => {
  test('with a mistake in the content ends with 1, and leaves the last build as it was', async () => {
    writeExample(mistake);
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist', 'deck.html'), 'the last good deck');
    const { status, stderr } = await charla('build', '--root', folder);
    expect(status).toBe(1);
    expect(stderr).toContain('9  error  HTML stands here: <b>  (raw-html)');
    expect(readFileSync(join(folder, 'dist', 'deck.html'), 'utf8')).toBe('the last good deck');
  });

  test('without a browser builds the decks, says what is missing, and ends with 2', async () => {
    writeExample();
    const { status, stderr } = await charla('build', '--root', folder);
    expect(stderr).toContain('The PDFs are missing.\nCHARLA_BROWSER is set to');
    expect(status).toBe(2);
    expect(existsSync(join(folder, 'dist', 'kit', 'START-HERE_EMPIECE-AQUI.html'))).toBe(true);
    expect(existsSync(join(folder, 'dist', 'site', 'index.html'))).toBe(true);
  });
});

describe('after a command that was killed while it wrote', () => {
  const killed = (): void => {
    const disk = cutBefore(join(folder, 'slides', 'schemas', 'words.json'));
    expect(() => writeSchemas(folder, { disk })).toThrow(Cut);
    expect(existsSync(join(folder, '.charla-unfinished'))).toBe(true);
  };

  test.each([
    [['check']],
    [['translations']],
    [['schemas']],
    [['accept', 'es', '--all']],
    [['add-language', 'vi']],
    [['add-slide', 'talk-about-it', 'after', 'habits']],
    [['build']],
    [['pdf']],
    [['pptx']],
  ])('%j first finishes that, and says so in one line', async args => {
    writeExample();
    killed();
    const { stderr } = await charla(...args, '--root', folder);
    expect(stderr.match(/^An earlier command was interrupted\. What it had begun is finished now: slides\/schemas\/.*$/gm)).toHaveLength(1);
    expect(existsSync(join(folder, 'slides', 'schemas', 'words.json'))).toBe(true);
    expect(readdirSync(folder).filter(name => name.startsWith('.'))).toEqual([]);
  });

  test('dev does as well', async () => {
    writeExample();
    killed();
    const ended = charla('dev', '--root', folder, '--port', '0');
    await vi.waitFor(() => expect(console.log).toHaveBeenCalled(), { timeout: 10_000 });
    process.emit('SIGINT', 'SIGINT');
    expect((await ended).stderr).toMatch(/^An earlier command was interrupted\. What it had begun is finished now: /);
  });

  test('what is no such thing ends every command with 1, and says what to do', async () => {
    writeExample();
    mkdirSync(join(folder, '.charla-unfinished'));
    const { status, stdout, stderr } = await charla('check', '--root', folder);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('Look at what is in it, move it out of the workshop’s folder, and run the command again.');
  });
});

describe('charla dev', () => {
  test('says where the deck is and that something is to be mended, and ends with 0 by Ctrl+C', async () => {
    writeExample(mistake);
    const ended = charla('dev', '--root', folder, '--port', '0');
    await vi.waitFor(() => expect(console.log).toHaveBeenCalledTimes(2), { timeout: 10_000 });
    process.emit('SIGINT', 'SIGINT');
    expect(await ended).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^Open http:\/\/localhost:\d+\/ in a browser\. .*\n1 error: the page shows where\.\n$/),
      stderr: '',
    });
  });

  test.each(['abc', '-1', '70000'])('says that “%s” is no port', async port => {
    expect(await charla('dev', '--root', folder, `--port=${port}`)).toEqual({
      status: 1,
      stdout: '',
      stderr: `“${port}” is not a port. Ports are whole numbers up to 65535, such as 5173.\n`,
    });
  });
});

describe('charla pdf', () => {
  test.each([
    ['vi', 'There is no language “vi” in this workshop. Known ones are en, es; two side by side are written en,es.\n'],
    ['en,vi', 'There is no language “vi” in this workshop. Known ones are en, es; two side by side are written en,es.\n'],
    ['en,en', '“en,en” is not one language or two different ones, such as en or es or en,es.\n'],
  ])('--lang %s ends with 1 and the languages that there are', async (language, message) => {
    writeExample();
    expect(await charla('pdf', '--root', folder, '--lang', language)).toEqual({ status: 1, stdout: '', stderr: message });
  });

  test('without a browser says so, and ends with 2', async () => {
    writeExample();
    const { status, stderr } = await charla('pdf', '--root', folder, '--lang', 'es');
    expect(stderr).toContain('The PDFs could not be printed.\nCHARLA_BROWSER is set to');
    expect(status).toBe(2);
  });
});

describe('charla', () => {
  test.each(['print', 'constructor'])('does not know the command “%s”, and says so', async name => {
    const { status, stderr } = charlaProcess(name);
    expect(status).toBe(1);
    expect(stderr).toContain('Unknown command');
    expect(stderr).toContain(name);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('--help names every command', async () => {
    const { status, stdout } = charlaProcess('--help');
    expect(status).toBe(0);
    for (const command of ['check', 'build', 'pdf']) expect(stdout).toMatch(new RegExp(`^ +${command} +\\w`, 'm'));
  });
});

describe('a translation', () => {
  const changed: Changes = { 'slides/en/01-start.md': swap('Ask each day', 'Ask every day') };

  test('whose source has changed is told; once accepted, nothing is found', async () => {
    writeExample(changed);
    expect((await charla('check', '--root', folder)).stdout).toContain('(translation-stale)');
    expect(await charla('accept', 'es', 'habits', '--root', folder)).toEqual({
      status: 0,
      stdout: '  slides/es/01-start.lock.json\nAccepted 1 text in “es”.\n',
      stderr: '',
    });
    expect((await charla('check', '--root', folder)).stdout).toBe('No problems found.\n');
  });

  test.each([
    ['fr', 'habits', 'There is no language “fr” in this workshop. Translations are es; npm run add-language adds one.\n'],
    ['es', 'habit', 'There is nothing called “habit” in “es”. Name slides, papers or sections by their ids. To be compared with their source are: habits.\n'],
  ])('%s, %s that nobody knows ends with 1 and what there is', async (language, slide, message) => {
    writeExample(changed);
    expect(await charla('accept', language, slide, '--root', folder)).toEqual({ status: 1, stdout: '', stderr: message });
  });
});

describe('charla add-language', () => {
  test('adds one that is built only as a draft, and is counted as missing', async () => {
    writeExample();
    expect((await charla('add-language', 'vi', 'Tiếng Việt', '--root', folder)).stdout).toContain('Added Tiếng Việt (vi): ');
    expect((await charla('translations', '--root', folder)).stdout).toMatch(/^vi {2}Tiếng Việt +\d+ +\d+ % +0 % +\d\d %$/m);
    const { stderr } = await charla('pdf', '--lang', 'vi', '--root', folder);
    expect(stderr).toMatch(/The language “vi” is left out: \d+ of its \d+ texts are still to be translated. With --draft it is shown as it is.\n/);
    expect(stderr).toContain('There is no language “vi”');
    const built = await charla('build', '--root', folder);
    expect(built.stderr.match(/^The language “vi” is left out/gm), 'before all else, and where it is still in sight').toHaveLength(2);
    expect(readFileSync(join(folder, 'dist', 'site', 'index.html'), 'utf8')).not.toContain('lang="vi"');
    // There is no browser, so that a PDF which is known ends with another code.
    expect((await charla('pdf', '--lang', 'vi', '--draft', '--root', folder)).status).toBe(2);
  });

  test.each([
    ['xx-yy-', 'is not a language that is known'],
    ['es', '“es” is a language of this workshop already. Its languages are en, es.'],
  ])('%s ends with 1 and why, and changes nothing', async (language, message) => {
    writeExample();
    const { status, stderr } = await charla('add-language', language, '--root', folder);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(existsSync(join(folder, 'locales'))).toBe(false);
  });

  test('adds one to a workshop that has another without buttons', async () => {
    writeExample();
    expect((await charla('add-language', 'fr', '--root', folder)).status).toBe(0);
    rmSync(join(folder, 'locales'), { recursive: true });
    expect(await charla('add-language', 'vi', '--root', folder)).toMatchObject({ status: 0, stderr: '' });
  });

  test('overwrites nothing that is there', async () => {
    writeExample();
    mkdirSync(join(folder, 'locales'));
    writeFileSync(join(folder, 'locales', 'vi.yaml'), 'mine: yes\n');
    const { status, stderr } = await charla('add-language', 'vi', '--root', folder);
    expect(status).toBe(1);
    expect(stderr).toContain('locales/vi.yaml is there already, and nothing was written.');
    expect(readFileSync(join(folder, 'slides', 'workshop.yaml'), 'utf8')).toBe(exampleSource().files.get('slides/workshop.yaml'));
  });
});

describe('charla pptx', () => {
  test('writes an editable copy for each language into the folder that is asked for', async () => {
    writeExample();
    const { status, stdout } = await charla('pptx', '--root', folder, '--out', join(folder, 'copies'));
    expect(status).toBe(0);
    expect(stdout.match(/slides-..\.pptx {2}\d+ kB/g)).toHaveLength(2);
    expect(existsSync(join(folder, 'copies', 'slides-es.pptx'))).toBe(true);
  });

  test.each([
    [['--lang=en', '--outs=copies'], '“pptx” has no option “--outs”. Known ones are --root, --draft, --lang, --out; “pptx --help” tells what they do.\n'],
    [['--out', ' '], '“--out” needs a value, such as: --out folder\n'],
  ])('with %j says what it knows, and writes nothing', async (args, message) => {
    writeExample();
    const { status, stderr } = await charla('pptx', '--root', folder, ...args);
    expect(stderr).toContain(message);
    expect(status).toBe(1);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  test('says which languages there are, if there is no such one', async () => {
    writeExample();
    const { status, stderr } = await charla('pptx', '--root', folder, '--lang', 'fr');
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'There is no language “fr” in this workshop. Known ones are en, es.\n' });
  });
});
