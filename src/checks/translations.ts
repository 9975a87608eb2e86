import type { Report } from '../diagnostics/diagnostic.ts';
import type { Language } from '../model/language.ts';
import { changedWords } from '../translation/changedWords.ts';
import { type JudgedText, type JudgedTranslation, judgeTranslation } from '../translation/judgeTranslation.ts';
import { lockFileFor } from '../translation/lock.ts';
import { type WrittenText, writtenTextsOf } from '../translation/writtenTexts.ts';
import type { Check } from './check.ts';

/** Every translation says what its source says now: none was left behind when the source changed, or is still in the source language. */
export const translations: Check = (workshop, report, { locks }) => {
  const [source = '', ...languages] = workshop.languages;
  reportUnwritten(writtenTextsOf(workshop, source, locks.interfaceTexts), source, report);
  for (const language of languages) {
    const judged = judgeTranslation(workshop, language, locks);
    reportUntranslated(judged, source, report);
    for (const text of judged.texts) if (text.state === 'stale') reportStale(text, language, report);
    reportMoved(judged, report);
    reportLocks(judged, report);
    reportUnaccepted(judged, report);
  }
};

function reportUnwritten(texts: readonly WrittenText[], source: Language, report: Report): void {
  for (const { location, markdown } of texts.filter(text => text.isUntranslated)) {
    report('unwritten', location, {
      message: `“${shortened(markdown)}” still stands here, as when the slide was added.`,
      expected: 'Your own words.',
      hint: `Write them, and take the mark {${source}} away.`,
    });
  }
}

function reportUntranslated({ texts, language }: JudgedTranslation, source: Language, report: Report): void {
  for (const own of byFile(texts)) {
    const [first, ...rest] = own.filter(text => text.state === 'untranslated');
    if (!first) continue;
    const edited = [first, ...rest].filter(
      ({ translation, source, accepted }) => translation.markdown !== source.markdown && translation.markdown !== accepted,
    );
    report('untranslated', first.translation.location, {
      message: `${1 + rest.length} of ${own.length} texts of this file are still in “${source}”; this is the first: “${shortened(first.translation.markdown)}”.${editedInWords(edited)}`,
      expected: `Texts in “${language}”, without the mark {${source}}.`,
      hint: `Translate them, and take the mark away${edited.length > 0 ? ', also from those that are translated' : ''}. Until then, this language is left out of what is built without --draft.`,
    });
  }
}

/** The translator may have written the translation and left the mark. */
function editedInWords(texts: readonly JudgedText[]): string {
  if (texts.length === 0) return '';
  const lines = [...new Set(texts.map(({ translation }) => translation.location.line))];
  const shown = lines.slice(0, maxLines).join(', ');
  return ` ${texts.length} ${texts.length === 1 ? 'is' : 'are'} not as when the mark was put there, in ${lines.length === 1 ? 'line' : 'lines'} ${shown}${
    lines.length > maxLines ? ' and others' : ''
  }.`;
}

/** More lines are better looked for by the mark. */
const maxLines = 8;

function reportStale({ source, translation, accepted = '' }: JudgedText, language: Language, report: Report): void {
  report('translation-stale', translation.location, {
    message: `${source.location.file}:${source.location.line} has changed since this translation was accepted: ${changedWords(accepted, source.markdown)}.`,
    expected: `What stands there now: “${source.markdown}”`,
    hint: `Bring the translation up to date. If it is right as it is, run: npm run accept -- ${language} ${translation.owner}`,
  });
}

/** One problem for each slide or paper: they change places together. */
function reportMoved({ texts, language }: JudgedTranslation, report: Report): void {
  for (const [first, ...rest] of byOwner(texts.filter(({ state }) => state === 'moved'))) {
    if (!first) continue;
    const { source, translation, accepted = '' } = first;
    report('translation-moved', translation.location, {
      message: `This was accepted as the translation of “${accepted}”, but ${source.location.file}:${source.location.line} says “${source.markdown}”.${
        rest.length > 0 ? ` So it is with ${rest.length} more below.` : ''
      }`,
      expected: 'What says the same at the same place in every language.',
      hint: `Move the texts of one language to where they stand in the other. If all is right as it is, run: npm run accept -- ${language} ${translation.owner}`,
    });
  }
}

function reportLocks({ texts, language, missingLocks, invalidLocks }: JudgedTranslation, report: Report): void {
  const all = new Set(texts.map(({ translation }) => lockFileFor(translation.location.file, language)));
  const areAllMissing = missingLocks.size === all.size;
  for (const [lock, { location, owner }] of areAllMissing ? [...missingLocks].slice(0, 1) : missingLocks) {
    report('lock-missing', location, {
      message: areAllMissing ? `The translation into “${language}” has no locks.` : `${lock} is not there.`,
      expected: `A lock for each file: it holds what the source said when the translation was last accepted. Without it, nobody can tell what has changed since.`,
      hint: `Compare the translation with its source. If both say the same, run: npm run accept -- ${language} ${areAllMissing ? '--all' : owner}`,
    });
  }
  for (const location of invalidLocks) {
    report('lock-edited', location, {
      message: 'This line was edited by hand, or is left from a merge; it does not count.',
      expected: 'Lines as “charla accept” writes them.',
      hint: 'Take the line from an earlier version. Or compare the translation with its source once more, and accept it.',
    });
  }
}

/** One problem for each slide or paper: they are accepted together. */
function reportUnaccepted({ texts, language, missingLocks, invalidLocks }: JudgedTranslation, report: Report): void {
  const unread = new Set([...missingLocks.keys(), ...invalidLocks.map(location => location.file)]);
  const unaccepted = texts.filter(({ state, translation }) => state === 'unaccepted' && !unread.has(lockFileFor(translation.location.file, language)));
  for (const own of byOwner(unaccepted)) {
    const [first] = own;
    if (!first) continue;
    const { source, translation, accepted } = first;
    const at = `${source.location.file}:${source.location.line}`;
    const more = own.length > 1 ? ` So have ${own.length - 1} more below.` : '';
    report('translation-unaccepted', translation.location, {
      message:
        accepted === undefined
          ? `This and ${at} are new, and nobody has said yet that they say the same.${more.replace('have', 'are')}`
          : `This and ${at} have both changed since the translation was accepted; there, ${changedWords(accepted, source.markdown)}.${more}`,
      expected: `A translation of “${source.markdown}” that somebody has compared with it.`,
      hint: `If both say the same, run: npm run accept -- ${language} ${translation.owner}`,
    });
  }
}

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
