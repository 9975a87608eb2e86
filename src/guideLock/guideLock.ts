import type { ByLanguage } from '../model/language.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';

/** Where a workshop keeps what of its guide was accepted. */
export const guideLockFile = 'guide/guide.lock.json';

const version = 1;

/** What the guide said about each point, by its id and language, when somebody last accepted it. */
export type AcceptedPoints = ReadonlyMap<string, ByLanguage<string>>;

/** Writes a lock, one point per line, so that versions compare and merge line by line. The same points in the same order give the same text. */
export function guideLockToJson(points: AcceptedPoints): string {
  const lines = [...points].map(([id, texts]) => {
    const inOrder = Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
    return `    ${JSON.stringify(id)}: ${JSON.stringify(inOrder)}`;
  });
  return `{
  "about": "What the guide said about each point when somebody last accepted it. Written by “charla accept guide”.",
  "version": ${version},
  "points": {${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}}
}
`;
}

export interface ReadGuideLock {
  readonly points: AcceptedPoints;
  /** Lines that cannot be read, such as those left from a merge; the first line if the file is no lock at all. */
  readonly invalid: readonly SourceLocation[];
  /** Whether a newer Charla has written it, so that this one cannot know what it says. */
  readonly isNewer: boolean;
}

/** Reads a lock. What is no longer JSON, such as after a merge with conflicts, is read line by line. */
export function readGuideLock(json: string): ReadGuideLock {
  const lock = parsed(json);
  if (!lock) return salvage(json);
  const isNewer = lock.version > version;
  return { ...take(isNewer ? [] : lock.entries.map(([id, texts]) => [id, texts, () => lineOfPoint(id, json)])), isNewer };
}

/** Lines that hold no point. */
const frame = /^(?:|\{|\}| {2}\}| {2}"points": \{\}?| {2}"version": \d+,| {2}"about": ".*",)$/;

function salvage(json: string): ReadGuideLock {
  const lines = [
    ...json
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .entries(),
  ].filter(([, line]) => !frame.test(line));
  const found = take(
    lines.map(([i, line]) => {
      const [[id, texts] = ['', undefined]] = parsed(`{"points":{${line.replace(/,\s*$/, '')}}}`)?.entries ?? [];
      return [id, texts, () => i + 1];
    }),
  );
  return { points: found.points, invalid: found.invalid.length > 0 ? found.invalid : [{ file: guideLockFile, line: 1 }], isNewer: false };
}

function take(entries: readonly (readonly [id: string, texts: unknown, lineOf: () => number])[]): Omit<ReadGuideLock, 'isNewer'> {
  const points = new Map<string, ByLanguage<string>>();
  const invalid: SourceLocation[] = [];
  for (const [id, texts, lineOf] of entries) {
    if (isRecord(texts) && Object.values(texts).every(text => typeof text === 'string')) points.set(id, texts as ByLanguage<string>);
    else invalid.push({ file: guideLockFile, line: lineOf() });
  }
  return { points, invalid };
}

function parsed(json: string): { readonly version: number; readonly entries: readonly (readonly [string, unknown])[] } | undefined {
  try {
    // A byte order mark comes from an editor on Windows.
    const lock: unknown = JSON.parse(json.replace(/^\uFEFF/, ''));
    if (!isRecord(lock) || !isRecord(lock['points'])) return undefined;
    return { version: Number(lock['version'] ?? 1), entries: Object.entries(lock['points']) };
  } catch {
    return undefined;
  }
}

function lineOfPoint(id: string, json: string): number {
  const at = json.indexOf(`${JSON.stringify(id)}:`);
  return at < 0 ? 1 : json.slice(0, at).split('\n').length;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
