import type { Workshop } from '../model/workshop.ts';
import { isError, type LoadedWorkshop, loadWorkshop } from '../node/loadWorkshop.ts';
import { asCalled } from './asCalled.ts';
import { exitCodes } from './exitCodes.ts';
import { describeAll } from './messages.ts';
import { showProblems } from './showProblems.ts';
import { today } from './today.ts';
import { enterFolder } from './workshopFolder.ts';

/** Loads a workshop for a command that writes into it. Gives nothing, shows the errors and sets the exit code if there are any; warnings are not its concern. */
export function readWorkshop(root: string): (LoadedWorkshop & { readonly workshop: Workshop }) | undefined {
  enterFolder(root);
  const loaded = loadWorkshop(root, { today: today() });
  const { workshop } = loaded;
  if (workshop) return { ...loaded, workshop };
  const errors = loaded.diagnostics.filter(diagnostic => isError(diagnostic, { release: false }));
  console.error(asCalled(showProblems(describeAll(errors), loaded.source.files)));
  process.exitCode = exitCodes.problems;
  return undefined;
}
