import { describe, expect, test } from 'vitest';
import type { Machine } from './findBrowser.ts';
import { ensureBrowser } from './installBrowser.ts';
import type { Ending, Run } from './runProgram.ts';

const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
const ubuntu = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n';

/** A machine that has no browser until a program that is run brings one. */
function emptyMachine(release: string, isRoot: boolean) {
  const files = new Set<string>();
  const machine: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    home: '/home/ana',
    isRoot,
    playwright: '/charla/node_modules/playwright-core',
    node: process.execPath,
    exists: path => files.has(path),
    runs: path => files.has(path),
    list: folder => [...files].filter(file => file.startsWith(`${folder}/`)).map(file => file.slice(folder.length + 1).split('/')[0] ?? ''),
    read: path => (path === '/etc/os-release' ? release : undefined),
  };
  return { machine, files };
}

const fine: Ending = { ok: true, how: 'ended with code 0', output: '' };
const offline: Ending = {
  ok: false,
  how: 'ended with code 1',
  output:
    'Downloading Chrome\u001b[2m from https://example.org\u001b[22m\nError: getaddrinfo ENOTFOUND example.org\n    at GetAddrInfoReqWrap\nFailed to install browsers\n',
};

/** Takes the place of the programs, and notes what was run. */
function scriptedRun(script: (line: string) => Ending | undefined): { run: Run; lines: string[] } {
  const lines: string[] = [];
  const run: Run = async (command, args) => {
    const line = [command === process.execPath ? 'node' : command, ...args.filter(arg => arg !== '-o' && !/Timeout=/.test(arg))].join(' ');
    lines.push(line);
    return script(line) ?? fine;
  };
  return { run, lines };
}

const folder = '/home/ana/.cache/ms-playwright/chromium_headless_shell-1255';
const downloaded = [`${folder}/INSTALLATION_COMPLETE`, `${folder}/chrome-headless-shell-linux64/chrome-headless-shell`];

test('a browser that is there is used without a word', async () => {
  const { machine, files } = emptyMachine(debian, true);
  files.add('/usr/bin/chromium');
  const said: string[] = [];
  const { run, lines } = scriptedRun(() => undefined);
  const browser = await ensureBrowser({ say: line => said.push(line), machine, run });
  expect(browser.path).toBe('/usr/bin/chromium');
  expect([...said, ...lines]).toEqual([]);
});

test('what will be done is said before it is done', async () => {
  const { machine, files } = emptyMachine(debian, false);
  const events: string[] = [];
  const { run } = scriptedRun(line => {
    events.push(line);
    for (const file of downloaded) files.add(file);
    return undefined;
  });
  const browser = await ensureBrowser({ say: line => events.push(line), prefer: 'headless-shell', machine, run });
  expect(browser).toMatchObject({ kind: 'headless-shell', from: 'Playwright’s download' });
  expect(events).toEqual([
    'There is no browser to print with. Downloading one with Playwright (about a minute)…',
    'node /charla/node_modules/playwright-core/cli.js install chromium --only-shell',
    `${downloaded[1]} --version`,
    `The browser is ready: ${downloaded[1]}`,
  ]);
});

describe('without a network to Playwright', () => {
  test.each([
    ['Debian', debian],
    ['a relative of Ubuntu', ubuntu],
  ])('root on %s gets the package chromium and its headless shell', async (_, release) => {
    const { machine, files } = emptyMachine(release, true);
    const { run, lines } = scriptedRun(line => {
      if (line.startsWith('node')) return offline;
      if (line.startsWith('apt-cache')) return { ...fine, output: 'Package: chromium-headless-shell\n' };
      if (line.startsWith('apt-get install')) for (const name of ['chromium', 'chromium-headless-shell']) files.add(`/usr/bin/${name}`);
      return undefined;
    });
    const browser = await ensureBrowser({ say: () => {}, prefer: 'headless-shell', machine, run });
    expect(browser.path).toBe('/usr/bin/chromium-headless-shell');
    expect(lines).toContain('apt-get install -y --no-install-recommends chromium chromium-headless-shell');
  });

  test('the package chromium is enough where no headless shell is known', async () => {
    const { machine, files } = emptyMachine(debian, true);
    const { run, lines } = scriptedRun(line => {
      if (line.startsWith('node')) return offline;
      if (line.startsWith('apt-cache')) return { ...fine, ok: false };
      if (line.startsWith('apt-get install')) files.add('/usr/bin/chromium');
      return undefined;
    });
    await ensureBrowser({ say: () => {}, prefer: 'headless-shell', machine, run });
    expect(lines).toContain('apt-get install -y --no-install-recommends chromium');
  });
});

