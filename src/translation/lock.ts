import type { Language } from '../model/language.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';

/** What a text’s source said when its translation was last accepted. */
export interface LockedText {
  readonly source: string;
  /** Hash of the translation at that time. */
  readonly translation: string;
}

/** Gives a short text for a long one, another one for nearly every other: letters and digits. */
export type Hash = (text: string) => string;

/** Where the lock stands for texts of a file: beside it; for settings, which stand in one file for all languages, in the language’s folder. */
export function lockFileFor(file: string, language: Language): string {
  const beside = /^(.+)\.md$|^(locales\/.+)\.ya?ml$/.exec(file);
  return `${beside ? (beside[1] ?? beside[2]) : `slides/${language}/settings`}.lock.json`;
}

/**
 * Writes a lock, a text a line, so that versions compare and merge line by line. Each line has a seal, which tells whether it was edited by hand.
 */
export function lockToJson(texts: ReadonlyMap<string, LockedText>, hash: Hash): string {
  const lines = [...texts].map(([key, { source, translation }]) => {
    const line = { source, translation, seal: sealOf(key, { source, translation }, hash) };
    return `    ${JSON.stringify(key)}: ${JSON.stringify(line)}`;
  });
  return `{
  "about": "What the source said when this translation was last accepted. Written by “charla accept”; lines that are edited by hand do not count.",
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
}

/** Reads a lock. What was edited by hand is not among its texts; all other lines are. */
export function readLock(file: string, json: string, hash: Hash): ReadLock {
  const entries = entriesOf(json);
  if (!entries) return salvageLock(file, json, hash);
  const texts = new Map<string, LockedText>();
  const invalid: SourceLocation[] = [];
  for (const [key, value] of entries) {
    const text = lockedText(value);
    if (text && text.seal === sealOf(key, text, hash)) texts.set(presentKey(key), { source: text.source, translation: text.translation });
    else invalid.push({ file, line: lineOf(key, json) });
  }
  return { texts, invalid };
}

/** Keys begin with the names of settings, of which one had another name in version 0.1. */
const presentKey = (key: string): string => key.replace(/^fill-ins\//, 'placeholders/');

/** Lines that hold no text. */
const frame = /^(?:|\{|\}| {2}\}| {2}"texts": \{| {2}"about": ".*",)$/;

/** Reads line by line what is no JSON any more, such as after a merge with conflicts: lines whose seal holds are still good. */
function salvageLock(file: string, json: string, hash: Hash): ReadLock {
  const texts = new Map<string, LockedText>();
  const invalid: SourceLocation[] = [];
  for (const [i, line] of json.split(/\r?\n/).entries()) {
    if (frame.test(line)) continue;
    const [[key, value] = ['', undefined]] = entriesOf(`{"texts":{${line.replace(/,\s*$/, '')}}}`) ?? [];
    const text = lockedText(value);
    if (text && text.seal === sealOf(key, text, hash)) texts.set(presentKey(key), { source: text.source, translation: text.translation });
    else invalid.push({ file, line: i + 1 });
  }
  return { texts, invalid: invalid.length > 0 ? invalid : [{ file, line: 1 }] };
}

function sealOf(key: string, { source, translation }: LockedText, hash: Hash): string {
  return hash(JSON.stringify([key, source, translation])).slice(0, 6);
}

function entriesOf(json: string): readonly (readonly [string, unknown])[] | undefined {
  try {
    // A byte order mark comes from an editor of Windows.
    const lock: unknown = JSON.parse(json.replace(/^\uFEFF/, ''));
    const texts = isRecord(lock) ? lock['texts'] : undefined;
    return isRecord(texts) ? Object.entries(texts) : undefined;
  } catch {
    return undefined;
  }
}

function lockedText(value: unknown): (LockedText & { readonly seal: string }) | undefined {
  if (!isRecord(value)) return undefined;
  const { source, translation, seal } = value;
  return typeof source === 'string' && typeof translation === 'string' && typeof seal === 'string' ? { source, translation, seal } : undefined;
}

function lineOf(key: string, json: string): number {
  const at = json.indexOf(`${JSON.stringify(key)}:`);
  return at < 0 ? 1 : json.slice(0, at).split('\n').length;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
