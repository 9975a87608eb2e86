import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the lock file says of a package. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
}

/** What we read in a package's own `package.json`. */
interface Manifest {
  readonly author?: string | { readonly name?: string };
}

/** Names that packages give to the file of their license. */
const licenseFile = /^(licen[cs]e|copying|ofl)\b/i;

/** For packages that name their license but do not include its text. */
const standardTexts: Readonly<Record<string, (holder: string) => string>> = {
  // https://spdx.org/licenses/ISC.html
  ISC: holder => `Copyright (c) ${holder}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
  // https://spdx.org/licenses/MIT.html
  MIT: holder => `Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
};

/**
 * The packages that modules of a bundle come from, sorted, as the lock file names them: `node_modules/yaml`, `node_modules/a/node_modules/b`.
 * @param modules paths or addresses, as the bundler names its modules; those of no package are ignored
 */
export function packagesOf(modules: Iterable<string>): readonly string[] {
  const found = [...modules].flatMap(module => /(?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+/.exec(module.replaceAll('\\', '/'))?.[0].slice(0, -1) ?? []);
  return [...new Set(found)].sort();
}

/**
 * The licenses of packages, one after another, each under its name and version, after the license of Charla itself.
 * @param root the folder that has `package-lock.json`, `LICENSE` and `node_modules`
 * @param packages as `packagesOf` gives them, in any order
 * @throws if a package is not in the lock file, or has no license that could be passed on
 */
export function noticesOf(root: string, packages: readonly string[]): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { readonly packages: Readonly<Record<string, Locked>> };
  const own = lock.packages['']?.version ?? '';
  return [
    section(`Charla ${own} (MIT)`, readFileSync(join(root, 'LICENSE'), 'utf8')),
    ...[...new Set(packages)].sort().map(path => noticeOf(root, path, lock.packages[path])),
  ].join('\n');
}

function noticeOf(root: string, path: string, locked: Locked | undefined): string {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  if (locked?.version === undefined || locked.license === undefined)
    throw new Error(`${path} is in what we hand out, but package-lock.json does not tell its version and license.`);
  const { version, license } = locked;
  const text = licenseText(join(root, path)) ?? standardTexts[license]?.(holderOf(join(root, path)));
  if (text === undefined) throw new Error(`${name} ${version} (${license}) has no file with its license. Find the text, or leave the package out.`);
  return section(`${name} ${version} (${license.replace(/^\((.*)\)$/, '$1')})`, text);
}

/** Below a package’s folder, those that have a license of their own: of what a package was compiled from. */
const licensedFolders = ['', 'codec', 'lib/resize'];

function licenseText(folder: string): string | undefined {
  const filesIn = (below: string): readonly string[] =>
    existsSync(join(folder, below)) ? readdirSync(join(folder, below)).flatMap(file => (licenseFile.test(file) ? [join(below, file)] : [])) : [];
  const files = licensedFolders.flatMap(filesIn);
  return files.length > 0 ? files.map(file => readFileSync(join(folder, file), 'utf8')).join('\n') : undefined;
}

function holderOf(folder: string): string {
  const { author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  return (typeof author === 'string' ? author : author?.name) ?? 'its authors';
}

function section(title: string, text: string): string {
  return `${title}\n${'-'.repeat(title.length)}\n\n${text.replaceAll('\r\n', '\n').replace(/^\n+|\s+$/g, '')}\n`;
}
