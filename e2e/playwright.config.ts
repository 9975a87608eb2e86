import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/node/chromium/findBrowser.ts';
import { launchOptions } from './launchOptions.ts';

// Where there is a headless shell, it does the same in less time.
const browser = findBrowser(undefined, { prefer: 'headless-shell' });
if (!browser) throw new Error('There is no browser for the tests; “npm run test:browser” installs one.');

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  // A machine that does other work at the same time may once be too slow for a test; a fault shows twice.
  retries: process.env['CI'] === undefined ? 0 : 1,
  reporter: [['line']],
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 720 },
    launchOptions: launchOptions(browser),
  },
});
