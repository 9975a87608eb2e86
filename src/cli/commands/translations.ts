import { defineCommand } from 'citty';
import { words } from '../../../locales/words.ts';
import { locksOf } from '../../node/workshop/loadWorkshop.ts';
import { countTranslations, type TranslationCount } from '../../translation/countTranslation.ts';
import { messagesArgument, rootArgument } from '../arguments.ts';
import { asCalled } from '../commandLine.ts';
import { readWorkshop } from '../openWorkshop.ts';

export const translations = defineCommand({
  meta: { name: 'translations', description: 'Show the progress of each translation' },
  args: { ...rootArgument, ...messagesArgument },
  run: ({ args }) => {
    const loaded = readWorkshop(args.root, args.messages);
    if (!loaded) return;
    const { workshop, interfaceWords } = loaded;
    const table = showTranslations(countTranslations(workshop, locksOf(loaded)), language => words(language, interfaceWords.words).languageName);
    console.log(asCalled(table));
  },
});

/**
 * How far each translation is, as a table for a terminal: done, stale and missing in percent of its texts.
 * Nothing is rounded away: only a whole translation is 100 % done, and a single text is 1 %.
 */
export function showTranslations(counts: readonly TranslationCount[], nameOf: (language: string) => string): string {
  if (counts.length === 0) return 'There are no translations yet. Add one with: npm run add-language -- es "Español"';
  const rows = counts.map(({ language, texts, done, stale, missing }) => [
    language,
    nameOf(language),
    String(texts),
    percent(Math.floor((100 * done) / texts)),
    percent(Math.ceil((100 * stale) / texts)),
    percent(Math.ceil((100 * missing) / texts)),
  ]);
  const table = [['', 'language', 'texts', 'done', 'stale', 'missing'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map(row => row[column]?.length ?? 0))) ?? [];
  const lines = table.map(row => row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '));
  return [
    ...lines,
    '',
    'stale: to be compared with the source, which has changed or was never accepted. missing: still in the source language.',
    'npm run check lists each one.',
  ].join('\n');
}

const percent = (value: number): string => `${value} %`;
