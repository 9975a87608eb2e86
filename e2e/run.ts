import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '../src/node/chromium/installBrowser.ts';

/** Runs the browser tests on decks that are built just before: finds or installs a browser, builds each `dist/`, starts Playwright. */
const root = fileURLToPath(new URL('..', import.meta.url));
const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
// Messages are in the system's language; tests read them in English, on a Spanish computer too.
const env = { ...process.env, LANGUAGE: '', LC_ALL: '', LC_MESSAGES: '', LANG: 'en_US.UTF-8' };
const run = (args: readonly string[]): Promise<number> =>
  new Promise(resolve => {
    spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env }).once('close', code => resolve(code ?? 1));
  });

await ensureBrowser({ say: console.log });
// The first command prepares the engine if its sources have changed; two at once would be in each other's way.
await run(['bin/charla.js', '--version']);
// Side by side: each build waits for its browser most of the time.
const built = await Promise.all(['.', 'e2e/fixtures/phones-at-night'].map(each => run(['bin/charla.js', 'build', '--root', each])));
process.exitCode = built.find(code => code !== 0) ?? (await run([playwright, 'test', '-c', 'e2e', ...process.argv.slice(2)]));
