import type { Printout } from '../../render/documents/printout.ts';
import type { FoundBrowser } from '../chromium/findBrowser.ts';
import type { Layout, RawPdf } from './openPrinter.ts';

/** What a printer’s thread is started with. */
export interface ThreadData {
  readonly found: FoundBrowser;
}

/** A request to the thread; each call is answered once, by its number. */
export type ThreadCall = { readonly number: number } & (
  | { readonly name: 'open'; readonly html: string }
  | { readonly name: 'print' | 'measure'; readonly printout: Printout }
  | { readonly name: 'close' }
);

export interface ThreadAnswer {
  readonly number: number;
  /** What was printed, if that was asked. */
  readonly pdf?: RawPdf;
  /** What was measured, if that was asked. */
  readonly layout?: Layout;
  /** Errors lose their class on the way between threads; their name shows which ones the user can fix. */
  readonly error?: { readonly name: string; readonly message: string; readonly stack: string | undefined };
  /** Whether the browser ended by itself. */
  readonly hasDied: boolean;
}
