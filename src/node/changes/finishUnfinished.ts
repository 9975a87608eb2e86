import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { codeOf, WorkshopFileError } from '../files/fileErrors.ts';
import { endChange, takeOver, waitForOthers } from './changeFiles.ts';
import { type Disk, realDisk } from './disk.ts';
import { fullPathOfEntry, isThere } from './fullPathIn.ts';
import { isAtWork, longest } from './isAtWork.ts';
import { type Direction, type Journal, preparedFolder, preparingProcesses, type Unfinished, unfinishedFolder, untrusted } from './journal.ts';
import { goBack, goForward, isIntact, type Step, type StepState, stateOf, stepsOf } from './steps.ts';
import { uninterrupted } from './uninterrupted.ts';

/**
 * Finishes what a command began in a folder before it was killed, or undoes it if a file that it was about to write was changed since: what a person wrote stays.
 * Returns a line that reports it, if there was something. Folders of changes that were only prepared are deleted silently.
 * Waits a second for a command that is at work; throws a `WorkshopFileError` if that takes longer, if what is there is no such change, or if the disk refuses.
 */
export function finishUnfinished(root: string, disk: Disk = realDisk): string | undefined {
  if (!existsSync(root)) return undefined;
  const base = realpathSync(root);
  if (!lstatSync(base).isDirectory()) return undefined;
  clearPrepared(base, disk);
  const found = waitForOthers(base);
  return found && uninterrupted(() => finish(base, found, disk));
}

function clearPrepared(base: string, disk: Disk): void {
  try {
    for (const pid of preparingProcesses(base)) {
      const folder = preparedFolder(base, pid);
      if (!isAtWork(pid, lstatSync(folder).mtimeMs, longest.preparation)) disk.remove(folder);
    }
  } catch {
    // What cannot be deleted now is deleted the next time.
  }
}

function finish(base: string, found: Unfinished, disk: Disk): string | undefined {
  const { journal } = found;
  const steps = trustedSteps(journal, base);
  const states = steps.map(stateOf);
  // A file that still waits was changed before the command came to it.
  const changedBefore = steps.filter((step, i) => states[i] === 'edited' && step.after !== null && isThere(step.waiting));
  const canFinish = changedBefore.length === 0 && steps.every((step, i) => states[i] !== 'before' || step.after === null || isIntact(step.waiting, step.after));
  const direction: Direction = found.direction === 'redo' && canFinish ? 'redo' : 'undo';
  try {
    takeOver(base, found, direction, disk);
  } catch (error) {
    // Another command does the same, and was faster.
    if (codeOf(error) === 'ENOENT') return undefined;
    throw refused(base, error);
  }
  try {
    if (direction === 'redo') goForward(steps, states, journal, base, disk);
    const left = direction === 'undo' ? goBack(steps, journal, base, disk) : steps.filter((_, i) => states[i] === 'edited');
    endChange(base, disk);
    return direction === 'redo' ? finished(steps, states, left) : undone(changedBefore, left);
  } catch (error) {
    throw refused(base, error);
  }
}

function trustedSteps({ files, made, emptied }: Journal, base: string): readonly Step[] {
  try {
    for (const folder of [...made, ...emptied]) fullPathOfEntry(base, folder);
    return stepsOf(files, base, unfinishedFolder(base));
  } catch (error) {
    if (error instanceof WorkshopFileError) throw untrusted(base, 'a path in its journal leads out of the workshop’s folder');
    throw error;
  }
}

function finished(steps: readonly Step[], states: readonly StepState[], edited: readonly Step[]): string {
  const written = steps.filter((_, i) => states[i] !== 'edited');
  const rest = edited.length > 0 ? ` Files saved since then were kept: ${listed(edited)}.` : '';
  return `An earlier command was interrupted. Its changes are now complete${written.length > 0 ? `: ${listed(written)}` : ''}.${rest}`;
}

function undone(changedBefore: readonly Step[], left: readonly Step[]): string {
  const rest = left.length > 0 ? ` Also check ${listed(left)}, which may still contain what that command wrote.` : '';
  if (changedBefore.length === 0) return `An earlier command was interrupted. Its changes were undone; run that command again.${rest}`;
  return (
    `An earlier command was interrupted, and ${listed(changedBefore)} ${changedBefore.length === 1 ? 'has' : 'have'} been saved since then. ` +
    `That text was kept; everything else is as it was before that command. Run it again.${rest}`
  );
}

/** Some of the files, by their paths. */
function listed(steps: readonly Step[]): string {
  const maxListed = 4;
  const named = steps.slice(0, maxListed).map(({ path }) => path);
  return steps.length > maxListed ? `${named.join(', ')} and ${steps.length - maxListed} more` : named.join(', ');
}

function refused(base: string, cause: unknown): unknown {
  const code = codeOf(cause);
  if (!code) return cause;
  return new WorkshopFileError(
    `An earlier command was interrupted in “${base}”, and its changes cannot be completed because of a disk error (${code}). ` +
      'Free up some space, close programs that have its files open, or change the folder’s permissions; then run this command again.',
    { cause },
  );
}
