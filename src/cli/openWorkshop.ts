import { chooseLanguages } from '../model/chooseLanguages.ts';
import type { Workshop } from '../model/workshop.ts';
import { checkLoaded, compileFolder, type LoadedWorkshop } from '../node/loadWorkshop.ts';
import { readAssets } from '../node/readAssets.ts';
import type { Assets } from '../render/assets.ts';
import { unfinishedLanguages } from '../translation/unfinishedLanguages.ts';
import { asCalled } from './asCalled.ts';
import { exitCodes } from './exitCodes.ts';
import { describeAll } from './messages.ts';
import { showProblems } from './showProblems.ts';
import { today } from './today.ts';
import { enterFolder } from './workshopFolder.ts';

export interface OpenOptions {
  /** Whether it is to be handed out: then some warnings are errors. */
  readonly release?: boolean;
  /** Whether languages that are not wholly translated yet are part of it. */
  readonly draft?: boolean;
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
  /** Shows the workshop's problems. Gives nothing, and sets the exit code, if they are errors. */
  readonly check: () => OpenedWorkshop | undefined;
}

/** Loads a workshop and shows its problems. Gives nothing, and sets the exit code, if they are errors. */
export const openWorkshop = (root: string, options: OpenOptions = {}): OpenedWorkshop | undefined => openUnchecked(root, options)?.check();

/**
 * Loads a workshop for a command that looks at its other arguments before it does more. Gives nothing, shows the problems and sets the exit code
 * if it cannot be compiled. Languages that are not wholly translated yet are left out, and said to be, unless it is for a draft.
 */
export function openUnchecked(root: string, { release = false, draft = false }: OpenOptions = {}): UncheckedWorkshop | undefined {
  enterFolder(root);
  const compiled = compileFolder(root, { release });
  if (!compiled.workshop) return fail(compiled, release);
  const unfinished = draft ? [] : unfinishedLanguages(compiled.workshop);
  const leftOut = unfinished.map(
    ({ language, missing, texts }) =>
      `The language “${language}” is left out: ${missing} of its ${texts} texts are still to be translated. With --draft it is shown as it is.`,
  );
  for (const line of leftOut) console.error(line);
  const finished = compiled.workshop.languages.filter(language => !unfinished.some(each => each.language === language));
  const workshop = chooseLanguages(compiled.workshop, finished);
  const check = (): OpenedWorkshop | undefined => {
    const loaded = checkLoaded(compiled, { today: today(), release });
    if (!loaded.workshop) return fail(loaded, release);
    show(loaded, release);
    return { ...loaded, leftOut, workshop, assets: readAssets(root, workshop, loaded.source.images) };
  };
  return { workshop, check };
}

function fail(loaded: LoadedWorkshop, release: boolean): undefined {
  show(loaded, release);
  process.exitCode = exitCodes.problems;
}

function show({ diagnostics, source }: LoadedWorkshop, release: boolean): void {
  if (diagnostics.length > 0) console.error(asCalled(showProblems(describeAll(diagnostics), source.files, { release })));
}
