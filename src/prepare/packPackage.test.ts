import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageFolder } from '../node/package/packageFolder.ts';
import { type Packed, packPackage } from './packPackage.ts';
import { runNpm } from './runNpm.ts';

/** A folder outside this project, with spaces in its name, where npm has installed the package. */
let folder: string;

const npm = (...args: readonly string[]): string => runNpm(folder, args);

/** Runs the installed command. The browser that it would look for does not exist. */
function charla(...args: readonly string[]) {
  const env = { ...process.env, NO_COLOR: '1', CHARLA_BROWSER: join(folder, 'no-browser'), SOURCE_DATE_EPOCH: '1795392000' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'node_modules', 'charla', 'bin', 'charla.js'), ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

let packed: Packed;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'charla package ')));
  packed = packPackage(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  npm('install', `./${packed.filename}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the package has what it needs to run, and nothing else: no sources, no other package, no script that npm would run', () => {
  const paths = packed.files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['README.md', 'LICENSE', 'bin/charla.js', 'lib/charla.js', 'lib/printerThread.js', 'lib/client.js', 'templates/workshop/gitignore']),
  );
  expect(paths.filter(path => !/^(bin\/charla\.js|lib\/.+|templates\/workshop\/.+|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(path))).toEqual([]);
  expect((packed.files.find(({ path }) => path === 'bin/charla.js')?.mode ?? 0) & 0o111, 'npx starts it as a program').toBe(0o111);
  expect(readdirSync(join(folder, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual(['charla']);
  const installed = JSON.parse(readFileSync(join(folder, 'node_modules', 'charla', 'package.json'), 'utf8'));
  expect(installed).toMatchObject({ version: expect.any(String), bin: { charla: 'bin/charla.js' }, engines: { node: '>=20.19' } });
  // npm asks those who install a package whether its scripts may run.
  for (const key of ['scripts', 'dependencies', 'devDependencies']) expect(installed).not.toHaveProperty(key);
});

test('the package, and what a kit is made of, carry the license of each part', () => {
  const lib = join(folder, 'node_modules', 'charla', 'lib');
  const all = readFileSync(join(lib, 'LICENSES.txt'), 'utf8');
  for (const part of [/^Charla \d/m, /^reveal\.js \d/m, /^lucide-static \d/m, /^zod \d/m, /^pptxgenjs \d/m, /^dictionary-es \d/m]) expect(all).toMatch(part);
  const ofDeck = readFileSync(join(lib, 'deckLicenses.txt'), 'utf8');
  for (const part of [/^Charla \d/m, /^reveal\.js \d/m, /^lucide-static \d/m, /SIL OPEN FONT LICENSE/]) expect(ofDeck).toMatch(part);
  expect(ofDeck).not.toMatch(/^pptxgenjs/m);
});

test('installed, it takes at most 15 MB', () => expect(packed.unpackedSize).toBeLessThanOrEqual(15_000_000));

test('people who install it can make a workshop, and build everything but the PDFs', () => {
  const made = charla('new', 'bullying-parents');
  expect(made).toMatchObject({ status: 0, stderr: '' });
  expect(made.stdout).toContain('Created a workshop in “bullying-parents”.');

  const workshop = join(folder, 'bullying-parents');
  expect(JSON.parse(readFileSync(join(workshop, 'package.json'), 'utf8')).devDependencies).toEqual({ charla: `file:../${packed.filename}` });
  npm('install', '--prefix', workshop);
  expect(npm('run', '--silent', '--prefix', workshop, 'check')).toMatch(/^slides\/resources\.yaml\n/);

  const built = charla('build', '--root', 'bullying-parents');
  expect(built.stderr).toMatch(/^The PDFs are missing.\nCHARLA_BROWSER is set to/m);
  expect(built.status).toBe(2);
  const deck = readFileSync(join(folder, 'bullying-parents', 'dist', 'site', 'index.html'), 'utf8');
  expect(deck).toContain('Hablemos de esto');
  expect(deck).toContain('<script');
  expect(existsSync(join(folder, 'bullying-parents', 'dist', 'kit.zip'))).toBe(true);
});

test('its development server shows the deck while somebody writes, with no bundler', async () => {
  const workshop = join(folder, 'bullying-parents');
  const program = join(folder, 'node_modules', 'charla', 'bin', 'charla.js');
  const server = spawn(process.execPath, [program, 'dev', '--port', '0', '--root', workshop], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    let said = '';
    while (!said.includes(' in a browser.')) said += String((await once(server.stdout, 'data'))[0]);
    const [address = ''] = /http:\S+/.exec(said) ?? [];
    const page = await (await fetch(address)).text();
    expect(page).toContain('Hablemos de esto');
    const [, client = ''] = /<script type="module" src="([^"]+)"/.exec(page) ?? [];
    expect((await fetch(`${address}${client}`)).status).toBe(200);
  } finally {
    server.kill();
  }
});

describe('the library of an installed package', () => {
  /** The first program of the page about the library. */
  const program = /```js\n(?<code>.*?)```/s.exec(readFileSync(join(packageFolder, 'docs', 'library.md'), 'utf8'))?.groups?.['code'] ?? '';

  beforeAll(() => {
    expect(charla('new', 'my-workshop')).toMatchObject({ status: 0 });
  });

  test('builds a kit with the program in its documentation, with the same bytes as the command', () => {
    writeFileSync(join(folder, 'program.mjs'), program);
    const { status, stderr } = spawnSync(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(charla('build', '--no-pdf', '--root', 'my-workshop')).toMatchObject({ status: 0 });
    for (const path of ['kit/START-HERE_EMPIECE-AQUI.html', 'kit/READ-ME_LEA-ESTO.txt', 'kit/LICENSES_LICENCIAS.txt', 'site/index.html'])
      expect(readFileSync(join(folder, 'dist', path)).equals(readFileSync(join(folder, 'my-workshop', 'dist', path))), path).toBe(true);
  });

  test('has types that a strict program compiles with', () => {
    writeFileSync(join(folder, 'program.mts'), `${program}\nexport const first: string | undefined = [...files.keys()][0];\n`);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { strict: true, noEmit: true, module: 'nodenext', target: 'es2023', types: [] }, files: ['program.mts'] }),
    );
    const tsc = join(packageFolder, 'node_modules', 'typescript', 'bin', 'tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { cwd: folder, encoding: 'utf8' });
    expect(stdout).toBe('');
  });
});
