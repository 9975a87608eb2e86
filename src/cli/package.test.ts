import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const project = join(import.meta.dirname, '..', '..');

/** A folder outside this project, with blanks in its name, that has the package as npm would install it. */
let folder: string;
let packed: readonly { readonly path: string; readonly mode: number }[];

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

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'charla package ')));
  packed = filesOfPackage();
  const home = join(folder, 'node_modules', 'charla');
  for (const { path } of packed) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    copy(join(project, path), join(home, path));
  }
  // What is not named as a dependency is not there, as it would not be for somebody who installs the package.
  for (const name of dependencies()) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(join(project, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the package has what it needs to run, and nothing that only tests need', () => {
  const paths = packed.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['README.md', 'LICENSE', 'bin/charla.js', 'src/cli/charla.ts', 'templates/workshop/gitignore', 'locales/es.ts']),
  );
  expect(paths.filter(path => /\.test\.ts$|\/example[A-Z]\w*\.ts$|^(e2e|slides|speaker-notes|node_modules|dist)\/|tsbuildinfo/.test(path))).toEqual([]);
  expect((packed.find(({ path }) => path === 'bin/charla.js')?.mode ?? 0) & 0o111, 'npx starts it as a program').toBe(0o111);
});

test('whoever installs it makes a workshop, and builds all but the PDFs', () => {
  const made = charla('new', 'bullying-parents');
  expect(made).toMatchObject({ status: 0, stderr: '' });
  expect(made.stdout).toContain('Made a workshop in “bullying-parents”.');

  const built = charla('build', '--root', 'bullying-parents');
  expect(built.stderr).toMatch(/^The PDFs are missing.\nCHARLA_BROWSER is set to/m);
  expect(built.status).toBe(2);
  const deck = readFileSync(join(folder, 'bullying-parents', 'dist', 'site', 'index.html'), 'utf8');
  expect(deck).toContain('Hablemos de esto');
  expect(deck).toContain('<script');
  expect(existsSync(join(folder, 'bullying-parents', 'dist', 'kit.zip'))).toBe(true);
});

/** What npm would put into the package. */
function filesOfPackage(): readonly { readonly path: string; readonly mode: number }[] {
  const npm = process.env['npm_execpath'];
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout, stderr } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: project, encoding: 'utf8' })
    : spawnSync('npm', args, { cwd: project, encoding: 'utf8', shell: process.platform === 'win32' });
  if (!stdout) throw new Error(stderr);
  const [{ files }] = JSON.parse(stdout);
  return files;
}

function dependencies(): readonly string[] {
  return Object.keys(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).dependencies);
}

/** A second name for the same file is quicker than a copy, where the disk allows it. */
function copy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    cpSync(from, to);
  }
}
