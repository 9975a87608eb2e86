import type { Browser } from 'playwright-core';
import type { FoundBrowser } from '../browser/findBrowser.ts';
import { launchOptions } from '../browser/launchOptions.ts';
import { PrintError } from './printError.ts';

/**
 * Starts a browser. Throws a `PrintError` if it does not start.
 * Signals are for the command to handle: it closes the browser, and leaves no half file.
 */
export async function launchBrowser(found: FoundBrowser): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  try {
    return await chromium.launch({ ...launchOptions(found), handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
  } catch (error) {
    const [reason] = String(error).split('\n');
    throw new PrintError(
      `The browser ${found.path} (${found.from}) did not start: ${reason}\n` +
        'Set CHARLA_BROWSER to the path of another Chrome, Edge or Chromium, and run the command again.',
      { cause: error },
    );
  }
}
