import type { Report } from '../diagnostics/diagnostic.ts';
import type { Language } from '../model/language.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import { changedWords } from '../translation/changedWords.ts';
import type { JudgedText, JudgedTranslation } from '../translation/judgeTranslation.ts';
import { lockFileFor } from '../translation/lock.ts';
import type { WrittenText } from '../translation/writtenTexts.ts';
import { defineCheck } from './check.ts';

/** Every translation says what its source says, as far as somebody has confirmed it: both sides are as they were accepted. */
export const translations = defineCheck({
  translated: ({ source, texts, translations }, _, report) => {
    reportUnwritten(texts, source, report);
    for (const judged of translations) {
      reportUntranslated(judged, source, report);
      for (const text of judged.texts) if (text.state === 'stale') reportStale(text, judged.language, report);
      reportMoved(judged, report);
      reportEdited(judged, report);
      reportDoubtfulLocks(judged, report);
      reportUnaccepted(judged, report);
    }
    return translations.map(locksNeeded);
  },
  whole: ({ workshop }, report, found) => {
    for (const language of workshop.languages.slice(1)) {
      reportMissingLocks(
        found.flat().filter(locks => locks.language === language),
        language,
        report,
      );
    }
  },
});

/** A file with more unwritten texts is a draft, whose author knows: one message is enough. */
const mostUnwritten = 3;

function reportUnwritten(texts: readonly WrittenText[], source: Language, report: Report): void {
  const unwritten = texts.filter(each => each.isUntranslated);
  for (const own of groups(unwritten, ({ location }) => location.file)) {
    const isDraft = own.length > mostUnwritten;
    for (const { location, markdown } of isDraft ? own.slice(0, 1) : own)
      report('unwritten', location, { text: shortened(markdown), source, ...(isDraft ? { more: own.length - 1 } : {}) });
  }
}

/** To find more lines than that, searching for the mark is easier. */
const maxLines = 8;

function reportUntranslated({ texts, language }: JudgedTranslation, source: Language, report: Report): void {
  for (const own of byFile(texts)) {
    const marked = own.filter(text => text.state === 'untranslated');
    const [first] = marked;
    if (!first) continue;
    // The translator may have written the translation and left the mark.
    const edited = marked.filter(({ translation, source, accepted }) => translation.markdown !== source.markdown && translation.markdown !== accepted);
    const lines = [...new Set(edited.map(({ translation }) => translation.location.line))];
    report('untranslated', first.translation.location, {
      language,
      source,
      missing: marked.length,
      texts: own.length,
      first: shortened(first.translation.markdown),
      edited: edited.length,
      lines: lines.slice(0, maxLines),
      hasMoreLines: lines.length > maxLines,
    });
  }
}

function reportStale({ source, translation, accepted = '' }: JudgedText, language: Language, report: Report): void {
  report('translation-stale', translation.location, {
    ...sideOf(source),
    changes: changedWords(accepted, source.markdown),
    language,
    owner: translation.owner,
  });
}

/** One problem for each slide or document: they are moved together. */
function reportMoved({ texts, language }: JudgedTranslation, report: Report): void {
  for (const [first, ...rest] of byOwner(texts.filter(({ state }) => state === 'moved'))) {
    if (!first) continue;
    const { source, translation, accepted = '' } = first;
    report('translation-moved', translation.location, { ...sideOf(source), accepted, language, owner: translation.owner, more: rest.length });
  }
}

/** One problem for each slide or document: they are accepted together. */
function reportEdited({ texts, language }: JudgedTranslation, report: Report): void {
  for (const [first, ...rest] of byOwner(texts.filter(({ state }) => state === 'edited'))) {
    if (!first) continue;
    const { source, translation, acceptedTranslation } = first;
    report('translation-edited', translation.location, {
      ...sideOf(source),
      ...(acceptedTranslation !== undefined && { changes: changedWords(acceptedTranslation, translation.markdown) }),
      language,
      owner: translation.owner,
      more: rest.length,
    });
  }
}

/** How many locks a part of a translation needs, and those of them that are not there, each with the first text that it should hold. */
interface LocksNeeded {
  readonly language: Language;
  readonly count: number;
  readonly missing: readonly { readonly lock: string; readonly location: SourceLocation; readonly owner: string }[];
}

function locksNeeded({ language, texts, missingLocks }: JudgedTranslation): LocksNeeded {
  const all = new Set(texts.map(({ translation }) => lockFileFor(translation.location.file, language)));
  return { language, count: all.size, missing: [...missingLocks].map(([lock, { location, owner }]) => ({ lock, location, owner })) };
}

/** One problem if nothing has been accepted yet. */
function reportMissingLocks(parts: readonly LocksNeeded[], language: Language, report: Report): void {
  const missing = parts.flatMap(part => part.missing);
  const [first] = missing;
  if (first && missing.length === parts.reduce((sum, { count }) => sum + count, 0)) report('lock-missing', first.location, { of: 'translation', language });
  else for (const { location, lock, owner } of missing) report('lock-missing', location, { of: 'translation', language, lock, owner });
}

function reportDoubtfulLocks({ invalidLocks, newerLocks }: JudgedTranslation, report: Report): void {
  for (const location of invalidLocks) report('lock-edited', location, { of: 'translation', isNewer: false });
  for (const file of newerLocks) report('lock-edited', { file, line: 1 }, { of: 'translation', isNewer: true });
}

/** One problem for each slide or document: they are accepted together. */
function reportUnaccepted({ texts, language, missingLocks, invalidLocks, newerLocks }: JudgedTranslation, report: Report): void {
  const unread = new Set([...missingLocks.keys(), ...newerLocks, ...invalidLocks.map(location => location.file)]);
  const unaccepted = texts.filter(({ state, translation }) => state === 'unaccepted' && !unread.has(lockFileFor(translation.location.file, language)));
  for (const [first, ...rest] of byOwner(unaccepted)) {
    if (!first) continue;
    const { source, translation, accepted } = first;
    report('translation-unaccepted', translation.location, {
      ...sideOf(source),
      ...(accepted !== undefined && { changes: changedWords(accepted, source.markdown) }),
      language,
      owner: translation.owner,
      more: rest.length,
    });
  }
}

/** The source of a translation, as messages name it. */
const sideOf = ({ location, markdown }: WrittenText) => ({ source: location, says: markdown });

const byFile = (texts: readonly JudgedText[]): readonly (readonly JudgedText[])[] => groups(texts, ({ translation }) => translation.location.file);

const byOwner = (texts: readonly JudgedText[]): readonly (readonly JudgedText[])[] =>
  groups(texts, ({ translation: { owner, location } }) => `${location.file} ${owner}`);

function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
