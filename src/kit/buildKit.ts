import { strToU8 } from 'fflate';
import { compileWorkshop } from '../compiler/compileWorkshop.ts';
import type { WorkshopSource } from '../compiler/source.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { severityOf } from '../diagnostics/rules.ts';
import { chooseLanguages } from '../model/chooseLanguages.ts';
import type { Workshop } from '../model/workshop.ts';
import type { Assets } from '../render/assets.ts';
import type { KindName } from '../render/documents/kinds.ts';
import { kitOrders, pdfName } from '../render/documents/orders.ts';
import { unfinishedLanguages } from '../translation/unfinishedLanguages.ts';
import { assetsOf } from './assetsOf.ts';
import { buildDeck } from './buildDeck.ts';
import { contentDate } from './contentDate.ts';
import type { Engine } from './engine.ts';
import { deckName, kitFolder, licensesName, readMeName, siteFile, zipName } from './kitNames.ts';
import { readMe } from './readMe.ts';
import { type Files, zipFiles } from './zipFiles.ts';

/** A workshop in memory, with its images. */
export interface KitSource extends WorkshopSource {
  /** The bytes of each image by its path, such as `slides/images/phone.svg`. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

export interface KitOptions {
  /** PDFs that go into the kit, by their names, such as `slides-en.pdf`. `READ-ME` names those that there are. */
  readonly pdfs?: ReadonlyMap<string, Uint8Array>;
  /** Whether languages that are not fully translated are part of it; without it they are left out. */
  readonly draft?: boolean;
  /** The date in the ZIP file: by default, that of the newest contact. */
  readonly date?: Date;
}

export interface Kit {
  /** Every file by its path, such as `kit/START-HERE_EMPIECE-AQUI.html`, `site/index.html` and `kit.zip`; none if the workshop has errors. */
  readonly files: Files;
  /** What compiling found; `checkWorkshop` finds more. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Builds everything that is handed out, in memory: the same source, engine and options give the same bytes, in Node.js and in a browser.
 * A workshop with errors gives no files, and says why in its diagnostics.
 */
export async function buildKit(source: KitSource, engine: Engine, options: KitOptions = {}): Promise<Kit> {
  const prepared = prepareWorkshop(source, engine, options);
  if (!prepared.workshop) return { files: new Map(), diagnostics: prepared.diagnostics };
  const { workshop, assets, diagnostics } = prepared;
  const pdfs = options.pdfs ?? new Map<string, Uint8Array>();
  const kit = new Map<string, Uint8Array>([
    [deckName, strToU8(await buildDeck(workshop, assets, engine, { notes: true }))],
    ...[...pdfs].map(([name, bytes]) => [`pdf/${name}`, bytes] as const),
    [readMeName, strToU8(readMe(workshop, assets.words, printedKinds(workshop, [...pdfs.keys()])))],
    [licensesName, strToU8(licensesText(engine))],
  ]);
  const site = strToU8(await buildDeck(workshop, assets, engine, { notes: false }));
  const zip = zipFiles(kit, zipFolderName(workshop), options.date ?? contentDate(workshop));
  const files = new Map([...[...kit].map(([path, bytes]) => [`${kitFolder}/${path}`, bytes] as const), [siteFile, site] as const, [zipName, zip] as const]);
  return { files, diagnostics };
}

/** A workshop that can be rendered and printed, or the reasons why it cannot. */
export type PreparedWorkshop =
  | { readonly workshop: Workshop; readonly assets: Assets; readonly diagnostics: readonly Diagnostic[] }
  | { readonly workshop: undefined; readonly diagnostics: readonly Diagnostic[] };

/** Compiles a source for rendering: languages that are not fully translated are left out unless it is for a draft. */
export function prepareWorkshop(source: KitSource, engine: Engine, { draft = false }: Pick<KitOptions, 'draft'> = {}): PreparedWorkshop {
  const { workshop: whole, interfaceWords, diagnostics } = compileWorkshop(source);
  if (!whole || diagnostics.some(({ rule }) => severityOf(rule, { release: false }) === 'error')) return { workshop: undefined, diagnostics };
  const unfinished = draft ? [] : unfinishedLanguages(whole, interfaceWords.texts).map(({ language }) => language);
  const workshop = chooseLanguages(
    whole,
    whole.languages.filter(language => !unfinished.includes(language)),
  );
  return { workshop, assets: assetsOf(workshop, engine, { words: interfaceWords.words, images: source.images }), diagnostics };
}

/** Kinds of PDFs that a kit has, by the names of its PDFs. */
export const printedKinds = (workshop: Workshop, names: readonly string[]): readonly KindName[] =>
  kitOrders(workshop)
    .filter(order => names.includes(pdfName(order)))
    .map(({ kind }) => kind);

/** Where the ZIP file puts the kit when it is unpacked. */
export const zipFolderName = ({ id }: Workshop): string => `${id}-kit`;

/** The licenses with the line ends that every editor knows. */
export const licensesText = ({ deckLicenses }: Pick<Engine, 'deckLicenses'>): string => deckLicenses.replaceAll('\n', '\r\n');
