import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Cut, cutBefore } from '../../e2e/examples/exampleDisk.ts';
import { exampleLocks } from '../../e2e/examples/exampleLocks.ts';
import { type Changes, exampleSource, swap } from '../../e2e/examples/exampleSource.ts';
import { runInProcess } from '../../e2e/examples/runInProcess.ts';
import { writeSchemas } from '../node/scaffold/editWorkshop.ts';
import { hash } from '../node/workshop/locks.ts';

const project = join(import.meta.dirname, '..', '..');
const program = join(project, 'bin', 'charla.js');

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

const charlaAt = (epoch: string, ...args: readonly string[]) =>
  runInProcess(args, { CHARLA_BROWSER: join(folder, 'no-browser'), SOURCE_DATE_EPOCH: epoch, npm_command: '' });

/** Says nothing against colors, as the environment of tests does. */
const colorful = { ...process.env, NO_COLOR: '', CI: '', TEST: '', TERM: 'xterm' };

/** Runs the command line as a process of its own. */
const charlaProcess = (...args: readonly string[]) =>
  spawnSync(process.execPath, [program, ...args], { cwd: project, env: { ...colorful, SOURCE_DATE_EPOCH: november }, encoding: 'utf8' });

/** What is said of the example’s guide after all problems. */
const ofGuide = 'Guide: 2 points, in English and Spanish. 10 min: all.';

/** What a check says last without `--fit`. */
const notMeasured = 'Whether everything fits was not measured: “check --fit” does that, with a browser.';
const nothingFound = `No problems found.\n\n${ofGuide}\n\n${notMeasured}\n`;

const mistake: Changes = { 'slides/es/01-start.md': swap('Pregunte cada día', 'Pregunte <b>cada</b> día') };

describe('charla check', () => {
  test('ends with 0 and says that there are no problems', async () => {
    writeExample();
    expect(await charla('check', '--root', folder)).toEqual({ status: 0, stdout: nothingFound, stderr: '' });
  });

  test('ends with 1 and shows each problem with its line', async () => {
    writeExample(mistake);
    expect(await charla('check', '--root', folder)).toEqual({
      status: 1,
      stderr: '',
      stdout: `slides/es/01-start.md
  9:12  error  This is HTML: <b>  (raw-html)
      | - Pregunte <b>cada</b> día
      expected: Plain text, or Markdown such as **bold**.
      fix: Remove the tags and keep the words. To show the character <, type \\<.

1 error
`,
    });
  });

  test('in a folder without a workshop, says where to run it', async () => {
    const { status, stdout } = await charla('check', '--root', folder);
    expect(status).toBe(1);
    expect(stdout).toContain('fix: Run the command in a workshop’s folder, or name that folder with --root.');
    expect(stdout).toContain('1 error\n');
  });
});

describe('charla check --fit', () => {
  test('without a browser shows what else was found, then why it did not measure, and ends with 2', async () => {
    writeExample();
    const { status, stdout, stderr } = await charla('check', '--fit', '--root', folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: `No problems found.\n\n${ofGuide}\n` });
    expect(stderr).toMatch(/^Whether everything fits was not measured\.\nCHARLA_BROWSER is set to .*\n$/);
  });

  test('without a browser says so to programs too, and ends with 1 if there are errors', async () => {
    writeExample();
    const { status, stdout } = await charlaAt(nextJuly, 'check', '--fit', '--release', '--format', 'json', '--root', folder);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ fitMeasured: false, problems: [{ rule: 'contact-checked' }, { rule: 'contact-checked' }] });
  });

  test('needs no browser for a workshop that cannot be laid out, and says that the errors come first', async () => {
    writeExample(mistake);
    const { status, stdout, stderr } = await charla('check', '--fit', '--root', folder);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/\n1 error\n\nWhether everything fits was not measured: the errors come first\. [^\n]+\n$/);
  });
});

