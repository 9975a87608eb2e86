import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findBrowser } from './findBrowser.ts';
import { launchOptions } from './launchOptions.ts';

test('the browser that was found is started, without a window and without a sandbox, as root can start it too', () => {
  const options = launchOptions({ path: '/usr/bin/chromium', kind: 'full', from: 'an installed browser' });
  expect(options).toMatchObject({ executablePath: '/usr/bin/chromium', headless: true, chromiumSandbox: false });
  expect(options.args).toContain('--no-sandbox');
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
