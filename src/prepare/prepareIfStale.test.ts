import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageFolder } from '../node/package/packageFolder.ts';

let folder: string;

/** A checkout in small: the program, sources that take a moment to prepare, and what they are prepared by. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'charla-checkout-'));
  cpSync(join(packageFolder, 'bin'), join(folder, 'bin'), { recursive: true });
  symlinkSync(join(packageFolder, 'node_modules'), join(folder, 'node_modules'), 'junction');
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', '{}');
  write('locales/en.ts', 'export {};');
  write('src/cli/check.ts', 'export {};');
  write('src/cli/old.ts', 'export {};');
  write('src/cli/check.test.ts', 'export {};');
  write(
    'src/prepare/prepare.ts',
    `import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
    mkdirSync('lib', { recursive: true });
    appendFileSync('count', '|');
    writeFileSync('lib/charla.js', 'console.log("ran")');
    writeFileSync('lib/prepared', '');`,
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Runs the program, and gives how often it has prepared by then. */
function run(): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, 'bin', 'charla.js')], { encoding: 'utf8' });
  expect({ stdout, stderr, status }).toEqual({ stdout: 'ran\n', stderr: '', status: 0 });
  return existsSync(join(folder, 'count')) ? readFileSync(join(folder, 'count'), 'utf8').length : 0;
}

/** A checkout that was prepared once, as the first test does. */
function prepared(): void {
  write('lib/charla.js', 'console.log("ran")');
  write('count', '|');
  write('lib/prepared', '');
}

/** Sets the time of a file or folder to a minute from now, as if somebody had saved it since. */
function save(path: string): void {
  const time = Date.now() / 1000 + 60;
  utimesSync(join(folder, path), time, time);
}

test('a checkout prepares once, and is as quiet as a package', () => {
  expect(run()).toBe(1);
  expect(run()).toBe(1);
});

test.each(['src/cli/check.ts', 'locales/en.ts', 'package-lock.json'])('whoever saves %s runs what is in it', path => {
  prepared();
  save(path);
  expect(run()).toBe(2);
});

test('a source that is gone is noticed as well', () => {
  prepared();
  rmSync(join(folder, 'src', 'cli', 'old.ts'));
  save('src/cli');
  expect(run()).toBe(2);
});

test('a test that is saved changes nothing that runs', () => {
  prepared();
  save('src/cli/check.test.ts');
  expect(run()).toBe(1);
});

test('a package, which has no sources, only runs', () => {
  prepared();
  rmSync(join(folder, 'src'), { recursive: true });
  save('package-lock.json');
  expect(run()).toBe(1);
});

test('what does not compile ends the command with what is wrong, and leaves what was prepared before', () => {
  prepared();
  write('src/prepare/prepare.ts', 'this is no program');
  save('src/prepare/prepare.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin', 'charla.js')], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('prepare.ts');
  expect(existsSync(join(folder, 'lib', 'charla.js'))).toBe(true);
});
