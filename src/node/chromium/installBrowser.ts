import { posix, win32 } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type BrowserKind, type FoundBrowser, findBrowser, howToGetBrowser, type Machine, NoBrowserError, thisMachine } from './findBrowser.ts';
import { type Ending, type Run, runProgram } from './runProgram.ts';

export interface EnsureBrowserOptions {
  /** Shows one line to the person who waits. */
  readonly say: (line: string) => void;
  readonly prefer?: BrowserKind | undefined;
  readonly machine?: Machine;
  readonly run?: Run;
}

/** One way to get a browser. */
interface Attempt {
  readonly name: string;
  readonly announcement: string;
  /** Returns undefined if it may have worked, otherwise why it did not. */
  readonly install: () => Promise<string | undefined>;
}

/**
 * Finds a browser as `findBrowser` does, or installs one: Playwright’s download, then the package of Debian or Ubuntu.
 * Throws a `NoBrowserError` that names all that was tried, each with its reason, and what to do.
 */
export async function ensureBrowser({ say, prefer, machine = thisMachine(), run = runProgram }: EnsureBrowserOptions): Promise<FoundBrowser> {
  const present = findBrowser(machine, { prefer });
  if (present) return present;

  const failures: string[] = [];
  for (const attempt of attempts(machine, prefer, run)) {
    say(attempt.announcement);
    const failure = await attempt.install();
    const found = findBrowser(machine, { prefer });
    const flaw = found && (await whyUnusable(found, machine, run));
    if (found && flaw === undefined) {
      say(`The browser is ready: ${found.path}`);
      return found;
    }
    say(`${attempt.name} did not install a working browser.`);
    failures.push(`${attempt.name}: ${flaw ?? failure ?? 'ended without an error, but there is still no browser.'}`);
  }
  throw new NoBrowserError(
    [
      'No browser was found, and none could be installed. Tried:',
      '- CHARLA_BROWSER: not set.',
      '- Playwright’s downloads: none found.',
      '- An installed Chrome, Edge, or Chromium: none found.',
      ...[...failures, ...untried(machine)].map(failure => `- ${failure}`),
      `What to do: ${howToGetBrowser}. Then run the command again.`,
    ].join('\n'),
  );
}

function attempts(machine: Machine, prefer: BrowserKind | undefined, run: Run): readonly Attempt[] {
  const download: Attempt = {
    name: 'Playwright’s download',
    announcement: 'There is no browser to print with. Downloading one with Playwright (about a minute)…',
    install: () => downloadWithPlaywright(machine, prefer, run),
  };
  const debian: Attempt = {
    name: 'The package chromium (apt-get)',
    announcement: 'Installing the package chromium with apt-get (about a minute)…',
    install: () => installWithApt(run),
  };
  return isDebian(machine) && machine.isRoot ? [download, debian] : [download];
}

function untried(machine: Machine): readonly string[] {
  return isDebian(machine) && !machine.isRoot ? ['The package chromium (apt-get): not tried, because it needs root: sudo apt-get install chromium'] : [];
}

/** Debian, Ubuntu, and their derivatives. */
function isDebian(machine: Machine): boolean {
  if (machine.platform !== 'linux') return false;
  const release = machine.read('/etc/os-release') ?? '';
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
}

/**
 * Playwright tries five times, whatever its settings, and waits 30 seconds for each. Here ten seconds without a byte end a try,
 * and two failed tries are enough: 20 seconds where the network drops everything, one second where there is none.
 */
async function downloadWithPlaywright(machine: Machine, prefer: BrowserKind | undefined, run: Run): Promise<string | undefined> {
  const program = playwrightProgram(machine);
  if (!program) return 'npx, which comes with Node.js, was not found.';
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: machine.env['PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT'] ?? '10000' };
  const kind = prefer === 'headless-shell' ? '--only-shell' : '--no-shell';
  const isHopeless = (output: string): boolean => (output.match(/^Error: /gm)?.length ?? 0) >= 2;
  const ending = await run(machine.node, [...program, 'install', 'chromium', kind], {
    env,
    seconds: 300,
    silentSeconds: 60,
    isHopeless,
  });
  return ending.ok ? undefined : describeEnding(ending);
}

/** The version of Playwright that this project is tested with; a newer one may download into other folders. */
const playwrightVersion = '1.65';

/** Arguments by which Node.js runs Playwright: its own program where it is, else npm's, which fetches it. */
function playwrightProgram({ platform, playwright, node, env, exists }: Machine): readonly string[] | undefined {
  const { join, dirname } = platform === 'win32' ? win32 : posix;
  if (playwright !== undefined) return [join(playwright, 'cli.js')];
  const folders = [dirname(node), join(dirname(node), '..', 'lib')].map(folder => join(folder, 'node_modules', 'npm', 'bin'));
  const npx = [...(env['npm_execpath'] ? [dirname(env['npm_execpath'])] : []), ...folders].map(folder => join(folder, 'npx-cli.js')).find(exists);
  return npx === undefined ? undefined : [npx, '--yes', `playwright-core@${playwrightVersion}`];
}

/** apt-get may only be stopped before it unpacks: the time limit is for a machine that hangs, the network has its own limits. */
async function installWithApt(run: Run): Promise<string | undefined> {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, seconds: 900 };
  const limits = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::https::Timeout=20', '-o', 'DPkg::Lock::Timeout=60'];
  const update = await run('apt-get', ['update', ...limits], options);
  const shell = await run('apt-cache', ['show', 'chromium-headless-shell'], options);
  const packages = shell.ok && shell.output.trim() ? ['chromium', 'chromium-headless-shell'] : ['chromium'];
  const install = await run('apt-get', ['install', '-y', '--no-install-recommends', ...limits, ...packages], options);
  if (install.ok) return undefined;
  return [install, ...(update.ok ? [] : [update])].map(describeEnding).join('\n  Before that, apt-get update ');
}

/** A download may lack libraries of the system. On other systems than Linux a browser brings its own, and may open a window when asked for its version. */
async function whyUnusable(browser: FoundBrowser, machine: Machine, run: Run): Promise<string | undefined> {
  if (machine.platform !== 'linux') return undefined;
  const version = await run(browser.path, ['--version'], { seconds: 20 });
  return version.ok ? undefined : `${browser.path} was found but does not start; it ${describeEnding(version)}`;
}

/** The end of an installer with its last lines; what repeats and what only programmers read is left out. */
function describeEnding({ how, output }: Ending): string {
  const lines = stripVTControlCharacters(output)
    .split(/[\r\n]+/)
    .map(line => line.trimEnd())
    .filter(line => line.trim() && !/^\s+(at|errno:|code:|syscall:|hostname:)\s|^}$/.test(line));
  return [`${how}.`, ...[...new Set(lines)].slice(-4).map(line => `    ${line}`)].join('\n');
}
