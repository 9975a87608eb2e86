import { describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { findBrowser } from './findBrowser.ts';
import { launchArguments } from './launchArguments.ts';

test('the browser is started without a window and without a sandbox, as root can start it too, and with its own folder', () => {
  const found = { path: '/usr/bin/chromium', kind: 'full', from: 'an installed browser' } as const;
  expect(launchArguments(found, '/tmp/x')).toEqual(
    expect.arrayContaining(['--headless=new', '--no-sandbox', '--remote-debugging-pipe', '--user-data-dir=/tmp/x']),
  );
});

test('a program that is no browser is reported with its own last words', async () => {
  await expect(launchChromium({ path: process.execPath, kind: 'full', from: 'a test' })).rejects.toThrow(/bad option/);
  await expect(launchChromium({ path: '/no/such/browser', kind: 'full', from: 'a test' })).rejects.toThrow('ENOENT');
});

describe.each(['full', 'headless-shell'] as const)('a browser of this machine (%s)', kind => {
  const found = findBrowser(undefined, { prefer: kind });

  test.skipIf(found?.kind !== kind)('starts, shows a page, reports what is wrong in it, prints it and ends', async () => {
    if (!found) return;
    const browser = await launchChromium(found);
    try {
      const page = await browser.newPage();
      await page.emulatePrint();
      await page.setContent('<!doctype html><title>Á</title><h1 id="a">¡Hola!</h1>');
      expect(await page.evaluate(id => document.getElementById(id)?.textContent, 'a')).toBe('¡Hola!');
      expect(await page.evaluate(() => matchMedia('print').matches)).toBe(true);
      await expect(
        page.evaluate(() => {
          throw new Error('In the page');
        }),
      ).rejects.toThrow('In the page');
      expect(Buffer.from(await page.pdf()).toString('latin1')).toMatch(/^%PDF-[\s\S]*%%EOF\s*$/);
    } finally {
      await browser.close();
    }
    expect(browser.hasEnded()).toBe(true);
    await expect(browser.newPage()).rejects.toThrow();
  });
});
