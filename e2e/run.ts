import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '../src/node/chromium/installBrowser.ts';

/** Runs the browser tests on a deck that is built just before: finds or installs a browser, builds `dist/`, starts Playwright. */
const root = fileURLToPath(new URL('..', import.meta.url));
const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
// Messages are in the system's language; tests read them in English, on a Spanish computer too.
const env = { ...process.env, LANGUAGE: '', LC_ALL: '', LC_MESSAGES: '', LANG: 'en_US.UTF-8' };
const run = (args: readonly string[]): number => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1;

await ensureBrowser({ say: console.log });
process.exitCode = run(['bin/charla.js', 'build']) || run([playwright, 'test', '-c', 'e2e', ...process.argv.slice(2)]);
