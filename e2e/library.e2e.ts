import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { buildKit, compileWorkshop } from '../src/index.ts';
import { readCheckSettings, readWorkshop } from '../src/node/index.ts';
import { preparedPath } from '../src/node/package/prepared.ts';

const fixture = fileURLToPath(new URL('fixtures/phones-at-night', import.meta.url));
const origin = 'https://charla.test';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('a web page compiles, checks and builds a kit with the library, with the same bytes as Node.js', async ({ page }) => {
  const { source, engine } = readWorkshop(fixture);
  const { interfaceWords } = compileWorkshop(source);
  const { today, locks } = readCheckSettings(source, interfaceWords);
  await page.route(`${origin}/**`, route =>
    route.request().url().endsWith('/index.js')
      ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(preparedPath('library'), 'utf8') })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Library</title>' }),
  );
  await page.goto(origin);

  const files = [...source.files].map(([path, text]) => [path, text] as const);
  const images = [...source.images].map(([path, bytes]) => [path, [...bytes]] as const);
  const icons = Object.keys(engine.icons);
  const lockFiles = [...locks.files].map(([path, text]) => [path, text] as const);
  const built = await page.evaluate(
    async ({ address, files, images, icons, engine, today, lockFiles }) => {
      const { buildKit, checkWorkshop, compileWorkshop } = (await import(address)) as typeof import('../src/index.ts');
      const source = { files: new Map(files), images: new Map(images.map(([path, bytes]) => [path, Uint8Array.from(bytes)])), icons: new Set(icons) };
      const { workshop, interfaceWords } = compileWorkshop(source);
      if (!workshop) throw new Error('The workshop did not compile.');
      const locks = { files: new Map(lockFiles), hash: (text: string) => text, interfaceTexts: interfaceWords.texts };
      const found = checkWorkshop(workshop, { today, dictionary: () => undefined, locks });
      const kit = await buildKit(source, engine);
      const hashes: [string, string][] = [];
      for (const [path, bytes] of kit.files) {
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));
        hashes.push([path, [...hash].map(byte => byte.toString(16).padStart(2, '0')).join('')]);
      }
      return { hashes, rules: found.map(({ rule }) => rule), diagnostics: kit.diagnostics };
    },
    { address: `${origin}/index.js`, files, images, icons, engine, today, lockFiles },
  );

  const kit = await buildKit(source, engine);
  expect(kit.files.size).toBeGreaterThan(3);
  expect(built.hashes).toEqual([...kit.files].map(([path, bytes]) => [path, sha256(bytes)]));
  expect(built.diagnostics).toEqual([]);
  // Another hash than Node's makes the seals of the locks invalid, so that nothing counts as accepted.
  expect(new Set(built.rules)).toEqual(new Set(['lock-edited', 'parity-negations']));
});
