import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { workshopPackage } from './workshopPackage.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'charla-pin-')));
afterAll(() => rmSync(root, { recursive: true }));

let count = 0;

/** What a workshop pins if npm has installed a package of that name as its own list says; nothing means no list. */
function pinned(name: string, installed?: { readonly version: string; readonly resolved: string }): unknown {
  const home = join(root, String(count++));
  const charla = join(home, 'node_modules', name);
  mkdirSync(charla, { recursive: true });
  writeFileSync(join(charla, 'package.json'), JSON.stringify({ name }));
  if (installed) writeFileSync(join(home, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: { [`node_modules/${name}`]: installed } }));
  return JSON.parse(workshopPackage(join(home, 'workshops', 'bullying'), charla)).devDependencies;
}

test('a workshop pins the archive that Charla was installed from, by the way to it', () => {
  expect(pinned('charla', { version: '0.1.0', resolved: 'file:../charla-0.1.0.tgz' })).toEqual({ charla: 'file:../../../charla-0.1.0.tgz' });
  expect(pinned('charla', { version: '0.1.0', resolved: 'file:workshops/bullying/charla-0.1.0.tgz' })).toEqual({ charla: 'file:./charla-0.1.0.tgz' });
});

test('a release of a registry is pinned by its version alone, under the name that it has there', () =>
  expect(pinned('@our-district/charla', { version: '1.2.3', resolved: 'https://packages.example/@our-district/charla/-/charla-1.2.3.tgz' })).toEqual({
    '@our-district/charla': '1.2.3',
  }));

test.each(['https://example.org/releases/charla.tgz', 'git+ssh://git@example.org/team/charla.git#0123456789abcdef'])('%s is pinned as it is', resolved =>
  expect(pinned('charla', { version: '1.2.3', resolved })).toEqual({ charla: resolved }),
);

test('where npm keeps no list, as in a checkout, it is the folder', () => expect(pinned('charla')).toEqual({ charla: 'file:../../node_modules/charla' }));
