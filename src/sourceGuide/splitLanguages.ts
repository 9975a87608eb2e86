import { profileOf } from '../languages/languages.ts';
import { spelledWordsOf } from '../languages/words.ts';
import type { ByLanguage, Language } from '../model/language.ts';
import { cellBreak, type TextBlock } from './textBlock.ts';

/** What it costs to change the language between two blocks, in words that tell: a name or a quotation changes nothing, */
const costOfChange = 3;
/** but before a heading a language often begins. */
const costBeforeHeading = 1;

/**
 * Divides a guide by language: each block belongs to that of which it has most function words, and one without such words to the language around it.
 * Cells of a row that are in different languages are divided, too, since some guides put two languages side by side.
 * @param wanted languages that it may be in; those of which no function words are known are found only if they are the only one
 */
export function splitLanguages(blocks: readonly TextBlock[], wanted: readonly Language[]): ByLanguage<readonly TextBlock[]> {
  const languages = wanted.filter(language => profileOf(language).functionWords);
  const [first = 'en'] = wanted;
  if (languages.length < 2) return { [languages[0] ?? first]: blocks };
  const whole = blocks.flatMap(block => divideRow(block, languages));
  const chosen = chooseLanguages(whole, languages);
  const byLanguage: Record<Language, TextBlock[]> = {};
  for (const [i, block] of whole.entries()) {
    const language = chosen[i] ?? first;
    byLanguage[language] ??= [];
    byLanguage[language].push(block);
  }
  return byLanguage;
}

/** A language in which less of a guide is written is one that it quotes. */
const leastShare = 0.1;

/** The languages, of those that it may be in, that a guide is written in; the first one if no words tell. */
export function languagesIn(blocks: readonly TextBlock[], wanted: readonly Language[]): readonly Language[] {
  const byLanguage = splitLanguages(blocks, wanted);
  const lengthOf = (language: Language): number => (byLanguage[language] ?? []).reduce((length, { text }) => length + text.length, 0);
  const whole = wanted.reduce((length, language) => length + lengthOf(language), 0);
  const written = wanted.filter(language => lengthOf(language) > whole * leastShare);
  return written.length > 0 ? written : wanted.slice(0, 1);
}

const countOf = (words: readonly string[], language: Language): number => words.filter(word => profileOf(language).functionWords?.has(word)).length;

const countsOf = ({ text }: Pick<TextBlock, 'text'>, languages: readonly Language[]): readonly number[] => {
  const words = spelledWordsOf(text.toLowerCase());
  return languages.map(language => countOf(words, language));
};

/** The languages of all blocks together that have most function words and change least (Viterbi). */
function chooseLanguages(blocks: readonly TextBlock[], languages: readonly Language[]): readonly Language[] {
  let scores = languages.map(() => 0);
  const from: (readonly number[])[] = [];
  for (const [b, block] of blocks.entries()) {
    const counts = countsOf(block, languages);
    const change = b === 0 ? 0 : block.kind === 'heading' ? costBeforeHeading : costOfChange;
    const best = languages.map((_, to) => {
      const ways = scores.map((score, i) => score - (i === to ? 0 : change));
      return ways.indexOf(Math.max(...ways));
    });
    scores = languages.map((_, to) => (scores[best[to] ?? 0] ?? 0) - (best[to] === to ? 0 : change) + (counts[to] ?? 0));
    from.push(best);
  }
  const chosen: Language[] = [];
  let at = scores.indexOf(Math.max(...scores));
  for (let b = blocks.length - 1; b >= 0; b--) {
    chosen.unshift(languages[at] ?? '');
    at = from[b]?.[at] ?? at;
  }
  return chosen;
}

/** A row whose cells are in different languages becomes one for each of them. */
function divideRow(block: TextBlock, languages: readonly Language[]): readonly TextBlock[] {
  if (block.cells.length < 2) return [block];
  const cells = block.cells.map((from, i) => ({ from, to: (block.cells[i + 1] ?? block.text.length + cellBreak.length) - cellBreak.length }));
  const tellings = cells.map(({ from, to }) => {
    const counts = countsOf({ text: block.text.slice(from, to) }, languages);
    const most = Math.max(...counts);
    return most > 0 && counts.filter(count => count === most).length === 1 ? counts.indexOf(most) : -1;
  });
  if (new Set(tellings.filter(each => each >= 0)).size < 2 || tellings.includes(-1)) return [block];
  return cells.map(({ from, to }) => ({
    ...block,
    kind: 'item',
    text: block.text.slice(from, to),
    emphasized: block.emphasized.filter(each => each.from >= from && each.to <= to).map(each => ({ from: each.from - from, to: each.to - from })),
    cells: [0],
  }));
}
