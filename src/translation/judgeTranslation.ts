import type { InterfaceWords } from '../model/interfaceWords.ts';
import type { Language } from '../model/language.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import type { Workshop } from '../model/workshop.ts';
import { type Hash, type LockedText, lockFileFor, type ReadLock, readLock } from './lock.ts';
import { type WrittenText, writtenTextsOf } from './writtenTexts.ts';

/**
 * How a translation stands to its source:
 * `done`, as last accepted, or only its own words have changed since; `stale`, the source has changed since and the translation has not;
 * `moved`, it was accepted for another text of the slide; `unaccepted`, both have changed, or nobody has accepted it yet;
 * `untranslated`, marked as still in the source language.
 */
export type TranslationState = 'done' | 'stale' | 'moved' | 'unaccepted' | 'untranslated';

export interface JudgedText {
  readonly source: WrittenText;
  readonly translation: WrittenText;
  readonly state: TranslationState;
  /** What the source said when the translation was last accepted, if that is known; for a moved one, the text that it belongs to. */
  readonly accepted: string | undefined;
}

export interface JudgedTranslation {
  readonly language: Language;
  readonly texts: readonly JudgedText[];
  /** Locks that are not there, by their paths, each with the first text that it should hold. */
  readonly missingLocks: ReadonlyMap<string, WrittenText>;
  /** Lines of locks that were edited by hand. */
  readonly invalidLocks: readonly SourceLocation[];
}

/** What judging needs beside the workshop. */
export interface LockSettings {
  /** Text of the lock files by their paths; others are left alone. */
  readonly files: ReadonlyMap<string, string>;
  readonly hash: Hash;
  /** The interface's texts that the workshop brings along, which are translated like its own. */
  readonly interfaceTexts: InterfaceWords['texts'];
}

/** Compares every text of a translation, and its source, with what was last accepted. */
export function judgeTranslation(workshop: Workshop, language: Language, { files, hash, interfaceTexts }: LockSettings): JudgedTranslation {
  const locks = new Map<string, Lock | undefined>();
  const missingLocks = new Map<string, WrittenText>();
  const invalidLocks: SourceLocation[] = [];
  const lockFor = (text: WrittenText): Lock | undefined => {
    const file = lockFileFor(text.location.file, language);
    if (locks.has(file)) return locks.get(file);
    const json = files.get(file);
    const read = json === undefined ? undefined : readLock(file, json, hash);
    if (read) invalidLocks.push(...read.invalid);
    else missingLocks.set(file, text);
    const lock = read && new Lock(read, hash);
    locks.set(file, lock);
    return lock;
  };
  // A file in which nothing is translated needs no lock yet.
  const markedAs = (text: WrittenText): string | undefined =>
    files.has(lockFileFor(text.location.file, language)) ? lockFor(text)?.sourceAt(text) : undefined;
  const pairs = textPairs(workshop, language, interfaceTexts);
  const present = new Set(pairs.map(({ source }) => inPlace(source)));
  const texts = pairs.map(({ source, translation }) => ({
    source,
    translation,
    ...(translation.isUntranslated
      ? { state: 'untranslated' as const, accepted: markedAs(translation) }
      : (lockFor(translation)?.judge(source, translation, present) ?? unknown)),
  }));
  return { language, texts, missingLocks, invalidLocks };
}

/** Each text of a translation with its source. */
function textPairs(
  workshop: Workshop,
  language: Language,
  interfaceTexts: InterfaceWords['texts'],
): readonly { readonly source: WrittenText; readonly translation: WrittenText }[] {
  const id = ({ owner, key, location }: WrittenText): string => `${location.file.split('/')[0]} ${owner} ${key}`;
  const sources = new Map(writtenTextsOf(workshop, workshop.languages[0] ?? '', interfaceTexts).map(text => [id(text), text]));
  return writtenTextsOf(workshop, language, interfaceTexts).flatMap(translation => {
    const source = sources.get(id(translation));
    return source ? [{ source, translation }] : [];
  });
}

type Judgement = Pick<JudgedText, 'state' | 'accepted'>;

const unknown: Judgement = { state: 'unaccepted', accepted: undefined };

/** The lock of one file. Texts may have moved within their slide or list since; a pair that was accepted stays so wherever it stands. */
class Lock {
  readonly #texts: ReadLock['texts'];
  readonly #hash: Hash;
  readonly #byGroup = new Map<string, LockedText[]>();

  constructor({ texts }: ReadLock, hash: Hash) {
    this.#texts = texts;
    this.#hash = hash;
    for (const [key, text] of texts) this.#byGroup.set(groupOf(key), [...(this.#byGroup.get(groupOf(key)) ?? []), text]);
  }

  /** What the source said when the text at a place was accepted, or got its mark. */
  sourceAt({ key }: WrittenText): string | undefined {
    return this.#texts.get(key)?.source;
  }

  /** @param present what the source says anywhere now, as `inPlace` writes it */
  judge(source: WrittenText, { markdown }: WrittenText, present: ReadonlySet<string>): Judgement {
    const own = this.#texts.get(source.key);
    const others = this.#byGroup.get(groupOf(source.key)) ?? [];
    const all = own ? [own, ...others] : others;
    const translation = this.#hash(markdown);
    const forSource = all.filter(text => text.source === source.markdown);
    const before = all.find(text => text.translation === translation);
    if (forSource.length > 0) {
      // As long as the source says the same, whatever became of the translation is the translator’s doing, unless it belongs to another text.
      const isMoved = before && !forSource.some(text => text.translation === translation);
      return isMoved ? { state: 'moved', accepted: before.source } : { state: 'done', accepted: source.markdown };
    }
    if (before) return { state: 'stale', accepted: before.source };
    // What stood here and stands elsewhere now has made room for a new text.
    const isNew = !own || present.has(inPlace({ ...source, markdown: own.source }));
    return { state: 'unaccepted', accepted: isNew ? undefined : own.source };
  }
}

/** Keys begin with the id of the slide or part; in settings, the lines of a list belong together, in whatever order. */
const groupOf = (key: string): string => (key.split(' ', 1)[0] ?? '').replace(/\/\d+(?=\/)/g, '');

const inPlace = ({ location, owner, key, markdown }: WrittenText): string => [location.file, owner, groupOf(key), markdown].join(' ');
