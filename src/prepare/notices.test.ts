import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { noticesOf, packagesOf } from './notices.ts';

const root = mkdtempSync(join(tmpdir(), 'charla-notices-'));
afterAll(() => rmSync(root, { recursive: true }));

const packages = {
  '': { name: 'charla', version: '1.2.3' },
  'node_modules/slides': { version: '6.0.0', license: 'MIT' },
  'node_modules/@fonts/legible': { version: '5.0.0', license: 'OFL-1.1' },
  'node_modules/words': { version: '0.3.0', license: 'ISC' },
  'node_modules/words/node_modules/slides': { version: '2.0.0', license: '(MIT OR GPL-3.0)' },
  'node_modules/nameless': { version: '1.0.0', license: 'BSD-3-Clause' },
};
const write = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
write('package-lock.json', JSON.stringify({ packages }));
write('LICENSE', 'Ours.\n');
write('node_modules/slides/LICENSE', 'Slides may be used.\r\n\r\nBy all.\r\n');
write('node_modules/@fonts/legible/OFL.txt', 'The font may be embedded.');
write('node_modules/words/package.json', JSON.stringify({ author: { name: 'Ana Ruiz' } }));
write('node_modules/words/node_modules/slides/license.md', 'Older slides.');
write('node_modules/nameless/index.js', '');

test('the packages of modules are named as the lock file names them, each once', () => {
  expect(
    packagesOf([
      '/home/ana/charla/src/client/main.ts',
      '/home/ana/charla/node_modules/slides/dist/a.mjs',
      '/home/ana/charla/node_modules/slides/dist/b.css?inline',
      'C:\\charla\\node_modules\\words\\node_modules\\slides\\index.js',
      '\0/home/ana/charla/node_modules/@fonts/legible/index.js?commonjs-module',
    ]),
  ).toEqual(['node_modules/@fonts/legible', 'node_modules/slides', 'node_modules/words/node_modules/slides']);
});

test('each license is under the name and version of the lock file, after our own', () => {
  expect(noticesOf(root, ['node_modules/@fonts/legible', 'node_modules/slides', 'node_modules/words/node_modules/slides'])).toBe(`Charla 1.2.3 (MIT)
------------------

Ours.

@fonts/legible 5.0.0 (OFL-1.1)
------------------------------

The font may be embedded.

slides 6.0.0 (MIT)
------------------

Slides may be used.

By all.

slides 2.0.0 (MIT OR GPL-3.0)
-----------------------------

Older slides.
`);
});

test('a package that brings no text gets the standard one of its license, with its author', () => {
  expect(noticesOf(root, ['node_modules/words'])).toContain('words 0.3.0 (ISC)\n-----------------\n\nCopyright (c) Ana Ruiz\n\nPermission to use');
});

test('nothing is handed out without a license', () => {
  expect(() => noticesOf(root, ['node_modules/nameless'])).toThrow('nameless 1.0.0 (BSD-3-Clause) has no file with its license.');
  expect(() => noticesOf(root, ['node_modules/elsewhere'])).toThrow('node_modules/elsewhere is in what we hand out, but package-lock.json');
});
