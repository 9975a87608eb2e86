import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { moduleAt } from '../../e2e/examples/exampleKill.ts';
import { endOnClosedPipe, interruptible } from './interruption.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'charla-ctrl-c-')));
});
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const tsx = import.meta.resolve?.('tsx') ?? 'tsx';

/** A program of its own that says things, and on which Ctrl+C is pressed. */
function start(code: string) {
  const child = spawn(process.execPath, ['--import', tsx, '--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let [output, errors] = ['', ''];
  child.stdout.on('data', text => {
    output += text;
  });
  child.stderr.on('data', text => {
    errors += text;
  });
  const ended = once(child, 'close').then(([status, signal]) => ({ status, signal, errors }));
  return {
    ended,
    hasSaid: async (text: string) => {
      const early = ended.then(() => Promise.reject(new Error(`It ended without “${text}”: ${errors}`)));
      while (!output.includes(text)) await Promise.race([once(child.stdout, 'data'), early]);
      early.catch(() => undefined);
    },
    press: () => child.kill('SIGINT'),
  };
}

/** Runs something interruptible, as a command does. */
const command = (body: string, options = '{}') =>
  start(`
    import { Interrupted, interruptible } from ${moduleAt('../cli/interruption.ts')};
    import { replaceFolder } from ${moduleAt('changes/replaceFolder.ts')};
    const say = text => process.stdout.write(text);
    const waitForEver = () => new Promise(resolve => setInterval(() => resolve, 1e6));
    const replace = build => replaceFolder(${JSON.stringify(join(folder, 'dist'))}, build);
    try {
      await interruptible(async signal => { ${body} }, ${options});
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      console.error('It ended by itself.');
      process.exit(error.exitCode);
    }`);

const stopped = 'Stopped. Finished files were kept, and unfinished ones were removed.\n';

// On Windows no program can press a key for another one: what it sends ends the process at once.
describe.skipIf(process.platform === 'win32')('Ctrl+C', () => {
  test('lets a command that heeds it end by itself', async () => {
    const { hasSaid, press, ended } = command(`
      const over = new Promise(resolve => { signal.onabort = resolve; });
      setInterval(() => {}, 1e6);
      say('begun');
      await over;
      signal.throwIfAborted();`);
    await hasSaid('begun');
    press();
    expect(await ended).toEqual({ status: 130, signal: null, errors: 'It ended by itself.\n' });
  });

  test('ends a command that does not heed it, and takes half a folder away', async () => {
    const { hasSaid, press, ended } = command(`await replace(async () => { say('begun'); await waitForEver(); });`);
    await hasSaid('begun');
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\.charla-unfinished-\d+$/)]);
    press();
    expect(await ended).toEqual({ status: 130, signal: null, errors: stopped });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('pressed again ends a command at once, and takes half a folder away', async () => {
    // The time that a command has got never passes, so that nothing but the second key ends this one.
    const { hasSaid, press, ended } = command(`
      const { setTimeout: wait } = globalThis;
      globalThis.setTimeout = (run, milliseconds) => wait(run, 1e6 + milliseconds);
      signal.onabort = () => wait(() => say('waits'), 300);
      await replace(async () => { say('begun'); await waitForEver(); });`);
    await hasSaid('begun');
    press();
    await hasSaid('waits');
    press();
    expect(await ended).toEqual({ status: 130, signal: null, errors: stopped });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that npm passes on, in the same moment as the terminal, counts once', async () => {
    const { hasSaid, press, ended } = command(`
      const over = new Promise(resolve => { signal.onabort = resolve; });
      const both = new Promise(resolve => { let heard = 0; process.on('SIGINT', () => ++heard === 2 && resolve()); });
      setInterval(() => {}, 1e6);
      say('begun');
      await over;
      process.kill(process.pid, 'SIGINT');
      await both;
      signal.throwIfAborted();`);
    await hasSaid('begun');
    press();
    expect(await ended).toEqual({ status: 130, signal: null, errors: 'It ended by itself.\n' });
  });

  test('ends with 0 and without a word what is usually ended that way', async () => {
    const { hasSaid, press, ended } = command(`say('begun'); await waitForEver();`, '{ isUsual: true }');
    await hasSaid('begun');
    press();
    expect(await ended).toEqual({ status: 0, signal: null, errors: '' });
  });

  test('while files are put in their places waits until that is done', async () => {
    const [go, done] = ['go', 'done'].map(name => JSON.stringify(join(folder, name)));
    const { hasSaid, press, ended } = start(`
      import { existsSync, writeFileSync, writeSync } from 'node:fs';
      import { uninterrupted } from ${moduleAt('changes/uninterrupted.ts')};
      uninterrupted(() => {
        writeSync(1, 'begun');
        while (!existsSync(${go}));
        writeFileSync(${done}, 'all');
      });
      writeSync(1, 'written');
      setInterval(() => {}, 1e6);`);
    await hasSaid('begun');
    press();
    writeFileSync(join(folder, 'go'), '');
    await hasSaid('written');
    expect(readFileSync(join(folder, 'done'), 'utf8')).toBe('all');
    expect(await ended).toMatchObject({ signal: 'SIGINT' });
  });
});

const closed = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });

/** A stream that the end of the process depends on, and what would end it. */
function watched() {
  const stream = new PassThrough();
  const exit = vi.fn();
  endOnClosedPipe([stream], exit);
  return { stream, exit };
}

test('a closed pipe ends the process, as SIGPIPE would', () => {
  const { stream, exit } = watched();
  stream.emit('error', closed);
  expect(exit).toHaveBeenCalledExactlyOnceWith(141);
});

test('what runs is stopped instead, and may say what nobody reads while it puts things away', async () => {
  const { stream, exit } = watched();
  const stopped = await interruptible(async signal => {
    stream.emit('error', closed);
    stream.emit('error', closed);
    return signal.reason;
  });
  expect(stopped).toMatchObject({ exitCode: 141, message: '' });
  expect(exit).not.toHaveBeenCalled();
});

test('any other error of a stream is a bug', () => {
  const { stream } = watched();
  expect(() => stream.emit('error', new Error('EIO'))).toThrow('EIO');
});
