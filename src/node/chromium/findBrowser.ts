import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, posix, win32 } from 'node:path';
import { UserError } from '../../model/userError.ts';

/** A headless shell prints about twice as fast; a full browser also has windows and all that a person sees in them. */
export type BrowserKind = 'headless-shell' | 'full';

export interface FoundBrowser {
  readonly path: string;
  readonly kind: BrowserKind;
  /** Where it comes from, for messages, for example `Playwright’s download`. */
  readonly from: string;
}

/** What the search needs to know about a machine, so that a test can describe any machine. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isRoot: boolean;
  /** The folder of the package playwright-core, which downloads browsers; it is there in Charla's repository only. */
  readonly playwright: string | undefined;
  /** The program of Node.js that this runs in. */
  readonly node: string;
  /** Whether there is a file of that path. */
  readonly exists: (path: string) => boolean;
  /** Whether there is a file of that path that may be run. */
  readonly runs: (path: string) => boolean;
  /** Names in a folder; none if there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  /** A file’s text; nothing if there is no such file. */
  readonly read: (path: string) => string | undefined;
}

/** What to do without a browser, for the end of a message. */
export const howToGetBrowser =
  'install Google Chrome, Microsoft Edge, or Chromium; or run “npx playwright install chromium”; or set CHARLA_BROWSER to the path of a browser';

/** There is no browser; the message says what was tried and what to do. */
export class NoBrowserError extends UserError {
  override readonly name = 'NoBrowserError';
}

/**
 * Looks for a browser of the Chromium family: `CHARLA_BROWSER`, then Playwright’s downloads, then installed ones.
 * Where a step finds several, the preferred kind comes first. Throws a `NoBrowserError` if `CHARLA_BROWSER` names nothing that runs.
 */
export function findBrowser(
  machine: Machine = thisMachine(),
  { prefer = 'full' }: { readonly prefer?: BrowserKind | undefined } = {},
): FoundBrowser | undefined {
  for (const step of [namedBrowser, playwrightBrowsers, installedBrowsers]) {
    const found = step(machine);
    const best = found.find(browser => browser.kind === prefer) ?? found[0];
    if (best) return best;
  }
  return undefined;
}

/** The same for a command that installs none by itself: throws a `NoBrowserError` that says what to do if there is none. */
export function requireBrowser(machine: Machine = thisMachine(), options: { readonly prefer?: BrowserKind | undefined } = {}): FoundBrowser {
  const found = findBrowser(machine, options);
  if (found) return found;
  throw new NoBrowserError(
    'No browser was found: CHARLA_BROWSER is not set, and there is no Chrome, Edge, or Chromium here.\n' +
      `What to do: ${howToGetBrowser}. Then run the command again. The command “build” downloads one by itself when it first prints.`,
  );
}

function namedBrowser(machine: Machine): readonly FoundBrowser[] {
  const path = machine.env['CHARLA_BROWSER'];
  if (!path) return [];
  if (machine.runs(path)) return [{ path, kind: /headless[-_]shell/.test(path) ? 'headless-shell' : 'full', from: 'CHARLA_BROWSER' }];
  throw new NoBrowserError(
    `CHARLA_BROWSER is set to “${path}”, but there is no program at that path. ` +
      'Set it to the path of Chrome, Edge, or Chromium, or unset it so that Charla looks for a browser itself.',
  );
}

/** Not by loading Playwright: that takes longer than a print, and it names paths that do not exist. */
function playwrightBrowsers(machine: Machine): readonly FoundBrowser[] {
  const { join } = pathsOf(machine);
  const registry = playwrightRegistry(machine);
  const builds = machine.list(registry).flatMap(name => {
    const match = /^(chromium|chromium_headless_shell)-(\d+)$/.exec(name);
    if (!match) return [];
    const kind: BrowserKind = match[1] === 'chromium' ? 'full' : 'headless-shell';
    return [{ folder: join(registry, name), kind, build: Number(match[2]) }];
  });
  return builds
    .filter(({ folder }) => machine.exists(join(folder, 'INSTALLATION_COMPLETE')))
    .sort((a, b) => b.build - a.build)
    .flatMap(({ folder, kind }) => {
      const path = (playwrightPrograms[kind][machine.platform] ?? []).map(program => join(folder, program)).find(machine.runs);
      return path === undefined ? [] : [{ path, kind, from: 'Playwright’s download' }];
    });
}

/** The folder of Playwright’s downloads, as playwright-core 1.65 chooses it. */
function playwrightRegistry({ env, home, platform, playwright }: Machine): string {
  const { join, resolve } = pathsOf({ platform });
  const chosen = env['PLAYWRIGHT_BROWSERS_PATH'];
  if (chosen === '0' && playwright !== undefined) return join(playwright, '.local-browsers');
  if (chosen) return resolve(env['INIT_CWD'] || process.cwd(), chosen);
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'ms-playwright');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'ms-playwright');
  return join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'ms-playwright');
}

/** Programs within the folder of a build: those of playwright-core 1.65, then those of older versions. */
const playwrightPrograms: Record<BrowserKind, Partial<Record<string, readonly string[]>>> = {
  full: {
    linux: ['chrome-linux64/chrome', 'chrome-linux-arm64/chrome', 'chrome-linux/chrome'],
    darwin: [
      'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe'],
  },
  'headless-shell': {
    linux: ['chrome-headless-shell-linux64/chrome-headless-shell', 'chrome-headless-shell-linux-arm64/chrome-headless-shell', 'chrome-linux/headless_shell'],
    darwin: ['chrome-headless-shell-mac-arm64/chrome-headless-shell', 'chrome-headless-shell-mac-x64/chrome-headless-shell', 'chrome-mac/headless_shell'],
    win32: ['chrome-headless-shell-win64/chrome-headless-shell.exe', 'chrome-win/headless_shell.exe'],
  },
};

function installedBrowsers(machine: Machine): readonly FoundBrowser[] {
  return installedPaths(machine)
    .filter(machine.runs)
    .map(path => ({ path, kind: path.endsWith('headless-shell') ? 'headless-shell' : 'full', from: 'an installed browser' }));
}

function installedPaths({ platform, env, home }: Machine): readonly string[] {
  const { join } = pathsOf({ platform });
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA'], 'C:\\Program Files', 'C:\\Program Files (x86)'];
    return windowsPrograms.flatMap(program => roots.filter(root => root !== undefined).map(root => join(root, program)));
  }
  if (platform === 'darwin') return macPrograms.flatMap(program => ['/Applications', join(home, 'Applications')].map(root => join(root, program)));
  const folders = [...(env['PATH'] ?? '').split(':').filter(posix.isAbsolute), '/usr/local/bin', '/usr/bin', '/snap/bin'];
  return [...linuxPrograms.flatMap(program => folders.map(folder => join(folder, program))), '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
}

const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'];
const macPrograms = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];
const linuxPrograms = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
  'chromium-headless-shell',
];

function pathsOf({ platform }: Pick<Machine, 'platform'>): typeof posix {
  return platform === 'win32' ? win32 : posix;
}

/** The machine that this runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
    node: process.execPath,
    get playwright() {
      return orElse(() => dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), undefined);
    },
    exists: isFile,
    runs: path => isFile(path) && orElse(() => accessSync(path, constants.X_OK) === undefined, false),
    list: folder => orElse(() => readdirSync(folder), []),
    read: path => orElse(() => readFileSync(path, 'utf8'), undefined),
  };
}

function isFile(path: string): boolean {
  return orElse(() => statSync(path).isFile(), false);
}

/** What cannot be read counts as missing. */
function orElse<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
