import type { Report } from '../diagnostics/diagnostic.ts';
import { countText } from '../languages/countText.ts';
import type { TextCounts } from '../languages/languageProfile.ts';
import { profileOf } from '../languages/languages.ts';
import type { Language } from '../model/language.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import type { Part } from '../passages/parts.ts';
import { locationIn } from '../passages/passage.ts';
import { defineCheck } from './check.ts';

/** Readability formulas mean nothing on fewer words; Flesch used samples of this size. */
const minWords = 100;

/** How many of the longest sentences are named. */
const maxNamed = 3;

/** The notes as a whole, and each document as a whole, are plain in each language that has a scale. */
export const readingLevel = defineCheck({
  part: measuredTexts,
  whole: ({ workshop }, report, found) => {
    const texts = new Map<string, MeasuredText>();
    for (const each of found.flat()) {
      const key = `${each.language} ${each.document ?? ''}`;
      const earlier = texts.get(key);
      texts.set(key, earlier ? joined(earlier, each) : each);
    }
    for (const language of workshop.languages) for (const text of texts.values()) if (text.language === language) judge(text, report);
  },
});

/** The notes of a section, or a document, in one language. */
interface MeasuredText {
  /** Its id; notes have none. */
  readonly document: string | undefined;
  readonly language: Language;
  readonly file: string;
  readonly counts: TextCounts;
  /** The longest first. */
  readonly longest: readonly LongSentence[];
}

interface LongSentence {
  readonly text: string;
  readonly words: number;
  readonly location: SourceLocation;
}

function measuredTexts({ units }: Part): readonly MeasuredText[] {
  const read = units.filter(({ kind }) => kind === 'notes' || kind === 'document');
  return [...new Set(read.map(unit => unit.language))].flatMap(language => {
    const own = read.filter(unit => unit.language === language);
    const [first] = own;
    const { readingScale: scale } = profileOf(language);
    if (!scale || !first?.passages[0]) return [];
    const passages = own.flatMap(unit => unit.passages.filter(passage => passage.language === language));
    const sentences: LongSentence[] = [];
    const counts = countText(
      passages.map(passage => passage.prose),
      scale.syllables,
      ({ text, at }, words, i) => {
        const passage = passages[i];
        if (passage && (sentences.length < maxNamed || words > (sentences.at(-1)?.words ?? 0)))
          sentences.splice(0, maxNamed, ...longestOf([...sentences, { text, words, location: locationIn(passage, at) }]));
      },
    );
    return [{ document: first.kind === 'document' ? first.owner : undefined, language, file: first.passages[0].location.file, counts, longest: sentences }];
  });
}

const joined = (one: MeasuredText, next: MeasuredText): MeasuredText => ({
  ...one,
  counts: {
    sentences: one.counts.sentences + next.counts.sentences,
    words: one.counts.words + next.counts.words,
    syllables: one.counts.syllables + next.counts.syllables,
  },
  longest: longestOf([...one.longest, ...next.longest]),
});

/** One that is said several times counts once. */
function longestOf(sentences: readonly LongSentence[]): readonly LongSentence[] {
  const seen = new Set<string>();
  return sentences
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .sort((a, b) => b.words - a.words)
    .slice(0, maxNamed);
}

function judge({ document, language, file, counts, longest }: MeasuredText, report: Report): void {
  const { readingScale: scale } = profileOf(language);
  if (!scale || counts.words < minWords) return;
  const { goal, limit, easier } = scale;
  const level = scale.level(counts);
  const isBeyond = (bar: number): boolean => (easier === 'lower' ? level > bar : level < bar);
  if (!isBeyond(goal)) return;
  report(
    isBeyond(limit) ? 'reading-level' : 'reading-level-goal',
    { file, line: 1 },
    {
      text: document === undefined ? 'notes' : 'document',
      language,
      scale: scale.name,
      measures: easier === 'lower' ? 'grade' : 'ease',
      // Rounded away from the limit: a level just above it must not read as if it met it.
      level: (easier === 'lower' ? Math.ceil(level * 10) : Math.floor(level * 10)) / 10,
      wordsPerSentence: counts.words / counts.sentences,
      syllablesPerWord: counts.syllables / counts.words,
      goal,
      limit,
      longest: longest.map(({ location, words }) => ({ location, words })),
    },
  );
}