test('a download that does not start for want of libraries is followed by the package, which brings them', async () => {
  const { machine, files } = emptyMachine(debian, true);
  const { run } = scriptedRun(line => {
    if (line.startsWith('node')) for (const file of downloaded) files.add(file);
    if (line.endsWith('--version') && !files.has('/usr/bin/chromium'))
      return { ...fine, ok: false, how: 'ended with code 127', output: 'libnss3.so: cannot open shared object file' };
    if (line.startsWith('apt-get install')) files.add('/usr/bin/chromium');
    return undefined;
  });
  const said: string[] = [];
  await ensureBrowser({ say: line => said.push(line), machine, run });
  expect(said).toEqual([
    'There is no browser to print with. Downloading one with Playwright (about a minute)…',
    'Playwright’s download did not install a working browser.',
    'Installing the package chromium with apt-get (about a minute)…',
    `The browser is ready: ${downloaded[1]}`,
  ]);
});

describe('when all fails, one message', () => {
  test('names each thing that was tried, its reason, and what to do', async () => {
    const { machine } = emptyMachine(debian, true);
    const { run } = scriptedRun(line => {
      if (line.startsWith('node')) return offline;
      if (line.startsWith('apt-get install'))
        return { ok: false, how: 'ended with code 100', output: 'Reading package lists...\nE: Unable to locate package chromium\n' };
      return line.startsWith('apt-get update') ? { ok: false, how: 'ended with code 100', output: 'E: The repository is not signed.\n' } : undefined;
    });
    await expect(ensureBrowser({ say: () => {}, machine, run })).rejects.toThrow(
      `No browser was found, and none could be installed. Tried:
- CHARLA_BROWSER: not set.
- Playwright’s downloads: none found.
- An installed Chrome, Edge, or Chromium: none found.
- Playwright’s download: ended with code 1.
    Downloading Chrome from https://example.org
    Error: getaddrinfo ENOTFOUND example.org
    Failed to install browsers
- The package chromium (apt-get): ended with code 100.
    Reading package lists...
    E: Unable to locate package chromium
  Before that, apt-get update ended with code 100.
    E: The repository is not signed.
What to do: install Google Chrome, Microsoft Edge, or Chromium; or run “npx playwright install chromium”; or set CHARLA_BROWSER to the path of a browser. Then run the command again.`,
    );
  });

  test('says that the package was not tried without root rights', async () => {
    const { machine } = emptyMachine(debian, false);
    const { run, lines } = scriptedRun(() => offline);
    await expect(ensureBrowser({ say: () => {}, machine, run })).rejects.toThrow('not tried, because it needs root: sudo apt-get install chromium');
    expect(lines.filter(line => line.startsWith('apt'))).toEqual([]);
  });

  test('does not mention packages on other systems', async () => {
    const { machine } = emptyMachine('ID=fedora\n', true);
    await expect(ensureBrowser({ say: () => {}, machine, run: async () => offline })).rejects.toThrow(/^(?!.*apt-get)/s);
  });

  test('an installer that ends without an error and without a browser is found out', async () => {
    const { machine } = emptyMachine('ID=fedora\n', false);
    await expect(ensureBrowser({ say: () => {}, machine, run: async () => fine })).rejects.toThrow(
      'Playwright’s download: ended without an error, but there is still no browser.',
    );
  });
});
