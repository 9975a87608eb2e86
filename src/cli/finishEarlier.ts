import { finishUnfinished } from '../node/changes/finishUnfinished.ts';

/** Finishes what an earlier command began in a workshop’s folder before it was killed, and says so in a line. Every command does so before it reads the workshop. */
export function finishEarlier(root: string): void {
  const line = finishUnfinished(root);
  if (line !== undefined) console.error(line);
}
