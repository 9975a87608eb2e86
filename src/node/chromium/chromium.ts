import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { type DevtoolsPipe, type DevtoolsResult, openDevtoolsPipe } from './devtoolsPipe.ts';
import type { FoundBrowser } from './findBrowser.ts';
import { launchArguments } from './launchArguments.ts';

/** A browser of the Chromium family without a window, driven over two pipes: no port is open, and no other program can speak to it. */
export interface Chromium {
  readonly newPage: () => Promise<ChromiumPage>;
  readonly hasEnded: () => boolean;
  /** Ends it, and resolves when its process and its files are gone. */
  readonly close: () => Promise<void>;
}

export interface ChromiumPage {
  /** Puts a document in place of what the page shows, and resolves when all that belongs to it has loaded. */
  readonly setContent: (html: string) => Promise<void>;
  readonly emulatePrint: () => Promise<void>;
  /** Runs a function in the page and gives its result. It is sent as text, so it may use nothing from outside itself but its argument. */
  readonly evaluate: <Result, Argument = undefined>(run: (argument: Argument) => Result | Promise<Result>, argument?: Argument) => Promise<Result>;
  /** The page as a PDF with tags and an outline, on pages of the size that its CSS says. */
  readonly pdf: () => Promise<Uint8Array>;
  readonly hasCrashed: () => boolean;
}

/** How long the browser may take for its first answer, in ms; on a loaded machine a cold start takes some seconds. */
const startTime = 60_000;
/** How long it may take to end by itself before it is ended, in ms. */
const endTime = 3_000;
/** Bytes of a PDF that are read at once: as text they are short enough for the part of the memory that is swept all the time. */
const chunk = 1 << 16;

/** Starts a browser. Rejects with an error that says in one line why it does not start. */
export async function launchChromium(found: FoundBrowser): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'charla-browser-'));
  // A process group of its own: Ctrl+C in the terminal is for the command, which closes the browser when it has put its files in order.
  const child = spawn(found.path, launchArguments(found, profile), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const pipe = openDevtoolsPipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  let said = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    said = (said + bytes.toString('utf8')).slice(-4000);
  });
  let hasEnded = false;
  const gone = new Promise<void>(resolve => {
    const end = (reason: string): void => {
      hasEnded = true;
      pipe.end(new Error(reason));
      removeProfile(profile);
      resolve();
    };
    child.once('error', error => end(error.message));
    child.once('exit', (code, signal) => end(lastLine(said) ?? `it ended at once (${signal ?? code}).`));
  });
  const close = async (): Promise<void> => {
    if (hasEnded) return;
    const late = setTimeout(() => kill(child), endTime);
    pipe.send('Browser.close').catch(() => undefined);
    await gone;
    clearTimeout(late);
  };

  const late = setTimeout(() => pipe.end(new Error(`it did not answer within ${startTime / 1000} seconds.`)), startTime);
  try {
    await pipe.send('Browser.getVersion');
  } catch (error) {
    kill(child);
    await gone;
    throw error;
  } finally {
    clearTimeout(late);
  }
  return { newPage: () => openPage(pipe), hasEnded: () => hasEnded, close };
}

async function openPage(pipe: DevtoolsPipe): Promise<ChromiumPage> {
  const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  const send = (method: string, params?: DevtoolsResult): Promise<DevtoolsResult> => pipe.send(method, params, session);
  let hasCrashed = false;
  pipe.on('Inspector.targetCrashed', of => {
    if (of !== session) return;
    hasCrashed = true;
    pipe.end(new Error('The page has crashed.'), session);
  });
  await Promise.all(['Inspector.enable', 'Page.enable'].map(method => send(method)));
  const { frameTree } = await send('Page.getFrameTree');
  const frameId = (frameTree as { readonly frame: { readonly id: string } }).frame.id;

  const evaluate: ChromiumPage['evaluate'] = async (run, argument) => {
    const expression = `(${run})(${argument === undefined ? '' : JSON.stringify(argument)})`;
    const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    const thrown = exceptionDetails as { readonly exception?: { readonly description?: string }; readonly text: string } | undefined;
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
    return (result as { readonly value: Awaited<ReturnType<typeof run>> }).value;
  };
  return {
    evaluate,
    hasCrashed: () => hasCrashed,
    emulatePrint: async () => void (await send('Emulation.setEmulatedMedia', { media: 'print' })),
    setContent: async html => {
      await send('Page.setDocumentContent', { frameId, html });
      await evaluate(() => new Promise<void>(resolve => (document.readyState === 'complete' ? resolve() : addEventListener('load', () => resolve()))));
    },
    pdf: async () => {
      const { stream } = await send('Page.printToPDF', {
        ...{ marginTop: 0, marginBottom: 0, marginLeft: 0, marginRight: 0 },
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        transferMode: 'ReturnAsStream',
      });
      const parts: Buffer[] = [];
      let length = 0;
      for (;;) {
        const { data, base64Encoded, eof } = await send('IO.read', { handle: stream, size: chunk }).catch(unread);
        const part = Buffer.from(String(data), base64Encoded ? 'base64' : 'utf8');
        parts.push(part);
        length += part.length;
        if (eof) break;
      }
      await send('IO.close', { handle: stream });
      return joined(parts, length);
    },
  };
}

/** Bytes in memory of their own, so that a thread can hand them over to another without a copy. */
function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The browser hands a PDF over in a temporary file, which may have had no room. */
export class UnreadPdfError extends Error {
  override readonly name = 'UnreadPdfError';
}

function unread(cause: unknown): never {
  throw new UnreadPdfError('The PDF could not be read from the browser.', { cause });
}

function kill(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    // The whole group: a browser is several processes.
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended in the meantime.
  }
}

/** On Windows its files may be held for a moment more; what remains is in the temporary folder. */
function removeProfile(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // The system empties that folder.
  }
}

const lastLine = (text: string): string | undefined =>
  stripVTControlCharacters(text)
    .trim()
    .split(/\s*\n\s*/)
    .at(-1) || undefined;
