import { Worker } from 'node:worker_threads';
import { type FoundBrowser, findBrowser } from '../chromium/findBrowser.ts';
import { preparedPath } from '../package/prepared.ts';
import { type OpenPrinter, openPrinter, type Printer } from './openPrinter.ts';
import { PrintError } from './printError.ts';
import type { ThreadAnswer, ThreadCall, ThreadData } from './printerMessages.ts';

/** A browser that starts while other work is done. */
export interface StartedPrinter {
  /** The browser that was started; nothing where there is none. */
  readonly found: FoundBrowser | undefined;
  /** Gives the one that was started; each further one is started when it is asked for, and needs no thread of its own. */
  readonly open: OpenPrinter;
  /** Ends the one that was started, if nobody took it. */
  readonly close: () => Promise<void>;
}

/** Begins to start the browser that printing will find, in its own thread, and returns at once. Where there is none yet, nothing is started. */
export function startPrinter(): StartedPrinter {
  const found = browserToStart();
  let ahead = found && startThread(found);
  return {
    found,
    open: async (html, wanted) => {
      const thread = found?.path === wanted.path ? ahead : undefined;
      if (!thread) return openPrinter(html, wanted);
      ahead = undefined;
      return openInThread(thread, html);
    },
    close: async () => {
      const unused = ahead;
      ahead = undefined;
      await unused?.close();
    },
  };
}

/** Why there is none is reported by `ensureBrowser`, when it is needed. */
function browserToStart(): FoundBrowser | undefined {
  try {
    return findBrowser(undefined, { prefer: 'headless-shell' });
  } catch {
    return undefined;
  }
}

/** Opens the page and returns at once, so that the thread has all it needs before this one turns to other work; if that fails, so does each print. */
function openInThread(thread: Thread, html: string): Printer {
  const opened = thread.call({ name: 'open', html });
  opened.catch(() => undefined);
  return {
    print: async printout => {
      const [{ pdf }] = await Promise.all([thread.call({ name: 'print', printout }), opened]);
      if (!pdf) throw new Error('The printer’s thread gave no PDF.');
      return pdf;
    },
    measure: async printout => {
      const [{ layout }] = await Promise.all([thread.call({ name: 'measure', printout }), opened]);
      if (!layout) throw new Error('The printer’s thread measured nothing.');
      return layout;
    },
    hasDied: thread.hasDied,
    close: thread.close,
  };
}

interface Thread {
  readonly call: (call: Call) => Promise<Result>;
  readonly hasDied: () => boolean;
  readonly close: () => Promise<void>;
}

/** What a call gives back. */
type Result = Pick<ThreadAnswer, 'pdf' | 'layout'>;

type Call = ThreadCall extends infer Each ? (Each extends ThreadCall ? Omit<Each, 'number'> : never) : never;

function startThread(found: FoundBrowser): Thread {
  const data: ThreadData = { found };
  const worker = new Worker(preparedPath('printerThread'), { workerData: data });
  const waiting = new Map<number, { readonly resolve: (result: Result) => void; readonly reject: (error: unknown) => void }>();
  let calls = 0;
  let hasDied = false;
  let whyEnded: unknown;
  let closing: Promise<void> | undefined;
  const ended = new Promise<void>(resolve => {
    const end = (error: unknown): void => {
      hasDied = true;
      whyEnded ??= error;
      for (const { reject } of waiting.values()) reject(whyEnded);
      waiting.clear();
      resolve();
    };
    worker.once('error', end);
    worker.once('exit', () => end(new Error('The printer’s thread has ended.')));
  });
  worker.on('message', ({ number, error, hasDied: died, ...result }: ThreadAnswer) => {
    hasDied ||= died;
    const call = waiting.get(number);
    waiting.delete(number);
    if (error) call?.reject(withClass(error));
    else call?.resolve(result);
  });
  const call: Thread['call'] = each =>
    new Promise((resolve, reject) => {
      if (whyEnded !== undefined) return reject(whyEnded);
      const number = calls++;
      waiting.set(number, { resolve, reject });
      const message: ThreadCall = { ...each, number };
      worker.postMessage(message);
    });
  return {
    call,
    hasDied: () => hasDied,
    close: () => {
      // A browser that did not start or has crashed needs no closing.
      closing ??= call({ name: 'close' })
        .catch(() => undefined)
        .then(() => ended);
      return closing;
    },
  };
}

function withClass({ name, message, stack }: NonNullable<ThreadAnswer['error']>): Error {
  if (name === 'PrintError') return new PrintError(message);
  return Object.assign(new Error(message), { name, ...(stack === undefined ? {} : { stack }) });
}
