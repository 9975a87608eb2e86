import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageLanguage } from '../diagnostics/rule.ts';
import { chooseLanguages } from '../model/chooseLanguages.ts';
import type { Workshop } from '../model/workshop.ts';
import { finishUnfinished } from '../node/changes/finishUnfinished.ts';
import { checkLoaded, compileFolder, isError, type LoadedWorkshop, loadWorkshop } from '../node/workshop/loadWorkshop.ts';
import { readAssets } from '../node/workshop/readAssets.ts';
import { today } from '../node/workshop/sourceDate.ts';
import type { Assets } from '../render/assets.ts';
import { unfinishedLanguages } from '../translation/unfinishedLanguages.ts';
import { exitCodes, UsageError } from './failures.ts';
import { describeAll, messageLanguageOf } from './messages.ts';
import { showProblems } from './reporters/text.ts';

const nameIt = 'Run the command in a workshop’s folder, or name that folder with --root.';

/**
 * Begins a command in the folder of `--root`, before anything is read or made: ends it where that is no folder, finishes what an earlier command
 * began there before it was killed, and says so in a line. What a workshop in it lacks is for the checks to tell.
 */
export function enterFolder(root: string): void {
  const found = statSync(root, { throwIfNoEntry: false });
  if (!found) throw new UsageError(`There is no folder “${root}”. ${nameIt}`);
  if (!found.isDirectory()) throw new UsageError(`“${root}” is a file, not a workshop’s folder. ${nameIt}`);
  const line = finishUnfinished(root);
  if (line !== undefined) console.error(line);
}

/** The same for a command that writes into a workshop: ends it where there is none, since its files would lie in a folder of something else. */
export function enterWorkshop(root: string): void {
  enterFolder(root);
  if (existsSync(join(root, 'slides', 'workshop.yaml'))) return;
  const where = root === '.' ? 'this folder' : `“${root}”`;
  throw new UsageError(`There is no workshop in ${where}: slides/workshop.yaml is missing. ${nameIt} The command “new” creates a workshop.`);
}

export interface OpenOptions {
  /** Whether it is to be handed out: then some warnings are errors. */
  readonly release?: boolean;
  /** Whether languages that are not wholly translated yet are part of it. */
  readonly draft?: boolean;
  /** The language of messages, as `--messages` has it. */
  readonly messages?: string | undefined;
}

export interface OpenedWorkshop extends LoadedWorkshop {
  readonly workshop: Workshop;
  readonly assets: Assets;
  /** A line for each language that is not part of it, which was said already. */
  readonly leftOut: readonly string[];
}

/** A workshop that is compiled, so that it is known what there is in it; whether it is good, the checks tell, which take longer. */
export interface UncheckedWorkshop {
  readonly workshop: Workshop;
  /** What its pages need beside its text. Throws a `WorkshopFileError` if an image cannot be read. */
  readonly assets: () => Assets;
  /** Shows the workshop's problems. Gives nothing, and sets the exit code, if they are errors. */
  readonly check: () => OpenedWorkshop | undefined;
}

/**
 * Loads a workshop for a command that looks at its other arguments before it does more. Gives nothing, shows the problems and sets the exit code
 * if it cannot be compiled. Languages that are not wholly translated yet are left out, and said to be, unless it is for a draft.
 */
export function openUnchecked(root: string, { release = false, draft = false, messages }: OpenOptions = {}): UncheckedWorkshop | undefined {
  const language = messageLanguageOf(messages);
  enterFolder(root);
  const compiled = compileFolder(root, { release });
  if (!compiled.workshop) return fail(compiled, release, language);
  const unfinished = draft ? [] : unfinishedLanguages(compiled.workshop, compiled.interfaceWords.texts);
  const leftOut = unfinished.map(
    ({ language, missing, texts }) =>
      `The language “${language}” is left out: ${missing} of its ${texts} texts are not translated yet. To include it anyway, add --draft.`,
  );
  for (const line of leftOut) console.error(line);
  const finished = compiled.workshop.languages.filter(language => !unfinished.some(each => each.language === language));
  const workshop = chooseLanguages(compiled.workshop, finished);
  let read: Assets | undefined;
  const assets = (): Assets => {
    read ??= readAssets(root, workshop, { images: compiled.source.images, words: compiled.interfaceWords.words });
    return read;
  };
  const check = (): OpenedWorkshop | undefined => {
    const loaded = checkLoaded(compiled, { today: today(), release });
    if (!loaded.workshop) return fail(loaded, release, language);
    show(loaded, release, language);
    return { ...loaded, leftOut, workshop, assets: assets() };
  };
  return { workshop, assets, check };
}

/**
 * Loads a workshop for a command that writes into it. Gives nothing, shows the errors and sets the exit code if there are any; warnings are not its concern.
 * @param isUnchecked whether what the checks find is not its concern either, as long as the workshop can be compiled
 */
export function readWorkshop(
  root: string,
  messages?: string,
  { isUnchecked = false }: { readonly isUnchecked?: boolean } = {},
): (LoadedWorkshop & { readonly workshop: Workshop }) | undefined {
  const language = messageLanguageOf(messages);
  enterFolder(root);
  const loaded = isUnchecked ? compileFolder(root) : loadWorkshop(root, { today: today() });
  const { workshop } = loaded;
  if (workshop) return { ...loaded, workshop };
  const errors = loaded.diagnostics.filter(diagnostic => isError(diagnostic, { release: false }));
  console.error(showProblems(describeAll(errors, language), loaded.source.files, { language }));
  process.exitCode = exitCodes.problems;
  return undefined;
}

function fail(loaded: LoadedWorkshop, release: boolean, language: MessageLanguage): undefined {
  show(loaded, release, language);
  process.exitCode = exitCodes.problems;
}

function show({ diagnostics, source }: LoadedWorkshop, release: boolean, language: MessageLanguage): void {
  if (diagnostics.length > 0) console.error(showProblems(describeAll(diagnostics, language), source.files, { release, language }));
}
