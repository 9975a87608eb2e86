/**
 * The parts of the library that need Node.js: they read a workshop's folder, write a kit, and print PDFs. See `charla` for the others.
 *
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CheckSettings } from '../checks/check.ts';
import { collectDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { type KitOptions, type KitSource, prepareWorkshop } from '../kit/buildKit.ts';
import type { Engine } from '../kit/engine.ts';
import { deckName, kitFolder } from '../kit/kitNames.ts';
import type { Files } from '../kit/zipFiles.ts';
import type { InterfaceWords } from '../model/interfaceWords.ts';
import { kitOrders } from '../render/documents/orders.ts';
import { replaceFolder } from './changes/replaceFolder.ts';
import { ensureBrowser } from './chromium/installBrowser.ts';
import { dictionaryOf } from './package/dictionaries.ts';
import { readEngine } from './package/prepared.ts';
import { printPdfs as printOrders } from './print/printPdfs.ts';
import { locksOf } from './workshop/loadWorkshop.ts';
import { readImages } from './workshop/readAssets.ts';
import { readSource } from './workshop/readSource.ts';
import { sourceDate, today } from './workshop/sourceDate.ts';

export { UserError } from '../model/userError.ts';
export { NoBrowserError } from './chromium/findBrowser.ts';
export { readEngine } from './package/prepared.ts';

export interface ReadWorkshop {
  readonly source: KitSource;
  readonly engine: Engine;
  /** Files that could not be read, are not UTF-8, and the like. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a workshop's folder, images included, and the engine that comes with this package.
 * What is wrong with its files is in the diagnostics. Throws a `UserError` if an image or a part of the package cannot be read.
 * @param folder the one that has `slides/` and `speaker-notes/`
 */
export function readWorkshop(folder: string): ReadWorkshop {
  const { diagnostics, report } = collectDiagnostics();
  const source = readSource(folder, report);
  return { source: { ...source, images: readImages(folder, source.images) }, engine: readEngine(), diagnostics };
}

/**
 * What `checkWorkshop` needs besides the workshop: today's date, the dictionaries that come with this package, and the locks of translations.
 * @param interfaceWords as `compileWorkshop` gives them
 */
export const readCheckSettings = (source: KitSource, interfaceWords: InterfaceWords): CheckSettings => ({
  today: today(),
  dictionary: dictionaryOf,
  locks: locksOf({ source, interfaceWords }),
});

/**
 * Writes the files of a kit into a folder, which then has these files alone: all of them or, if something fails, those of before.
 * Throws a `UserError` if the folder cannot be written.
 * @param folder such as `dist`
 */
export async function writeKit(folder: string, files: Files): Promise<void> {
  const write = async (staging: string): Promise<void> => {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(staging, path)), { recursive: true });
      writeFileSync(join(staging, path), bytes);
    }
  };
  await replaceFolder(folder, write, { last: join(kitFolder, deckName) });
}

export interface PrintedKit {
  /** Each PDF of the kit by its name, such as `slides-en.pdf`, as the options of `buildKit` take them. */
  readonly pdfs: ReadonlyMap<string, Uint8Array>;
  /** Errors that keep the workshop from being printed; else text that does not fit its slide or page, and characters without a font. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface PrintKitOptions extends Pick<KitOptions, 'draft'> {
  /** Gets a line for each step of installing a browser where there is none. */
  readonly say?: (line: string) => void;
  /** Ends the printing; its reason is thrown. */
  readonly signal?: AbortSignal;
}

/**
 * Prints the PDFs of a kit with a browser of the Chromium family, which is looked for and, if there is none, installed.
 * Throws a `NoBrowserError` if there is no browser and none can be installed.
 */
export async function printPdfs(source: KitSource, engine: Engine, { draft = false, say = () => {}, signal }: PrintKitOptions = {}): Promise<PrintedKit> {
  const prepared = prepareWorkshop(source, engine, { draft });
  if (!prepared.workshop) return { pdfs: new Map(), diagnostics: prepared.diagnostics };
  const { workshop, assets } = prepared;
  const browser = await ensureBrowser({ say, prefer: 'headless-shell' });
  const pdfs = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  for await (const pdf of printOrders(workshop, assets, kitOrders(workshop), { browser, date: sourceDate(workshop), signal })) {
    pdfs.set(pdf.name, pdf.bytes);
    diagnostics.push(...pdf.diagnostics);
  }
  return { pdfs, diagnostics };
}
