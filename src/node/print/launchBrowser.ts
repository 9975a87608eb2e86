import { type Chromium, launchChromium } from '../chromium/chromium.ts';
import type { FoundBrowser } from '../chromium/findBrowser.ts';
import { PrintError } from './printError.ts';

/** Starts a browser. Throws a `PrintError` if it does not start. */
export async function launchBrowser(found: FoundBrowser): Promise<Chromium> {
  try {
    return await launchChromium(found);
  } catch (error) {
    throw new PrintError(
      `The browser ${found.path} (${found.from}) did not start: ${error instanceof Error ? error.message : String(error)}\n` +
        'Set CHARLA_BROWSER to the path of another Chrome, Edge, or Chromium, and run the command again.',
      { cause: error },
    );
  }
}
