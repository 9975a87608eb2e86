import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine, NoBrowserError, requireBrowser, thisMachine } from './findBrowser.ts';

/** A machine with these programs and nothing else. */
function machineWith(files: readonly string[], about: Partial<Machine> = {}): Machine {
  const under = (folder: string) => files.filter(file => file.startsWith(`${folder}/`) || file.startsWith(`${folder}\\`));
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/ana',
    isRoot: false,
    playwright: '/charla/node_modules/playwright-core',
    node: process.execPath,
    exists: path => files.includes(path),
    runs: path => files.includes(path),
    list: folder => [...new Set(under(folder).map(file => file.slice(folder.length + 1).split(/[\\/]/)[0] ?? ''))],
    read: () => undefined,
    ...about,
  };
}

const cache = '/home/ana/.cache/ms-playwright';
const shellBuild = (build: number) => [
  `${cache}/chromium_headless_shell-${build}/INSTALLATION_COMPLETE`,
  `${cache}/chromium_headless_shell-${build}/chrome-headless-shell-linux64/chrome-headless-shell`,
];
const fullBuild = (build: number) => [`${cache}/chromium-${build}/INSTALLATION_COMPLETE`, `${cache}/chromium-${build}/chrome-linux64/chrome`];
const debian = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'];

describe('order of the search', () => {
  test('the browser that CHARLA_BROWSER names comes before all others', () => {
    const machine = machineWith([...fullBuild(1255), ...debian, '/opt/mine/chrome'], { env: { CHARLA_BROWSER: '/opt/mine/chrome' } });
    expect(findBrowser(machine)).toEqual({ path: '/opt/mine/chrome', kind: 'full', from: 'CHARLA_BROWSER' });
  });

  test('a headless shell named by CHARLA_BROWSER is known as one', () => {
    const path = '/opt/mine/chrome-headless-shell';
    expect(findBrowser(machineWith([path], { env: { CHARLA_BROWSER: path } }))?.kind).toBe('headless-shell');
  });

  test('Playwright’s download comes before an installed browser', () => {
    expect(findBrowser(machineWith([...fullBuild(1255), ...debian]))).toEqual({
      path: `${cache}/chromium-1255/chrome-linux64/chrome`,
      kind: 'full',
      from: 'Playwright’s download',
    });
  });

  test('to print, a headless shell comes first within a step, and the order of the steps stays', () => {
    const prefer = 'headless-shell';
    expect(findBrowser(machineWith([...fullBuild(1255), ...shellBuild(1255)]), { prefer })?.path).toMatch(/chrome-headless-shell$/);
    expect(findBrowser(machineWith(debian), { prefer })?.path).toBe('/usr/bin/chromium-headless-shell');
    expect(findBrowser(machineWith([...fullBuild(1255), ...debian]), { prefer })?.path).toMatch(/chromium-1255/);
  });

  test('a browser of the other kind is better than none', () => {
    expect(findBrowser(machineWith(['/usr/bin/chromium']), { prefer: 'headless-shell' })?.kind).toBe('full');
    expect(findBrowser(machineWith(['/usr/bin/chromium-headless-shell']))?.kind).toBe('headless-shell');
  });

  test('a machine without a browser gives none', () => {
    expect(findBrowser(machineWith([]))).toBeUndefined();
  });
});

describe('a CHARLA_BROWSER that is wrong', () => {
  test('is reported, with what to do, though another browser is there', () => {
    const machine = machineWith(debian, { env: { PATH: '/usr/bin', CHARLA_BROWSER: '/opt/gone/chrome' } });
    expect(() => findBrowser(machine)).toThrow(NoBrowserError);
    expect(() => findBrowser(machine)).toThrow(
      'CHARLA_BROWSER is set to “/opt/gone/chrome”, but there is no program at that path. Set it to the path of Chrome, Edge, or Chromium, or unset it so that Charla looks for a browser itself.',
    );
  });

  test('is no matter when it is empty', () => {
    expect(findBrowser(machineWith(debian, { env: { PATH: '/usr/bin', CHARLA_BROWSER: '' } }))?.path).toBe('/usr/bin/chromium');
  });
});

test('a command that installs no browser says how to get one', () => {
  expect(() => requireBrowser(machineWith([]))).toThrow(
    new NoBrowserError(
      'No browser was found: CHARLA_BROWSER is not set, and there is no Chrome, Edge, or Chromium here.\n' +
        'What to do: install Google Chrome, Microsoft Edge, or Chromium; or run “npx playwright install chromium”; or set CHARLA_BROWSER to the path of a ' +
        'browser. Then run the command again. The command “build” downloads one by itself when it first prints.',
    ),
  );
  expect(requireBrowser(machineWith(debian)).path).toBe('/usr/bin/chromium');
});

describe('Playwright’s downloads', () => {
  test('the newest of several is taken', () => {
    expect(findBrowser(machineWith([...fullBuild(999), ...fullBuild(1255), ...fullBuild(1200)]))?.path).toContain('chromium-1255');
  });

  test('one that was cut off is not taken', () => {
    const [, program = ''] = fullBuild(1255);
    expect(findBrowser(machineWith([program]))).toBeUndefined();
  });

  test.each([
    ['PLAYWRIGHT_BROWSERS_PATH', { PLAYWRIGHT_BROWSERS_PATH: '/browsers' }, '/browsers'],
    ['a folder within the package', { PLAYWRIGHT_BROWSERS_PATH: '0' }, '/charla/node_modules/playwright-core/.local-browsers'],
    ['the cache that the system names', { XDG_CACHE_HOME: '/cache' }, '/cache/ms-playwright'],
  ])('are found in %s', (_, env, folder) => {
    const build = `${folder}/chromium-1255`;
    expect(findBrowser(machineWith([`${build}/INSTALLATION_COMPLETE`, `${build}/chrome-linux64/chrome`], { env }))?.path).toBe(
      `${build}/chrome-linux64/chrome`,
    );
  });
});

describe('installed browsers', () => {
  test.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium-headless-shell'])(
    '%s is found anywhere on the PATH of Linux',
    name => {
      expect(findBrowser(machineWith([`/opt/tools/${name}`], { env: { PATH: '/bin:/opt/tools' } }))?.path).toBe(`/opt/tools/${name}`);
    },
  );

  test.each([
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['/home/ana/Applications/Chromium.app/Contents/MacOS/Chromium'],
  ])('%s is found on macOS', path => {
    expect(findBrowser(machineWith([path], { platform: 'darwin' }))?.path).toBe(path);
  });

  test.each([
    ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['C:\\Users\\ana\\AppData\\Local\\Chromium\\Application\\chrome.exe'],
  ])('%s is found on Windows', path => {
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)', LOCALAPPDATA: 'C:\\Users\\ana\\AppData\\Local' };
    expect(findBrowser(machineWith([path], { platform: 'win32', env, home: 'C:\\Users\\ana' }))?.path).toBe(path);
  });
});

test('a folder or a file that may not be run is no program', () => {
  const { runs } = thisMachine();
  expect(runs(process.execPath)).toBe(true);
  expect(runs(import.meta.dirname)).toBe(false);
  if (process.platform !== 'win32') expect(runs(import.meta.filename)).toBe(false);
});
