import type { LaunchOptions } from 'playwright-core';
import type { FoundBrowser } from './findBrowser.ts';

/** Switches for a browser that asks nothing of the network and of the person before it: some of them are Playwright’s own already. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
];

/**
 * Options for `chromium.launch` of playwright-core, for a full browser and for a headless shell alike.
 * Without the sandbox, as Playwright itself does: it cannot start for root, in many containers, and for downloaded builds on newer Ubuntu;
 * and all that is ever opened is Charla's own page, which runs no script of anyone else.
 */
export function launchOptions(browser: FoundBrowser) {
  return { executablePath: browser.path, headless: true, chromiumSandbox: false, args: ['--no-sandbox', ...quiet] } satisfies LaunchOptions;
}
