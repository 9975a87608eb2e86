import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../kit/engine.ts';
import { UserError } from '../../model/userError.ts';
import { packageFolder } from './packageFolder.ts';

/** A part of the engine that is prepared beforehand is not there; the message says what to do. */
export class NotPreparedError extends UserError {
  override readonly name = 'NotPreparedError';
}

/** Files of `lib/`, by what is in them. `src/prepare` writes them; they are read here only. */
export const preparedFiles = {
  /** The script of the deck’s stage and console, and the part of it that runs before anything is painted. */
  client: 'client.js',
  earlyClient: 'early.js',
  clientStyles: 'client.css',
  /** The same client with what follows the files while somebody writes, and the page while there is no deck. */
  liveClient: 'live.js',
  liveStyles: 'live.css',
  waitingClient: 'waiting.js',
  waitingStyles: 'waiting.css',
  /** CSS of the slides with the fonts in it, and of the documents. */
  slideStyles: 'slides.css',
  documentStyles: 'documents.css',
  /** Every Lucide icon by its name, as the inside of its SVG. */
  icons: 'icons.json',
  /** The licenses of all that is in a deck, and of all that is in the package. */
  deckLicenses: 'deckLicenses.txt',
  licenses: 'LICENSES.txt',
  printerThread: 'printerThread.js',
  /** The thread that scales pictures, and the programs that it does so with. */
  pictureThread: 'pictureThread.js',
  jpegDecoder: 'jpegDecoder.wasm',
  jpegEncoder: 'jpegEncoder.wasm',
  pngCodec: 'pngCodec.wasm',
  webpDecoder: 'webpDecoder.wasm',
  webpEncoder: 'webpEncoder.wasm',
  avifDecoder: 'avifDecoder.wasm',
  resizer: 'resizer.wasm',
  /** The library’s pure part. */
  library: 'index.js',
} as const;

export type PreparedFile = keyof typeof preparedFiles;

export const preparedFolder = join(packageFolder, 'lib');

/** Where a prepared file is. */
export const preparedPath = (file: PreparedFile): string => join(preparedFolder, preparedFiles[file]);

const texts = new Map<PreparedFile, string>();

/** The text of a prepared file, read once. Throws a `NotPreparedError` if it is not there. */
export function readPrepared(file: PreparedFile): string {
  const text = texts.get(file) ?? read(preparedPath(file));
  texts.set(file, text);
  return text;
}

let engine: Engine | undefined;

/** The prepared parts that a kit is made with. Throws a `NotPreparedError` if one is missing. */
export function readEngine(): Engine {
  engine ??= {
    client: readPrepared('client'),
    earlyClient: readPrepared('earlyClient'),
    clientStyles: readPrepared('clientStyles'),
    slideStyles: readPrepared('slideStyles'),
    documentStyles: readPrepared('documentStyles'),
    icons: JSON.parse(readPrepared('icons')) as Engine['icons'],
    deckLicenses: readPrepared('deckLicenses'),
  };
  return engine;
}

/** The text of a file of `lib/`. Throws a `NotPreparedError` if it cannot be read. */
export function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new NotPreparedError(
      `Part of Charla is missing or cannot be read: ${path}. Nothing was changed. Install Charla again (in its repository: npm ci), then run the command again.`,
      { cause: error },
    );
  }
}
