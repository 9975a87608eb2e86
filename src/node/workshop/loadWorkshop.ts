import { checkWorkshop } from '../../checks/checks.ts';
import { type Compilation, compileWorkshop } from '../../compiler/compileWorkshop.ts';
import type { WorkshopSource } from '../../compiler/source.ts';
import { collectDiagnostics, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { severityOf } from '../../diagnostics/rules.ts';
import type { InterfaceWords } from '../../model/interfaceWords.ts';
import type { Workshop } from '../../model/workshop.ts';
import type { LockSettings } from '../../translation/judgeTranslation.ts';
import { type Disk, machineDisk } from '../files/disk.ts';
import { dictionaryOf } from '../package/dictionaries.ts';
import { hash } from './locks.ts';
import { readSource } from './readSource.ts';

export interface LoadedWorkshop {
  readonly source: WorkshopSource;
  /** Sorted as a person would fix them: file by file, from the top. */
  readonly diagnostics: readonly Diagnostic[];
  /** There only if no problem is an error. */
  readonly workshop: Workshop | undefined;
  readonly interfaceWords: InterfaceWords;
  /** What the source was compiled into, for a compilation that follows it. */
  readonly compilation: Compilation;
  /** What the checks found, for checks that follow them; nothing before they ran. */
  readonly found?: readonly Diagnostic[] | undefined;
}

/** How a workshop is compiled. */
export interface CompileOptions extends Pick<LoadOptions, 'release'> {
  /** The same workshop, as it was loaded before: what is the same as then is not compiled again. */
  readonly previous?: LoadedWorkshop | undefined;
}

export interface LoadOptions {
  /** The day of the checks, as `2026-11-22`. */
  readonly today: string;
  /** Whether it is to be handed out: then some warnings are errors. */
  readonly release?: boolean;
}

/** Reads, compiles and checks the workshop in a folder. */
export const loadWorkshop = (root: string, options: LoadOptions): LoadedWorkshop => checkLoaded(compileFolder(root, options), options);

/** Compiles and checks a workshop that was read, with the problems of reading it. */
export const judgeSource = (source: WorkshopSource, ofReading: readonly Diagnostic[], options: LoadOptions): LoadedWorkshop =>
  checkLoaded(compileSource(source, ofReading, options), options);

/** Reads and compiles the workshop in a folder; `checkLoaded` checks it as a whole. */
export function compileFolder(root: string, options: CompileOptions = {}, disk: Disk = machineDisk): LoadedWorkshop {
  const { diagnostics, report } = collectDiagnostics();
  const source = readSource(root, report, disk);
  return compileSource(source, diagnostics, options);
}

/**
 * Adds what the checks find. They are about a whole workshop; half of one would only repeat what the compiler found.
 * @param previous the same workshop, as it was checked before: what is the same as then is not checked again
 */
export function checkLoaded(loaded: LoadedWorkshop, { today, release = false }: LoadOptions, previous?: LoadedWorkshop): LoadedWorkshop {
  const { diagnostics, workshop } = loaded;
  if (!workshop) return loaded;
  const found = checkWorkshop(workshop, { today, dictionary: dictionaryOf, locks: locksOf(loaded) }, previous?.found);
  return sorted({ ...loaded, found, diagnostics: [...diagnostics, ...found] }, release);
}

/** Adds what was found by other means, such as by a browser, in its place among the others. */
export const addFound = (loaded: LoadedWorkshop, found: readonly Diagnostic[], { release = false }: CompileOptions): LoadedWorkshop =>
  sorted({ ...loaded, diagnostics: [...loaded.diagnostics, ...found] }, release);

/** What is needed to compare the translations of a workshop that was read with their locks. */
export const locksOf = ({ source, interfaceWords }: Pick<LoadedWorkshop, 'source' | 'interfaceWords'>): LockSettings => ({
  files: source.files,
  hash,
  interfaceTexts: interfaceWords.texts,
});

function compileSource(source: WorkshopSource, ofReading: readonly Diagnostic[], { release = false, previous }: CompileOptions): LoadedWorkshop {
  const compilation = compileWorkshop(source, previous?.compilation);
  const unread = new Set(ofReading.map(diagnostic => diagnostic.file));
  const follows = ({ file }: Diagnostic): boolean => pathsTo(file).some(path => unread.has(path));
  const diagnostics = [...ofReading, ...compilation.diagnostics.filter(diagnostic => !follows(diagnostic))];
  return sorted({ ...compilation, compilation, source, diagnostics }, release);
}

/** A file and the folders that it is in: what else is wrong in one that could not be read follows from that. */
function pathsTo(file: string): readonly string[] {
  const names = file.split('/');
  return names.map((_, i) => names.slice(0, i + 1).join('/'));
}

function sorted({ diagnostics, workshop, ...loaded }: LoadedWorkshop, release: boolean): LoadedWorkshop {
  const isSevere = (diagnostic: Diagnostic): boolean => isError(diagnostic, { release });
  return { ...loaded, diagnostics: diagnostics.toSorted(byPlace), workshop: diagnostics.some(isSevere) ? undefined : workshop };
}

export const isError = (diagnostic: Diagnostic, kind: { readonly release: boolean }): boolean => severityOf(diagnostic.rule, kind) === 'error';

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}
