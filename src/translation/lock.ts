import type { Language } from '../model/language.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';

/** A text and its translation as they were when somebody last accepted them as saying the same. */
export interface LockedText {
  readonly source: string;
  readonly translation: LockedTranslation;
}

/** The text itself or, from locks of version 1, only its hash: then nobody can say which words have changed. */
export type LockedTranslation = { readonly text: string } | { readonly hash: string };

/** Gives a short text for a long one, a different one for nearly every other: letters and digits. */
export type Hash = (text: string) => string;

/** The version that is written. Version 1 had a hash in place of the translation; its lines are still read, and renewed by the next `accept`. */
const version = 2;

/** Where the lock for the texts of a file is: beside it; for settings, which are in one file for all languages, in the language’s folder. */
export function lockFileFor(file: string, language: Language): string {
  const beside = /^(.+)\.md$|^(locales\/.+)\.ya?ml$/.exec(file);
  return `${beside ? (beside[1] ?? beside[2]) : `slides/${language}/settings`}.lock.json`;
}

/**
 * Writes a lock, one text per line, so that versions compare and merge line by line. Each line has a seal, which shows whether it was edited by hand.
 */
export function lockToJson(texts: ReadonlyMap<string, LockedText>, hash: Hash): string {
  const lines = [...texts].map(([key, locked]) => {
    const translation = 'text' in locked.translation ? locked.translation.text : locked.translation.hash;
    return `    ${JSON.stringify(key)}: ${JSON.stringify({ source: locked.source, translation, seal: sealOf(key, locked, hash) })}`;
  });
  return `{
  "about": "What source and translation said when the translation was last accepted. Written by “charla accept”; lines edited by hand don’t count.",
  "version": ${version},
  "texts": {
${lines.join(',\n')}
  }
}
`;
}

/** A lock as it was read: texts whose seal holds, and the places of others. */
export interface ReadLock {
  readonly texts: ReadonlyMap<string, LockedText>;
  /** Lines that were edited by hand or left from a merge; the first line if the file is no lock at all. */
  readonly invalid: readonly SourceLocation[];
  /** Whether a newer Charla has written it, so that this one cannot know what it says. */
  readonly isNewer: boolean;
}

/** Reads a lock of any version. What was edited by hand is not among its texts; all other lines are. */
export function readLock(file: string, json: string, hash: Hash): ReadLock {
  const lock = parsed(json);
  if (!lock) return salvageLock(file, json, hash);
  const isNewer = lock.version > version;
  const texts = new Map<string, LockedText>();
  const invalid: SourceLocation[] = [];
  for (const [key, value] of isNewer ? [] : lock.entries) {
    const text = lockedText(key, value, hash);
    if (text) texts.set(presentKey(key), text);
    else invalid.push({ file, line: lineOfKey(key, json) });
  }
  return { texts, invalid, isNewer };
}

/** Keys begin with the names of settings, of which one had another name in version 0.1. */
const presentKey = (key: string): string => key.replace(/^fill-ins\//, 'placeholders/');

/** Lines that hold no text. */
const frame = /^(?:|\{|\}| {2}\}| {2}"texts": \{| {2}"version": \d+,| {2}"about": ".*",)$/;

/** Reads line by line what is no longer JSON, such as after a merge with conflicts: lines whose seal holds are still good. */
function salvageLock(file: string, json: string, hash: Hash): ReadLock {
  const texts = new Map<string, LockedText>();
  const invalid: SourceLocation[] = [];
  for (const [i, line] of json.split(/\r?\n/).entries()) {
    if (frame.test(line)) continue;
    const [[key, value] = ['', undefined]] = parsed(`{"texts":{${line.replace(/,\s*$/, '')}}}`)?.entries ?? [];
    const text = lockedText(key, value, hash);
    if (text) texts.set(presentKey(key), text);
    else invalid.push({ file, line: i + 1 });
  }
  return { texts, invalid: invalid.length > 0 ? invalid : [{ file, line: 1 }], isNewer: false };
}

/** The seal of a line also shows its version: the two are made of different parts, so that lines of both may be in one file after a merge. */
function sealOf(key: string, { source, translation }: LockedText, hash: Hash): string {
  const parts = 'text' in translation ? [version, key, source, translation.text] : [key, source, translation.hash];
  return hash(JSON.stringify(parts)).slice(0, 6);
}

function parsed(json: string): { readonly version: number; readonly entries: readonly (readonly [string, unknown])[] } | undefined {
  try {
    // A byte order mark comes from an editor on Windows.
    const lock: unknown = JSON.parse(json.replace(/^\uFEFF/, ''));
    if (!isRecord(lock) || !isRecord(lock['texts'])) return undefined;
    return { version: Number(lock['version'] ?? 1), entries: Object.entries(lock['texts']) };
  } catch {
    return undefined;
  }
}

/** The text of a line whose seal holds. */
function lockedText(key: string, value: unknown, hash: Hash): LockedText | undefined {
  if (!isRecord(value)) return undefined;
  const { source, translation, seal } = value;
  if (typeof source !== 'string' || typeof translation !== 'string') return undefined;
  const candidates: readonly LockedText[] = [
    { source, translation: { text: translation } },
    { source, translation: { hash: translation } },
  ];
  return candidates.find(locked => seal === sealOf(key, locked, hash));
}

function lineOfKey(key: string, json: string): number {
  const at = json.indexOf(`${JSON.stringify(key)}:`);
  return at < 0 ? 1 : json.slice(0, at).split('\n').length;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
