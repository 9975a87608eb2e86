import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { WorkshopFileError } from '../files/fileErrors.ts';
import { isThere } from './fullPathIn.ts';

const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);
const path = z.string().min(1);

const journalSchema = z.strictObject({
  version: z.literal(1),
  /** In the order in which they change. */
  files: z
    .array(z.strictObject({ path, before: fingerprint.nullable(), after: fingerprint.nullable() }))
    .min(1)
    .readonly(),
  /** Folders that the change makes, and those that may be empty after it; outer ones before inner ones. */
  made: z.array(path).readonly(),
  emptied: z.array(path).readonly(),
});

/** What a change is about to do to the files of a folder: what each is before and after. With it, a change can be finished or undone whenever it was interrupted. */
export type Journal = z.infer<typeof journalSchema>;
export type FileChange = Journal['files'][number];

/** Whether what was begun is to be finished or undone. */
export type Direction = 'redo' | 'undo';

/** A change that was begun, as its folder describes it. */
export interface Unfinished {
  readonly journal: Journal;
  readonly direction: Direction;
  /** The process that makes or made it. */
  readonly pid: number;
  /** When it began, in milliseconds since 1970. */
  readonly since: number;
}

/** The folder of a change that has begun, in the folder that it changes: there can be one at a time. */
export const unfinishedFolder = (base: string): string => join(base, '.charla-unfinished');

/** The folder of a change that a process prepares, or clears away: nothing in it concerns other files yet, or any more. */
export const preparedFolder = (base: string, pid: number): string => `${unfinishedFolder(base)}-${pid}`;

/** Processes whose folders of prepared changes are in a folder. */
export function preparingProcesses(base: string): readonly number[] {
  return readdirSync(base).flatMap(name => {
    const [, pid] = /^\.charla-unfinished-(\d+)$/.exec(name) ?? [];
    return pid === undefined ? [] : [Number(pid)];
  });
}

/** The journal's name says who works on it: a rename takes it over, or turns it around, and only one process can succeed with it. */
export const journalFile = (folder: string, direction: Direction, pid: number): string => join(folder, `${direction}-${pid}.json`);

/** The journal in a folder. Gives nothing if the folder is not there. Throws a `WorkshopFileError` if it is anything else than what a command leaves behind. */
export function readUnfinished(base: string): Unfinished | undefined {
  const folder = unfinishedFolder(base);
  if (!isThere(folder)) return undefined;
  if (!lstatSync(folder).isDirectory()) throw untrusted(base, 'it is not a folder');
  const names = readdirSync(folder).flatMap(name => /^(redo|undo)-(\d+)\.json$/.exec(name) ?? []);
  const [name, direction, pid] = names;
  if (name === undefined || names.length > 3) throw untrusted(base, 'it has no journal, or more than one');
  const file = join(folder, name);
  return {
    journal: parseJournal(readFileSync(file, 'utf8'), base),
    direction: direction === 'undo' ? 'undo' : 'redo',
    pid: Number(pid),
    since: lstatSync(file).mtimeMs,
  };
}

function parseJournal(text: string, base: string): Journal {
  const value = parseJson(text);
  const { data } = journalSchema.safeParse(value);
  if (data) return data;
  const { version } = z.object({ version: z.number() }).safeParse(value).data ?? {};
  if (version !== undefined && version > 1)
    throw new WorkshopFileError(
      `A newer version of Charla was interrupted in “${base}”, and this version cannot complete its changes. Run the command with the newer version.`,
    );
  throw untrusted(base, 'its journal cannot be read');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function untrusted(base: string, why: string): WorkshopFileError {
  return new WorkshopFileError(
    `“${unfinishedFolder(base)}” was not left by an interrupted command: ${why}. It was ignored, and nothing was written. ` +
      'Check what is in it, move it out of the workshop’s folder, and run the command again.',
  );
}
