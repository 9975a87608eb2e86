import { UsageError } from './usageError.ts';

/** The folder that `--out` names, or the usual one. An empty name, as after `--out` without anything, ends the command. */
export function outFolder(out: string | undefined, usual: string): string {
  if (out?.trim() === '') throw new UsageError(`After “--out” stands the folder for the files, such as “--out papers”; without “--out” they go to “${usual}”.`);
  return out ?? usual;
}
