import type { Readable, Writable } from 'node:stream';

/** What a command of the DevTools protocol gives: https://chromedevtools.github.io/devtools-protocol/ */
export type DevtoolsResult = Readonly<Record<string, unknown>>;

/** A connection to a browser that was started with `--remote-debugging-pipe`. */
export interface DevtoolsPipe {
  /**
   * Sends a command, to a page if its session is named, and gives its result.
   * Rejects with what the browser says is wrong, or with the reason why the connection has ended.
   */
  readonly send: (method: string, params?: DevtoolsResult, session?: string) => Promise<DevtoolsResult>;
  /** Calls the listener for each event of that name, with the session of the page that it is about. */
  readonly on: (event: string, listener: (session: string | undefined) => void) => void;
  /** Rejects what waits for an answer, in one session or in all, and refuses what comes later. */
  readonly end: (reason: Error, session?: string) => void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly result?: DevtoolsResult;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly session: string | undefined;
  readonly resolve: (result: DevtoolsResult) => void;
  readonly reject: (reason: Error) => void;
}

/** Messages are JSON, each followed by a null byte. */
const end = 0;

/** Connects to a browser through its two pipes: the one that it reads, and the one that it writes. */
export function openDevtoolsPipe(toBrowser: Writable, fromBrowser: Readable): DevtoolsPipe {
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, ((session: string | undefined) => void)[]>();
  /** Why nothing can be sent any more, by session; `undefined` means all of them. */
  const ended = new Map<string | undefined, Error>();
  let last = 0;
  let chunks: Buffer[] = [];

  const receive = ({ id, method, sessionId, result, error }: Message): void => {
    if (id === undefined) {
      for (const listener of listeners.get(method ?? '') ?? []) listener(sessionId);
      return;
    }
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new Error(error.message));
    else call?.resolve(result ?? {});
  };
  fromBrowser.on('data', (chunk: Buffer) => {
    let from = 0;
    for (let at = chunk.indexOf(end); at >= 0; at = chunk.indexOf(end, from)) {
      chunks.push(chunk.subarray(from, at));
      receive(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Message);
      chunks = [];
      from = at + 1;
    }
    chunks.push(chunk.subarray(from));
  });

  const finish = (reason: Error, session?: string): void => {
    if (ended.has(undefined)) return;
    ended.set(session, reason);
    for (const [id, call] of waiting) {
      if (session !== undefined && call.session !== session) continue;
      waiting.delete(id);
      call.reject(reason);
    }
  };
  // A pipe breaks when the browser has gone; the end of its process explains why.
  for (const stream of [toBrowser, fromBrowser]) stream.on('error', () => undefined);

  return {
    send: (method, params = {}, session) =>
      new Promise((resolve, reject) => {
        const reason = ended.get(undefined) ?? ended.get(session);
        if (reason) return reject(reason);
        const id = ++last;
        waiting.set(id, { session, resolve, reject });
        toBrowser.write(`${JSON.stringify({ id, method, params, ...(session === undefined ? {} : { sessionId: session }) })}\0`);
      }),
    on: (event, listener) => listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    end: finish,
  };
}