describe('contacts checked long ago', () => {
  test('are warnings, and end with 0', async () => {
    writeExample();
    const { status, stdout } = await charlaAt(nextJuly, 'check', '--root', folder);
    expect(stdout).toContain('2:3  warning  “take-it-down” was last checked on 2026-11-22, 221 days ago.  (contact-checked)');
    expect(stdout).toContain(`\n2 warnings\n\n${ofGuide}\n`);
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
    expect(stdout).toContain(`\n2 errors\n\n${ofGuide}\n`);
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
    expect(stderr).toContain('9:12  error  This is HTML: <b>  (raw-html)');
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

test('nothing is said while a deck is built but what the command says', () => {
  writeExample();
  const { status, stdout, stderr } = charlaProcess('build', '--no-pdf', '--root', folder);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^( {2}[\w./-]+ {2}\d+ kB {2}\d+\.\d s\n){5}Built dist\/ without [^\n]+\n$/);
});

describe('charla build --no-pdf', () => {
  const readMe = (): string => readFileSync(join(folder, 'dist', 'kit', 'READ-ME_LEA-ESTO.txt'), 'utf8');
  const kit = ['LICENSES_LICENCIAS.txt', 'READ-ME_LEA-ESTO.txt', 'START-HERE_EMPIECE-AQUI.html'];

  test('builds everything else, says so in one line, and ends with 0', async () => {
    writeExample();
    const { status, stdout, stderr } = await charla('build', '--no-pdf', '--root', folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').filter(line => line.includes('PDF'))).toEqual([expect.stringMatching(/^Built dist\/ without PDFs \(--no-pdf\) in /)]);
    expect(readdirSync(join(folder, 'dist'))).toEqual(['kit', 'kit.zip', 'site']);
    expect(readdirSync(join(folder, 'dist', 'kit'))).toEqual(kit);
    expect(readMe()).toContain('START-HERE_EMPIECE-AQUI.html');
    expect(readMe()).not.toMatch(/pdf|facilitator-guide/);
  });

  test('does not hand out PDFs of an earlier text; without a browser they stay, and only what is there is named', async () => {
    writeExample();
    const pdfs = join(folder, 'dist', 'kit', 'pdf');
    mkdirSync(pdfs, { recursive: true });
    writeFileSync(join(pdfs, 'slides-en.pdf'), '');
    await charla('build', '--root', folder);
    expect(readdirSync(pdfs)).toEqual(['slides-en.pdf']);
    expect(readMe()).toContain('In case the projector fails, also print slides');
    expect(readMe()).not.toContain('facilitator-guide');
    await charla('build', '--no-pdf', '--root', folder);
    expect(readdirSync(join(folder, 'dist', 'kit'))).toEqual(kit);
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
    expect(stderr.match(/^An earlier command was interrupted\. Its changes are now complete: slides\/schemas\/.*$/gm)).toHaveLength(1);
    expect(existsSync(join(folder, 'slides', 'schemas', 'words.json'))).toBe(true);
    expect(readdirSync(folder).filter(name => name.startsWith('.'))).toEqual([]);
  });

  test('dev does as well', async () => {
    writeExample();
    killed();
    const ended = charla('dev', '--root', folder, '--port', '0');
    await vi.waitFor(() => expect(console.log).toHaveBeenCalled(), { timeout: 10_000 });
    process.emit('SIGINT', 'SIGINT');
    expect((await ended).stderr).toMatch(/^An earlier command was interrupted\. Its changes are now complete: /);
  });

  test('what is no such thing ends every command with 1, and says what to do', async () => {
    writeExample();
    mkdirSync(join(folder, '.charla-unfinished'));
    const { status, stdout, stderr } = await charla('check', '--root', folder);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('Check what is in it, move it out of the workshop’s folder, and run the command again.');
  });
});

describe('charla dev', () => {
  test('says where the deck is and that something is to be fixed, and ends with 0 by Ctrl+C', async () => {
    writeExample(mistake);
    const ended = charla('dev', '--root', folder, '--port', '0');
    await vi.waitFor(() => expect(console.log).toHaveBeenCalledTimes(4), { timeout: 10_000 });
    const [address = ''] = /http\S+/.exec(vi.mocked(console.log).mock.calls.join(' ')) ?? [];
    // Whatever a browser asks for, there is nothing to say to the person.
    for (const [path, status] of [
      ['', 200],
      ['live.js', 200],
      ['live.css', 200],
      ['favicon.ico', 404],
    ])
      expect((await fetch(`${address}${path}`)).status).toBe(status);
    process.emit('SIGINT', 'SIGINT');
    expect(await ended).toEqual({
      status: 0,
      stdout: expect.stringMatching(
        /^Starting…\nOpen http:\/\/localhost:\d+\/[\w-]{24}\/ in a browser\. .*\n1 error\. The page shows where\.\nWhether everything fits is not measured, .*\n$/,
      ),
      stderr: '',
    });
  });

  test.each(['abc', '-1', '70000'])('says that “%s” is no port', async port => {
    expect(await charla('dev', '--root', folder, `--port=${port}`)).toEqual({
      status: 1,
      stdout: '',
      stderr: `“${port}” is not a port. A port is a whole number up to 65535, such as 5173.\n`,
    });
  });
});

describe('charla pdf', () => {
  test('with a --lang that there is not ends with 1 and those that there are', async () => {
    writeExample();
    expect(await charla('pdf', '--root', folder, '--lang', 'vi')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'There is no language “vi” in this workshop. Its languages are en, es; for two side by side, write en,es.\n',
    });
  });

  test('without a browser says so, and ends with 2', async () => {
    writeExample();
    const { status, stderr } = await charla('pdf', '--root', folder, '--lang', 'es');
    expect(stderr).toContain('The PDFs could not be printed.\nCHARLA_BROWSER is set to');
    expect(status).toBe(2);
  });
});

describe('charla', () => {
  test.each(['print', 'constructor'])('does not know the command “%s”, and says which there are', async name => {
    expect(await charla(name)).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(
        new RegExp(`^There is no command “${name}”\\. The commands are check, dev, build, .*; “charla --help” explains them\\.\n$`),
      ),
    });
  });

  test('asks whether a command was meant that is close', async () =>
    expect((await charla('chekc')).stderr).toContain('There is no command “chekc”. Did you mean “check”? The commands are check,'));

  test.each([['--strict', 'check'], ['-x'], ['--']])('with %j where a command belongs says so', async (...words) => {
    const { status, stderr } = await charla(...words);
    expect(stderr).toMatch(/^“-.*” was found where a command was expected\. Write the command first, then its options. Example: charla check --strict\n$/);
    expect(status).toBe(1);
  });

  test.each([[['check', '-strict']], [['schemas', '-rf']], [['check', '--strict=yes']]])('with %j does nothing but say what is wrong', async words => {
    writeExample(mistake);
    const before = readdirSync(folder, { recursive: true });
    const { status, stdout, stderr } = await charla(...words, '--root', folder);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^“.*” has no option “-|^“--.*” takes no value/);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  test.each([[['-h']], [['--help']], [['--root', 'x', '--help']], [['print', '--help']]])('%j names every command', async words => {
    const { status, stdout, stderr } = await charla(...words);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const command of ['check', 'build', 'pdf', 'add-slide']) expect(stdout).toMatch(new RegExp(`^ +${command} +\\w`, 'm'));
    for (const option of ['-h, --help', '-v, --version']) expect(stdout).toContain(`${option} `);
  });

  test('without a command shows the same, but as an error', async () => {
    const { stdout } = await charla('--help');
    expect(await charla()).toEqual({ status: 1, stdout: '', stderr: stdout });
  });

  test.each([
    [['schemas', '-h']],
    [['schemas', '--help']],
    [['-h', 'schemas']],
    [['schemas', 'too', 'many', '--words', '--help']],
    [['schemas', '--root', '-h']],
    [['-v', 'schemas', '--help']],
  ])('%j tells what the command takes, and does not run it', async words => {
    const { status, stdout, stderr } = await charla('--root', folder, ...words);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Write the schemas that let editors .* \(charla schemas v\d/);
    expect(stdout).toMatch(/^ +--root=<folder> +The workshop’s folder/m);
    expect(stdout).toMatch(/^ +-h, --help +Show this help$/m);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([[['-v']], [['--version']], [['--version', 'schemas']], [['schemas', '-v']], [['schemas', '--root', '.', '--version']]])(
    '%j shows the version of the package, and runs nothing',
    async words => {
      const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
      expect(await charla('--root', folder, ...words)).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test('takes what follows “--” as it is', async () =>
    expect((await charla('schemas', '--root', folder, '--', '-h')).stderr).toContain('“-h” is one argument too many.'));

  test('as a process of its own ends with the code of its command, and without colors where nobody sees them', () => {
    const { status, stdout, stderr } = charlaProcess('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Bilingual /);
    expect(stdout).toBe(stripVTControlCharacters(stdout));
    expect(charlaProcess('print')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/^There is no command “print”\. [^\n]+\n$/) });
  });
});

describe('a --root', () => {
  const commands = [
    ['schemas'],
    ['add-slide', 'talk-about-it', 'after', 'habits'],
    ['add-language', 'vi'],
    ['accept', 'es', '--all'],
    ['translations'],
    ['check'],
    ['build', '--no-pdf'],
    ['pdf'],
    ['pptx'],
    ['dev', '--port', '0'],
  ];

  test.each(commands)('that is not there is told by “%s”, and not made', async (...words) => {
    const root = join(folder, 'not there');
    expect(await charla(...words, '--root', root)).toEqual({
      status: 1,
      stdout: '',
      stderr: `There is no folder “${root}”. Run the command in a workshop’s folder, or name that folder with --root.\n`,
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(commands)('that is a file is told by “%s”', async (...words) => {
    const root = join(folder, 'notes.txt');
    writeFileSync(root, '');
    const { status, stdout, stderr } = await charla(...words, '--root', root);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`“${root}” is a file, not a workshop’s folder.`);
  });

  test.each(commands.slice(0, 4))('in which there is no workshop is told by “%s”, and nothing is written there', async (...words) => {
    const { status, stderr } = await charla(...words, '--root', folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(/name that folder with --root/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a reader that has gone, as in “charla check | head”', () => {
  /** Runs a command whose output nobody reads from the beginning. */
  async function unread(gone: 'stdout' | 'stderr', args: readonly string[]) {
    const env = { ...colorful, CHARLA_BROWSER: join(folder, 'no-browser'), SOURCE_DATE_EPOCH: november };
    const child = spawn(process.execPath, [program, ...args], { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child[gone].destroy();
    const [said, [status]] = await Promise.all([text(child[gone === 'stdout' ? 'stderr' : 'stdout']), once(child, 'exit')]);
    return { said, status };
  }

  test.each([[['check']], [['--help']], [['check', '--format', 'json']]])('ends %j without a trace', async words => {
    writeExample(mistake);
    expect(await unread('stdout', [...words, '--root', folder])).toEqual({ said: '', status: 141 });
  });

  test('ends a message without a trace', async () => expect(await unread('stderr', ['print'])).toEqual({ said: '', status: 141 }));

  test('ends a build, which leaves nothing half behind', async () => {
    writeExample();
    mkdirSync(join(folder, 'dist'));
    expect(await unread('stdout', ['build', '--no-pdf', '--root', folder])).toEqual({ said: '', status: 141 });
    expect(readdirSync(folder).filter(name => name.startsWith('dist'))).toEqual(['dist']);
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
    expect((await charla('check', '--root', folder)).stdout).toBe(nothingFound);
  });

  test.each([
    ['fr', 'habits', 'There is no language “fr” in this workshop. The translations are es; npm run add-language adds one.\n'],
    [
      'es',
      'habit',
      'There is nothing called “habit” in “es”. Did you mean “habits”? Use the ids of slides, documents, or sections. Still to be compared with their source: habits.\n',
    ],
    ['ES', 'habits', 'There is no language “ES” in this workshop. Did you mean “es”? The translations are es; npm run add-language adds one.\n'],
  ])('%s, %s that nobody knows ends with 1 and what there is', async (language, slide, message) => {
    writeExample(changed);
    expect(await charla('accept', language, slide, '--root', folder)).toEqual({ status: 1, stdout: '', stderr: message });
  });
});

describe('a guide whose text is kept', () => {
  const guide: Changes = {
    'slides/guide.yaml': text => text.replace('Small habits help. }', 'Small habits help., at: { en: 3 } }').replace('for all. }', 'for all., at: { en: 5 } }'),
    'guide/en.md': '# Phones\r\n\r\nAsk every day.\r\n\r\nKeep the rules.\r\n',
  };
  const before = '{\r\n  "version": 1,\r\n  "points": {\r\n    "home.habits": {"en":"Ask each day."},\r\n    "home.gone": {"en":"A"}\r\n  }\r\n}\r\n';
  const lock = () => readFileSync(join(folder, 'guide', 'guide.lock.json'), 'utf8');

  test('is told to have no lock; once all is accepted, nothing is found', async () => {
    writeExample(guide);
    expect((await charla('check', '--root', folder)).stdout).toContain('run: npm run accept -- guide --all');
    expect(await charla('accept', 'guide', '--all', '--root', folder)).toEqual({
      status: 0,
      stdout: '  guide/guide.lock.json\nAccepted 2 points of the guide.\n',
      stderr: '',
    });
    expect((await charla('check', '--root', folder)).stdout).toBe(nothingFound);
    expect((await charla('accept', 'guide', '--all', '--root', folder)).stdout).toBe('Accepted 0 points of the guide.\n');
  });

  test.each([
    ['its own id', 'home.habits', ['home.habits']],
    ['a slide that covers it', 'habits', ['home.habits']],
    ['its section', 'home', ['home.habits', 'home.rules']],
  ])('accepts a point by %s, keeps line ends, and forgets points that are gone', async (_, name, points) => {
    writeExample({ ...guide, 'guide/guide.lock.json': before });
    expect((await charla('check', '--root', folder)).stdout).toContain('has changed since “home.habits” was accepted: “each” is now “every”');
    const { stdout } = await charla('accept', 'guide', name, '--root', folder);
    expect(stdout).toContain(`Accepted ${points.length} point${points.length === 1 ? '' : 's'} of the guide.\n`);
    expect(lock().match(/"home\.\w+"/g)).toEqual(points.map(point => `"${point}"`));
    expect(lock()).toContain('"en":"Ask every day."');
    expect(lock().replaceAll('\r\n', '')).not.toContain('\n');
  });

  test.each([
    [
      ['home.habit'],
      'There is nothing called “home.habit” in the guide. Did you mean “home.habits”? Use the ids of points, of their sections, or of slides. Still to be compared with the guide: home.habits and home.rules.\n',
    ],
    [
      [],
      'Say what you have compared with the guide: ids of points, of their sections, or of slides, or --all. Still to be compared with the guide: home.habits and home.rules.\n',
    ],
  ])('%j ends with 1 and what waits', async (names, stderr) => {
    writeExample(guide);
    expect(await charla('accept', 'guide', ...names, '--root', folder)).toEqual({ status: 1, stdout: '', stderr });
  });

  test('must be there to be accepted', async () => {
    writeExample();
    const { status, stderr } = await charla('accept', 'guide', '--all', '--root', folder);
    expect([status, stderr]).toEqual([1, 'This workshop keeps no text of a guide, so there is nothing to accept. It would be in guide/en.md.\n']);
  });
});

describe('charla add-language', () => {
  test('adds one that is built only as a draft, and is counted as missing', async () => {
    writeExample();
    expect((await charla('add-language', 'vi', 'Tiếng Việt', '--root', folder)).stdout).toContain('Added Tiếng Việt (vi): ');
    expect((await charla('translations', '--root', folder)).stdout).toMatch(/^vi {2}Tiếng Việt +\d+ +\d+ % +0 % +\d\d %$/m);
    const { stderr } = await charla('pdf', '--lang', 'vi', '--root', folder);
    expect(stderr).toMatch(/The language “vi” is left out: \d+ of its \d+ texts are not translated yet\. To include it anyway, add --draft\.\n/);
    expect(stderr).toContain('There is no language “vi”');
    const built = await charla('build', '--root', folder);
    expect(built.stderr.match(/^The language “vi” is left out/gm), 'before all else, and where it is still in sight').toHaveLength(2);
    expect(readFileSync(join(folder, 'dist', 'site', 'index.html'), 'utf8')).not.toContain('lang="vi"');
    // There is no browser, so that a PDF which is known ends with another code.
    expect((await charla('pdf', '--lang', 'vi', '--draft', '--root', folder)).status).toBe(2);
  });

  test.each([
    ['xx-yy-', 'is not a known language'],
    ['es', '“es” is already a language of this workshop. Its languages are en, es.'],
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
    expect(stderr).toContain('locales/vi.yaml already exists, so nothing was written.');
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

  test('writes one copy with two languages side by side', async () => {
    writeExample();
    const { status, stdout } = await charla('pptx', '--root', folder, '--lang', 'es,en', '--out', join(folder, 'copies'));
    expect({ status, files: readdirSync(join(folder, 'copies')) }).toEqual({ status: 0, files: ['slides-es-en.pptx'] });
    expect(stdout).toContain('slides-es-en.pptx');
  });

  test.each([
    ['fr', ''],
    ['se', ' Did you mean “es”?'],
  ])('with --lang %s says which languages there are', async (language, question) => {
    writeExample();
    const { status, stderr } = await charla('pptx', '--root', folder, '--lang', language);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `There is no language “${language}” in this workshop.${question} Its languages are en, es; for two side by side, write en,es.\n`,
    });
  });
});
