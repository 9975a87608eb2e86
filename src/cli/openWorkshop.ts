import { chooseLanguages } from '../model/chooseLanguages.ts';
import type { Workshop } from '../model/workshop.ts';
import { type LoadedWorkshop, loadWorkshop } from '../node/loadWorkshop.ts';
import { readAssets } from '../node/readAssets.ts';
import type { Assets } from '../render/assets.ts';
import { unfinishedLanguages } from '../translations/unfinishedLanguages.ts';
import { asCalled } from './asCalled.ts';
import { exitCodes } from './exitCodes.ts';
import { finishEarlier } from './finishEarlier.ts';
import { showProblems } from './showProblems.ts';
import { today } from './today.ts';

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

/**
 * Loads a workshop and shows its problems. Gives nothing, and sets the exit code, if they are errors.
 * Languages that are not wholly translated yet are left out, and said to be, unless it is for a draft.
 */
export function openWorkshop(root: string, { release = false, draft = false }: OpenOptions = {}): OpenedWorkshop | undefined {
  finishEarlier(root);
  const loaded = loadWorkshop(root, { today: today(), release });
  if (loaded.problems.length > 0) console.error(asCalled(showProblems(loaded.problems, loaded.source.files, { release })));
  if (!loaded.workshop) {
    process.exitCode = exitCodes.problems;
    return undefined;
  }
  const unfinished = draft ? [] : unfinishedLanguages(loaded.workshop);
  const leftOut = unfinished.map(
    ({ language, missing, texts }) =>
      `The language “${language}” is left out: ${missing} of its ${texts} texts are still to be translated. With --draft it is shown as it is.`,
  );
  for (const line of leftOut) console.error(line);
  const finished = loaded.workshop.languages.filter(language => !unfinished.some(each => each.language === language));
  const workshop = chooseLanguages(loaded.workshop, finished);
  return { ...loaded, leftOut, workshop, assets: readAssets(root, workshop, loaded.source.images) };
}
