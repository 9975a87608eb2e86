import type { InterfaceWords } from '../model/interfaceWords.ts';
import type { Language } from '../model/language.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import type { Workshop } from '../model/workshop.ts';
import { isSameText } from './isSameText.ts';
import { type Hash, type LockedText, type LockedTranslation, lockFileFor, type ReadLock, readLock } from './lock.ts';
import { type TranslatedPart, translatedParts, type WrittenText } from './writtenTexts.ts';

/**
 * How a translation compares to what was accepted:
 * `done`, both sides are as accepted; `edited`, the translation has changed since and its source has not; `stale`, the source has changed
 * and the translation has not; `moved`, it was accepted for another text of the slide; `unaccepted`, both have changed, or nobody has accepted
 * it yet; `untranslated`, marked as still in the source language.
 */
export type TranslationState = 'done' | 'edited' | 'stale' | 'moved' | 'unaccepted' | 'untranslated';

export interface JudgedText {
  readonly source: WrittenText;
  readonly translation: WrittenText;
  readonly state: TranslationState;
  /** What the source said when the translation was last accepted, if that is known; for a moved one, the text that it belongs to. */
  readonly accepted: string | undefined;
  /** What an edited translation said when it was last accepted; nothing where the lock is of a version that did not keep it. */
  readonly acceptedTranslation?: string | undefined;
}

export interface JudgedTranslation {
  readonly language: Language;
  readonly texts: readonly JudgedText[];
  /** Locks that are not there, by their paths, each with the first text that it should hold. */
  readonly missingLocks: ReadonlyMap<string, WrittenText>;
  /** Lines of locks that were edited by hand. */
  readonly invalidLocks: readonly SourceLocation[];
  /** Locks that a newer Charla has written, by their paths. */
  readonly newerLocks: ReadonlySet<string>;
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
export function judgeTranslation(workshop: Workshop, language: Language, settings: LockSettings): JudgedTranslation {
  const [source = ''] = workshop.languages;
  const judged = translatedParts(workshop, settings.interfaceTexts).map(part => judgePart(part, source, language, settings));
  return {
    language,
    texts: judged.flatMap(part => part.texts),
    missingLocks: new Map(judged.flatMap(part => [...part.missingLocks])),
    invalidLocks: judged.flatMap(part => part.invalidLocks),
    newerLocks: new Set(judged.flatMap(part => [...part.newerLocks])),
  };
}

/** Compares the texts of one part, which have their locks for themselves. */
export function judgePart(part: TranslatedPart, from: Language, language: Language, { files, hash }: Pick<LockSettings, 'files' | 'hash'>): JudgedTranslation {
  const locks = new Map<string, Lock | undefined>();
  const missingLocks = new Map<string, WrittenText>();
  const invalidLocks: SourceLocation[] = [];
  const newerLocks = new Set<string>();
  const lockFor = (text: WrittenText): Lock | undefined => {
    const file = lockFileFor(text.location.file, language);
    if (locks.has(file)) return locks.get(file);
    const json = files.get(file);
    const read = json === undefined ? undefined : readLock(file, json, hash);
    if (read) invalidLocks.push(...read.invalid);
    else missingLocks.set(file, text);
    if (read?.isNewer) newerLocks.add(file);
    const lock = read && new Lock(read, hash);
    locks.set(file, lock);
    return lock;
  };
  // A file in which nothing is translated needs no lock yet.
  const markedAs = (text: WrittenText): string | undefined =>
    files.has(lockFileFor(text.location.file, language)) ? lockFor(text)?.sourceAt(text) : undefined;
  const pairs = textPairs(part.texts(from), part.texts(language));
  const present = new Set(pairs.map(({ source }) => inPlace(source)));
  const texts = pairs.map(({ source, translation }) => ({
    source,
    translation,
    ...(translation.isUntranslated
      ? { state: 'untranslated' as const, accepted: markedAs(translation) }
      : (lockFor(translation)?.judge(source, translation, present) ?? unknown)),
  }));
  return { language, texts, missingLocks, invalidLocks, newerLocks };
}

/** Where the locks of a part are that its translation into a language needs. */
export const lockFilesFor = (part: TranslatedPart, language: Language): readonly string[] => [
  ...new Set(part.texts(language).map(({ location }) => lockFileFor(location.file, language))),
];

/** Each text of a translation with its source. */
function textPairs(
  sources: readonly WrittenText[],
  translations: readonly WrittenText[],
): readonly { readonly source: WrittenText; readonly translation: WrittenText }[] {
  const id = ({ owner, key, location }: WrittenText): string => `${location.file.split('/', 1)[0]} ${owner} ${key}`;
  const byId = new Map(sources.map(text => [id(text), text]));
  return translations.flatMap(translation => {
    const source = byId.get(id(translation));
    return source ? [{ source, translation }] : [];
  });
}

type Judgement = Pick<JudgedText, 'state' | 'accepted' | 'acceptedTranslation'>;

const unknown: Judgement = { state: 'unaccepted', accepted: undefined };

/** The lock of one file. Texts may have moved within their slide or list since; a pair that was accepted stays so wherever it is. */
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
    const isTranslation = (text: LockedText): boolean => isAccepted(text.translation, markdown, this.#hash);
    const forSource = all.filter(text => isSameText(text.source, source.markdown));
    if (forSource.some(isTranslation)) return { state: 'done', accepted: source.markdown };
    const before = all.find(isTranslation);
    const [first] = forSource;
    if (first && before) return { state: 'moved', accepted: before.source };
    if (first) return { state: 'edited', accepted: source.markdown, acceptedTranslation: 'text' in first.translation ? first.translation.text : undefined };
    if (before) return { state: 'stale', accepted: before.source };
    // What was here and is elsewhere now has made room for a new text.
    const isNew = !own || present.has(inPlace({ ...source, markdown: own.source }));
    return { state: 'unaccepted', accepted: isNew ? undefined : own.source };
  }
}

/** Whether a translation is the one that was accepted. */
export const isAccepted = (accepted: LockedTranslation, markdown: string, hash: Hash): boolean =>
  'text' in accepted ? isSameText(accepted.text, markdown) : accepted.hash === hash(markdown);

/** Keys begin with the id of the slide or part; in settings, the lines of a list belong together, in whatever order. */
const groupOf = (key: string): string => (key.split(' ', 1)[0] ?? '').replace(/\/\d+(?=\/)/g, '');

const inPlace = ({ location, owner, key, markdown }: WrittenText): string => [location.file, owner, groupOf(key), markdown].join(' ');
