import type { Language } from '../model/language.ts';
import type { Place } from '../model/place.ts';
import type { Workshop } from '../model/workshop.ts';
import { type Hash, type LockedText, lockFileFor, type ReadLock, readLock } from './lock.ts';
import { type WrittenText, writtenTextsOf } from './writtenTexts.ts';

/**
 * How a translation stands to its source:
 * `done`, as last accepted, or only its own words have changed since; `stale`, the source has changed since and the translation has not;
 * `unaccepted`, both have changed, or nobody has accepted it yet; `untranslated`, marked as still in the source language.
 */
export type TranslationState = 'done' | 'stale' | 'unaccepted' | 'untranslated';

export interface JudgedText {
  readonly source: WrittenText;
  readonly translation: WrittenText;
  readonly state: TranslationState;
  /** What the source said when the translation was last accepted, if that is known. */
  readonly accepted: string | undefined;
}

export interface JudgedTranslation {
  readonly language: Language;
  readonly texts: readonly JudgedText[];
  /** Locks that are not there, by their paths, each with the first text that it should hold. */
  readonly missingLocks: ReadonlyMap<string, WrittenText>;
  /** Lines of locks that were edited by hand. */
  readonly spoiledLocks: readonly Place[];
}

/** What judging needs beside the workshop. */
export interface LockSettings {
  /** Text of the lock files by their paths; others are left alone. */
  readonly files: ReadonlyMap<string, string>;
  readonly hash: Hash;
}

/** Compares every text of a translation, and its source, with what was last accepted. */
export function judgeTranslation(workshop: Workshop, language: Language, { files, hash }: LockSettings): JudgedTranslation {
  const locks = new Map<string, Lock | undefined>();
  const missingLocks = new Map<string, WrittenText>();
  const spoiledLocks: Place[] = [];
  const lockFor = (text: WrittenText): Lock | undefined => {
    const file = lockFileFor(text.place.file, language);
    if (locks.has(file)) return locks.get(file);
    const json = files.get(file);
    const read = json === undefined ? undefined : readLock(file, json, hash);
    if (read) spoiledLocks.push(...read.spoiled);
    else missingLocks.set(file, text);
    const lock = read && new Lock(read, hash);
    locks.set(file, lock);
    return lock;
  };
  const texts = textPairs(workshop, language).map(({ source, translation }) => ({
    source,
    translation,
    ...(translation.isUntranslated ? untranslated : (lockFor(translation)?.judge(source, translation) ?? unknown)),
  }));
  return { language, texts, missingLocks, spoiledLocks };
}

/** Each text of a translation with its source. */
export function textPairs(workshop: Workshop, language: Language): readonly { readonly source: WrittenText; readonly translation: WrittenText }[] {
  const id = ({ owner, key, place }: WrittenText): string => `${place.file.split('/')[0]} ${owner} ${key}`;
  const sources = new Map(writtenTextsOf(workshop, workshop.languages[0] ?? '').map(text => [id(text), text]));
  return writtenTextsOf(workshop, language).flatMap(translation => {
    const source = sources.get(id(translation));
    return source ? [{ source, translation }] : [];
  });
}

type Judgement = Pick<JudgedText, 'state' | 'accepted'>;

const untranslated: Judgement = { state: 'untranslated', accepted: undefined };
const unknown: Judgement = { state: 'unaccepted', accepted: undefined };

/** The lock of one file. Texts may have moved within their slide since; a pair that was accepted stays so wherever it stands. */
class Lock {
  readonly #texts: ReadLock['texts'];
  readonly #hash: Hash;
  readonly #bySlide = new Map<string, LockedText[]>();

  constructor({ texts }: ReadLock, hash: Hash) {
    this.#texts = texts;
    this.#hash = hash;
    for (const [key, text] of texts) this.#bySlide.set(slideIn(key), [...(this.#bySlide.get(slideIn(key)) ?? []), text]);
  }

  judge({ markdown: source, key }: WrittenText, { markdown }: WrittenText): Judgement {
    const own = this.#texts.get(key);
    const others = this.#bySlide.get(slideIn(key)) ?? [];
    const all = own ? [own, ...others] : others;
    // As long as the source says the same, whatever became of the translation is the translator’s doing.
    if (all.some(text => text.source === source)) return { state: 'done', accepted: source };
    const translation = this.#hash(markdown);
    const before = all.find(text => text.translation === translation);
    return before ? { state: 'stale', accepted: before.source } : { state: 'unaccepted', accepted: own?.source };
  }
}

/** Keys begin with the id of the slide or part. */
const slideIn = (key: string): string => key.split(' ', 1)[0] ?? '';
