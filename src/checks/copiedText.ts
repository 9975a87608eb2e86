import type { Report } from '../diagnostics/diagnostic.ts';
import { comparableWord, namePattern, plainWordsIn } from '../languages/words.ts';
import type { Language } from '../model/language.ts';
import { localizedSettingsOf } from '../model/localizedFields.ts';
import { matchesIn } from '../model/matchesIn.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import { visitText } from '../model/visitText.ts';
import { inlinesToLines, runsOf } from '../model/walk.ts';
import type { GuideText, Slide, Vocabulary, Workshop } from '../model/workshop.ts';
import { addressesIn } from '../passages/addresses.ts';
import type { Part } from '../passages/parts.ts';
import { locationIn } from '../passages/passage.ts';
import { GuideIndex, type TextWord } from '../passages/sharedRuns.ts';
import { defineCheck } from './check.ts';

/** Words that a message shows. */
const maxWords = 12;

/**
 * Nothing is copied from the guide: no text shares eight words in a row with it, in any language. Names and addresses do not count toward the eight.
 * A slide may quote the guide if it names its source.
 */
export const copiedText = defineCheck({
  given: ({ workshop: { guide, resources, vocabulary } }, once) => ({
    index: guide && once(indexOf, ...Object.values(guide.text)),
    names: once(namesOf, guide?.title, guide?.publisher, resources, vocabulary),
  }),
  part: copiesIn,
  whole: ({ workshop }, report, _, { index, names }) => {
    if (!index) return;
    for (const { texts } of localizedSettingsOf(workshop))
      for (const { text, location } of Object.values(texts)) reportCopies(text, () => location, { index, names, isQuote: false }, report);
  },
});

/** What texts are compared with. */
interface Compared {
  readonly index: GuideIndex;
  readonly names: Names;
}

interface Names {
  /** Of the guide, for messages. */
  readonly title: string;
  /** What names the guide as the source of a quote: its title and its publisher, as comparable words. */
  readonly sources: readonly string[];
  readonly pattern: RegExp | undefined;
}

function indexOf(...texts: readonly GuideText[]): GuideIndex | undefined {
  return texts.length > 0 ? new GuideIndex(texts) : undefined;
}

function namesOf(title = '', publisher = '', resources: Workshop['resources'], vocabulary: Vocabulary): Names {
  const ofResources = Object.values(resources).flatMap(({ name }) => Object.values(name).map(({ text }) => text));
  const names = [title, publisher, ...ofResources, ...vocabulary.names.map(({ value }) => value)].filter(name => name.trim() !== '');
  return {
    title,
    sources: [title, publisher].map(asComparable).filter(name => name !== ''),
    pattern: names.length > 0 ? namePattern(names) : undefined,
  };
}

function copiesIn(part: Part, { index, names }: { readonly index: GuideIndex | undefined; readonly names: Names }, report: Report): void {
  if (!index) return;
  const quotes = quotesIn(part.slides, names);
  for (const passage of part.passages) {
    const quote = quotes.get(passage.location);
    if (quote?.hasSource) continue;
    reportCopies(passage.text, offset => locationIn(passage, offset), { index, names, isQuote: quote !== undefined }, report);
  }
}

function reportCopies(
  text: string,
  locationOf: (offset: number) => SourceLocation,
  { index, names, isQuote }: Compared & { readonly isQuote: boolean },
  report: Report,
): void {
  const words = plainWordsIn(text);
  let counts: readonly number[] | undefined;
  const counted = (): readonly number[] => {
    counts ??= countWords(words, text, names);
    return counts;
  };
  for (const run of index.runsIn(words, counted)) {
    const place = index.placeOf(run);
    const own = words.slice(run.from, run.from + run.count);
    const [first] = own;
    if (!place || !first) continue;
    const { file, line, page } = place;
    report('copied-text', locationOf(first.at), {
      words: shown(text, own),
      count: run.count,
      place: { file, line, ...(page !== undefined && { page }) },
      isQuote,
      title: names.title,
    });
  }
}

/** How many of the first n words of a text are neither part of a name nor of an address, for each n. */
function countWords(words: readonly TextWord[], text: string, { pattern }: Names): readonly number[] {
  const line = text.replace(/\s/g, ' ');
  const named = pattern ? matchesIn(line, pattern).map(({ 0: found, index }) => [index, index + found.length] as const) : [];
  const exempt = [...named, ...addressesIn(text).map(({ text, at }) => [at, at + text.length] as const)];
  const counts = [0];
  for (const { at } of words) counts.push((counts.at(-1) ?? 0) + (exempt.some(([from, to]) => at >= from && at < to) ? 0 : 1));
  return counts;
}

/** The words as the text has them, the first of them if they are many. */
function shown(text: string, words: readonly TextWord[]): string {
  const [first, last] = [words[0], words.slice(0, maxWords).at(-1)];
  const cut = text.slice(first?.at, (last?.at ?? 0) + (last?.text.length ?? 0)).replace(/\s+/g, ' ');
  return words.length > maxWords ? `${cut} …` : cut;
}

/** Each paragraph that a slide quotes, by its location, and whether the slide says where it is from. */
function quotesIn(slides: readonly Slide[], names: Names): ReadonlyMap<SourceLocation, { readonly hasSource: boolean }> {
  const quotes = new Map<SourceLocation, { readonly hasSource: boolean }>();
  for (const slide of slides) {
    if (slide.layout !== 'quote') continue;
    for (const language of Object.keys(slide.text)) {
      for (const location of quotedIn(slide, language))
        quotes.set(location, { hasSource: slide.sources.length > 0 || namesSource(slide, language, location, names) });
    }
  }
  return quotes;
}

function quotedIn({ text }: Slide, language: Language): readonly SourceLocation[] {
  const locations: SourceLocation[] = [];
  visitText(text[language]?.blocks ?? [], { quote: ({ blocks }) => locations.push(...runsOf(blocks).map(({ location }) => location)) });
  return locations;
}

/** Whether a line of the slide, other than the quoted one, names the guide or its publisher. */
function namesSource({ text }: Slide, language: Language, quoted: SourceLocation, { sources }: Names): boolean {
  const own = text[language];
  if (!own) return false;
  const lines = [own.title, ...runsOf(own.blocks).flatMap(({ inlines, location }) => (location === quoted ? [] : [inlines]))];
  return lines.some(line => sources.some(source => ` ${asComparable(inlinesToLines(line))} `.includes(` ${source} `)));
}

const asComparable = (text: string): string =>
  plainWordsIn(text)
    .map(word => comparableWord(word.text))
    .join(' ');
