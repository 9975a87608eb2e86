import type { FoundBrowser } from './findBrowser.ts';

/** Switches for a browser that makes no network requests and asks the person nothing. */
export const quietSwitches: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
];

/** Switches for a browser that does only what it is told, and immediately. */
const working: readonly string[] = [
  '--mute-audio',
  '--hide-scrollbars',
  '--force-color-profile=srgb',
  '--disable-breakpad',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-field-trial-config',
  '--disable-hang-monitor',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-ipc-flooding-protection',
  '--disable-search-engine-choice-screen',
  '--disable-features=Translate,MediaRouter,OptimizationHints,AcceptCHFrame',
  '--metrics-recording-only',
  // In containers the shared memory is small.
  '--disable-dev-shm-usage',
  // A keyring would ask for its password.
  '--password-store=basic',
  '--use-mock-keychain',
];

/**
 * Arguments of a browser without a window that is driven over pipes, for a full one and for a headless shell alike.
 * Without the sandbox: it cannot start for root, in many containers, and for downloaded builds on newer Ubuntu;
 * and all that is ever opened is Charla's own page, which runs no script of anyone else.
 * @param profile an empty folder for what it writes
 */
export const launchArguments = ({ kind }: FoundBrowser, profile: string): readonly string[] => [
  kind === 'full' ? '--headless=new' : '--headless',
  '--remote-debugging-pipe',
  '--no-sandbox',
  `--user-data-dir=${profile}`,
  ...quietSwitches,
  ...working,
];
