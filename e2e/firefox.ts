import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';

/**
 * An installed Firefox, driven through WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). Playwright's own way to do so sends every page a command,
 * emulation.setMediaFeaturesOverride, that Firefox's extended support release does not know yet; the little that is needed is here.
 */
export interface Firefox {
  readonly version: string;
  /** Opens an address in the first window. */
  readonly goto: (address: string) => Promise<FirefoxPage>;
  /** The window that was opened last by a page. */
  readonly popup: () => Promise<FirefoxPage>;
  readonly close: () => Promise<void>;
}

export interface FirefoxPage {
  /** Runs an expression in the page and gives its value, which is a text. */
  readonly read: (expression: string) => Promise<string>;
  /** Presses a key as a person does. */
  readonly press: (key: string) => Promise<void>;
  /** Clicks the element that a selector finds, in its middle. */
  readonly click: (selector: string) => Promise<void>;
  readonly reload: () => Promise<void>;
}

/** Codes of WebDriver for keys without a letter. */
const keyCodes: Readonly<Record<string, string>> = { PageDown: '\uE00F', PageUp: '\uE00E', Escape: '\uE00C' };

/** The first Firefox of this computer; undefined if there is none. */
export function findFirefox(): string | undefined {
  const names = [process.env['CHARLA_FIREFOX'], 'firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'].filter(
    name => name !== undefined,
  );
  return names.find(name => spawnSync(name, ['--version']).status === 0);
}

/** Starts Firefox without a window, with its own profile. */
export async function startFirefox(program: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'charla-firefox-'));
  const firefox = spawn(program, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const socket = new WebSocket(`${await address(firefox)}/session`);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));

  let last = 0;
  const waiting = new Map<number, { readonly resolve: (value: Answer) => void; readonly reject: (error: Error) => void }>();
  socket.on('message', data => {
    const message = JSON.parse(String(data)) as { id?: number; type: string; result: Answer; error?: string; message?: string };
    const asked = waiting.get(message.id ?? -1);
    if (message.type === 'error') asked?.reject(new Error(`${message.error}: ${message.message}`));
    else asked?.resolve(message.result);
  });
  const send = (method: string, params: object): Promise<Answer> =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });

  const { capabilities } = await send('session.new', { capabilities: {} });
  const contexts = async (): Promise<string[]> => (await send('browsingContext.getTree', { maxDepth: 0 })).contexts.map(each => each.context);
  const [first = ''] = await contexts();
  return {
    version: capabilities.browserVersion,
    goto: async url => {
      await send('browsingContext.setViewport', { context: first, viewport: { width: 1280, height: 720 } });
      await send('browsingContext.navigate', { context: first, url, wait: 'complete' });
      return pageOf(first, send);
    },
    popup: async () => {
      const opened = (await contexts()).find(each => each !== first);
      if (!opened) throw new Error('No window was opened.');
      return pageOf(opened, send);
    },
    close: async () => {
      const gone = new Promise(resolve => firefox.once('exit', resolve));
      await send('browser.close', {}).catch(() => {});
      socket.close();
      await gone;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The parts of answers that are read here. */
interface Answer {
  readonly capabilities: { readonly browserVersion: string };
  readonly contexts: readonly { readonly context: string }[];
  readonly type: string;
  readonly result: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Firefox says where it listens, on its own lines. */
function address(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    firefox.stderr?.on('data', chunk => {
      said += chunk;
      const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    });
    firefox.once('exit', () => reject(new Error(`Firefox did not start:\n${said}`)));
  });
}

function pageOf(context: string, send: (method: string, params: object) => Promise<Answer>): FirefoxPage {
  const read = async (expression: string): Promise<string> => {
    const answer = await send('script.evaluate', { expression: `String(${expression})`, target: { context }, awaitPromise: true, userActivation: false });
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
    return answer.result.value ?? '';
  };
  const act = (id: string, type: string, actions: readonly object[]) => send('input.performActions', { context, actions: [{ id, type, actions }] });
  return {
    read,
    press: async key => {
      const value = keyCodes[key] ?? key;
      await act('keys', 'key', [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
    },
    click: async selector => {
      const middle = await read(
        `(() => { const e = document.querySelector(${JSON.stringify(selector)}); e.scrollIntoView({ block: 'center' }); const b = e.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2].map(Math.round) })()`,
      );
      const [x, y] = middle.split(',').map(Number);
      await act('mouse', 'pointer', [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    reload: async () => {
      await send('browsingContext.reload', { context, wait: 'complete' });
    },
  };
}
