import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { programVersion } from './programVersion.ts';

test('it is the version of this package', () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'));
  expect(programVersion()).toBe(version);
});

test('a package.json that only says how files are read, or is somebody else’s without a program, is passed over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'charla-version-'));
  try {
    const write = (path: string, content: object): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), JSON.stringify(content));
    };
    write('package.json', { name: 'my-workshop', version: '9.9.9' });
    write('node_modules/charla/package.json', { name: 'charla', version: '1.2.3', bin: { charla: 'bin/charla.js' } });
    write('node_modules/charla/lib/package.json', { type: 'module' });
    expect(programVersion(join(folder, 'node_modules', 'charla', 'lib'))).toBe('1.2.3');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
