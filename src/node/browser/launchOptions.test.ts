import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findBrowser } from './findBrowser.ts';
import { launchOptions } from './launchOptions.ts';

const browser = { path: '/usr/bin/chromium', kind: 'full', from: 'an installed browser' } as const;

test.each([
  ['off', 'root on Linux', { platform: 'linux', isRoot: true }],
  ['on', 'other users on Linux', { platform: 'linux', isRoot: false }],
  ['on', 'root on macOS', { platform: 'darwin', isRoot: true }],
  ['on', 'Windows', { platform: 'win32', isRoot: false }],
] as const)('the browser’s sandbox is %s for %s', (sandbox, _, machine) => {
  const { args, chromiumSandbox } = launchOptions(browser, machine);
  expect(chromiumSandbox).toBe(sandbox === 'on');
  expect(args.includes('--no-sandbox')).toBe(sandbox === 'off');
});

describe.each(['full', 'headless-shell'] as const)('a browser of this machine (%s)', kind => {
  const found = findBrowser(undefined, { prefer: kind });

  test.skipIf(found?.kind !== kind)('starts and shows a page', async () => {
    if (!found) return;
    const started = await chromium.launch(launchOptions(found));
    try {
      const page = await started.newPage();
      await page.setContent('<h1>Hola</h1>');
      expect(await page.textContent('h1')).toBe('Hola');
    } finally {
      await started.close();
    }
  });
});
