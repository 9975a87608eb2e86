import type { Workshop } from '../model/workshop.ts';
import { type LoadedWorkshop, loadWorkshop } from '../node/loadWorkshop.ts';
import { readAssets } from '../node/readAssets.ts';
import type { Assets } from '../render/assets.ts';
import { exitCodes } from './exitCodes.ts';
import { showProblems } from './showProblems.ts';
import { today } from './today.ts';

/** Loads a workshop and shows its problems. Gives nothing, and sets the exit code, if they are errors. */
export function openWorkshop(
  root: string,
  { release = false }: { readonly release?: boolean } = {},
): (LoadedWorkshop & { readonly workshop: Workshop; readonly assets: Assets }) | undefined {
  const loaded = loadWorkshop(root, { today: today(), release });
  if (loaded.problems.length > 0) console.error(showProblems(loaded.problems, loaded.source.files, { release }));
  if (!loaded.workshop) {
    process.exitCode = exitCodes.problems;
    return undefined;
  }
  return { ...loaded, workshop: loaded.workshop, assets: readAssets(root, loaded.workshop, loaded.source.images) };
}
