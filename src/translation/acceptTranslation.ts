import type { Language } from '../model/language.ts';
import type { Workshop } from '../model/workshop.ts';
import { isAccepted, type JudgedText, judgeTranslation, type LockSettings } from './judgeTranslation.ts';
import { type LockedText, lockFileFor, lockToJson, readLock } from './lock.ts';
import type { WrittenText } from './writtenTexts.ts';

export interface Acceptance {
  /** New text of lock files, by their paths. */
  readonly locks: ReadonlyMap<string, string>;
  /** How many texts are accepted that were not before. */
  readonly accepted: number;
  /** How many texts were asked for that are still in the source language; they cannot be accepted. */
  readonly untranslated: number;
}

/**
 * Marks texts of a translation as up to date: they say what their sources say now.
 * @param isAsked chooses the texts; all others keep what their lock says, and texts that are gone lose it
 */
export function acceptTranslation(workshop: Workshop, language: Language, settings: LockSettings, isAsked: (text: WrittenText) => boolean): Acceptance {
  const { texts } = judgeTranslation(workshop, language, settings);
  const asked = texts.filter(text => isAsked(text.translation));
  const acceptable = new Set(asked.filter(text => text.state !== 'untranslated'));
  const locks = new Map<string, string>();
  for (const file of new Set([...acceptable].map(({ translation }) => lockFileFor(translation.location.file, language)))) {
    const own = texts.filter(({ translation }) => lockFileFor(translation.location.file, language) === file);
    const before = readLock(file, settings.files.get(file) ?? '', settings.hash).texts;
    const locked = own.flatMap((text): [string, LockedText][] => {
      const kept = acceptable.has(text) ? lockedAs(text) : before.get(text.translation.key);
      return kept ? [[text.translation.key, renewed(kept, text.translation, settings)]] : [];
    });
    locks.set(file, lockToJson(new Map(locked), settings.hash));
  }
  return {
    locks,
    accepted: [...acceptable].filter(text => text.state !== 'done').length,
    untranslated: asked.length - acceptable.size,
  };
}

/** The locks of a new translation, including texts that are still in the source language: their source is known. */
export function firstLocks(workshop: Workshop, language: Language, settings: LockSettings): ReadonlyMap<string, string> {
  const { texts } = judgeTranslation(workshop, language, settings);
  const locks = new Map<string, Map<string, LockedText>>();
  for (const text of texts) {
    const file = lockFileFor(text.translation.location.file, language);
    locks.set(file, (locks.get(file) ?? new Map<string, LockedText>()).set(text.translation.key, lockedAs(text)));
  }
  return new Map([...locks].map(([file, each]) => [file, lockToJson(each, settings.hash)]));
}

function lockedAs({ source, translation }: JudgedText): LockedText {
  return { source: source.markdown, translation: { text: translation.markdown } };
}

/** A line of version 1 whose translation is still as accepted gets the translation itself. */
function renewed(locked: LockedText, { markdown }: WrittenText, { hash }: LockSettings): LockedText {
  return isAccepted(locked.translation, markdown, hash) ? { ...locked, translation: { text: markdown } } : locked;
}
