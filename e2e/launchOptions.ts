import type { LaunchOptions } from 'playwright-core';
import type { FoundBrowser } from '../src/node/chromium/findBrowser.ts';
import { quietSwitches } from '../src/node/chromium/launchArguments.ts';

/** Options for `chromium.launch` of Playwright, for a full browser and for a headless shell alike; as root it starts without its sandbox only. */
export const launchOptions = (browser: FoundBrowser) =>
  ({ executablePath: browser.path, headless: true, chromiumSandbox: false, args: ['--no-sandbox', ...quietSwitches] }) satisfies LaunchOptions;
