import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { packageFolderAbove } from './packageFolder.ts';

test('a package.json that only says how files are read, or belongs to a workshop, is not Charla’s', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'charla-package-')));
  try {
    const write = (path: string, content: string): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    };
    write('package.json', '{ "name": "my-workshop", "version": "9.9.9" }');
    write('node_modules/charla/package.json', '{ "name": "charla" }');
    write('node_modules/charla/bin/charla.js', '');
    write('node_modules/charla/lib/package.json', '{ "type": "module" }');
    expect(packageFolderAbove(join(folder, 'node_modules', 'charla', 'lib'))).toBe(join(folder, 'node_modules', 'charla'));
    expect(() => packageFolderAbove(folder)).toThrow('is not in the package');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
