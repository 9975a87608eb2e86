import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { stripMetadata } from '../../images/stripMetadata.ts';
import { preparedPath } from '../package/prepared.ts';
import type { PictureCache } from './pictureCache.ts';
import { isLarge, longestSide } from './scaleImage.ts';

/** What each thread that scales pictures is started with; `next` and `done` are shared counters. */
export interface PictureThreadData {
  readonly pictures: readonly Uint8Array[];
  /** Pixels on the longer side, at most. */
  readonly longest: number;
  readonly next: Int32Array;
  readonly done: Int32Array;
  readonly port: MessagePort;
}

/** A picture that was scaled, by its number, or why it was not. */
export interface PictureAnswer {
  readonly number: number;
  readonly bytes?: Uint8Array;
  readonly failure?: string;
}

/** Threads at most: each holds a picture of its own in memory, about 200 MB for one of 12 megapixels. */
const mostThreads = 4;

/** How long nothing may be finished before the threads are given up, in ms: the largest photos of phones take 10 s on a slow computer. */
const patience = 120_000;

/**
 * What was made of pictures, by the hash of their files, for those of the last call for a size: while somebody writes, the same ones are asked for again
 * and again.
 */
const known = new Map<number, ReadonlyMap<string, Uint8Array>>();

export interface ScaleOptions {
  /** Has those that were scaled in earlier builds, and gets those that are scaled now. */
  readonly cache?: PictureCache;
  /** Pixels on the longer side, at most; as many as are shown on stage if it is not given. */
  readonly longest?: number;
}

/**
 * Makes of pictures what is handed out: large ones are scaled, in threads of their own if there are several, and all are without metadata. It waits for
 * them, so that whoever reads a workshop has all of it. A picture that cannot be scaled stays as large as it is.
 */
export function scaleImages(images: ReadonlyMap<string, Uint8Array>, { cache, longest = longestSide }: ScaleOptions = {}): ReadonlyMap<string, Uint8Array> {
  const hashes = new Map([...images].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('base64')]));
  const results = new Map<string, Uint8Array>();
  const large = new Map<string, Uint8Array>();
  for (const [path, bytes] of images) {
    const hash = hashes.get(path) ?? '';
    const done = known.get(longest)?.get(hash) ?? (isLarge(bytes, longest) ? cache?.get(hash) : stripMetadata(bytes));
    if (done) results.set(hash, done);
    else large.set(hash, bytes);
  }
  const scaled = scaleInThreads([...large.values()], longest);
  [...large].forEach(([hash, bytes], i) => {
    const made = scaled[i];
    if (made) cache?.set(hash, made);
    results.set(hash, made ?? stripMetadata(bytes));
  });
  known.set(longest, results);
  return new Map([...images].map(([path, bytes]) => [path, results.get(hashes.get(path) ?? '') ?? bytes]));
}

function scaleInThreads(pictures: readonly Uint8Array[], longest: number): readonly (Uint8Array | undefined)[] {
  const results = new Array<Uint8Array | undefined>(pictures.length).fill(undefined);
  if (pictures.length === 0) return results;
  const [next, done] = [new Int32Array(new SharedArrayBuffer(4)), new Int32Array(new SharedArrayBuffer(4))];
  const threads = Array.from({ length: Math.min(pictures.length, availableParallelism(), mostThreads) }, () => startThread({ pictures, longest, next, done }));
  for (let finished = 0; finished < pictures.length; finished = Atomics.load(done, 0)) if (Atomics.wait(done, 0, finished, patience) === 'timed-out') break;
  for (const { worker, port } of threads) {
    for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port)) {
      const { number, bytes } = got.message as PictureAnswer;
      results[number] = bytes;
    }
    void worker.terminate();
  }
  return results;
}

function startThread(work: Omit<PictureThreadData, 'port'>): { readonly worker: Worker; readonly port: MessagePort } {
  const { port1, port2 } = new MessageChannel();
  const data: PictureThreadData = { ...work, port: port2 };
  const worker = new Worker(preparedPath('pictureThread'), { workerData: data, transferList: [port2] });
  // One that ends with an error has left its picture as it is.
  worker.on('error', () => undefined);
  worker.unref();
  return { worker, port: port1 };
}
