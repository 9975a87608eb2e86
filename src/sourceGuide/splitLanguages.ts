import { profileOf } from '../languages/languages.ts';
import { spelledWordsOf, wordsOf } from '../languages/words.ts';
import type { ByLanguage, Language } from '../model/language.ts';
import { cellSpansOf, type TextBlock } from './textBlock.ts';

/** What it costs to change the language between two blocks, in words that tell: a name or a quotation with three of them changes it nowhere, */
const costOfChange = 1.5;
/** but before a heading a language often begins, and one word is enough. */
const costBeforeHeading = 0.9;

/**
 * Divides a guide by language: each block belongs to that of which it has most function words, and one without such words to the language around it.
 * Columns of a table that are in different languages are divided, too, since some guides put two languages side by side.
 * @param wanted languages that it may be in; one of which no function words are known is found only if it is the only one; see `languagesIn`
 */
export function splitLanguages(blocks: readonly TextBlock[], wanted: readonly Language[]): ByLanguage<readonly TextBlock[]> {
  const languages = wanted.filter(language => profileOf(language).functionWords);
  const [first = 'en'] = wanted;
  if (languages.length < 2) return { [languages[0] ?? first]: blocks };
  const told = tellCells(blocks, languages);
  const chosen = chooseLanguages(
    blocks.filter(block => !told.has(block)),
    languages,
  ).values();
  const byLanguage: Record<Language, TextBlock[]> = {};
  const add = (language: Language, block: TextBlock): void => {
    byLanguage[language] ??= [];
    byLanguage[language].push(block);
  };
  for (const block of blocks) {
    const ofCells = told.get(block);
    if (ofCells) for (const [c, cell] of cellsOf(block).entries()) add(ofCells[c] ?? first, cell);
    else add(chosen.next().value ?? first, block);
  }
  return byLanguage;
}

/** A language in which less of a guide is written is one that it quotes. */
const leastShare = 0.1;
/** Of the words of a text, about a third are function words of its language: with far fewer, in a text with enough words, it is none of those. */
const leastFunctionWords = { share: 0.15, inWords: 20 };

/**
 * The languages, of those that it may be in, that a guide is written in; the first one if no words tell. If none of the known ones is its own, and the function
 * words of one are not known, it is that one.
 */
export function languagesIn(blocks: readonly TextBlock[], wanted: readonly Language[]): readonly Language[] {
  const unknown = wanted.filter(language => !profileOf(language).functionWords);
  if (unknown.length === 1 && unknown.length < wanted.length && isForeign(blocks, wanted)) return unknown;
  const byLanguage = splitLanguages(blocks, wanted);
  const lengthOf = (language: Language): number => (byLanguage[language] ?? []).reduce((length, { text }) => length + text.length, 0);
  const whole = wanted.reduce((length, language) => length + lengthOf(language), 0);
  const written = wanted.filter(language => lengthOf(language) > whole * leastShare);
  return written.length > 0 ? written : wanted.slice(0, 1);
}

function isForeign(blocks: readonly TextBlock[], languages: readonly Language[]): boolean {
  const words = blocks.flatMap(({ text }) => wordsOf(text.toLowerCase()));
  const most = Math.max(...languages.map(language => countOf(words, language)));
  return words.length >= leastFunctionWords.inWords && most < words.length * leastFunctionWords.share;
}

const countOf = (words: readonly string[], language: Language): number => words.filter(word => profileOf(language).functionWords?.has(word)).length;

const countsOf = (text: string, languages: readonly Language[]): readonly number[] => {
  const words = spelledWordsOf(text.toLowerCase());
  return languages.map(language => countOf(words, language));
};

/** The languages of all blocks together that have most function words and change least (Viterbi). */
function chooseLanguages(blocks: readonly TextBlock[], languages: readonly Language[]): readonly Language[] {
  let scores = languages.map(() => 0);
  const from: (readonly number[])[] = [];
  for (const [b, block] of blocks.entries()) {
    const counts = countsOf(block.text, languages);
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
    chosen.push(languages[at] ?? '');
    at = from[b]?.[at] ?? at;
  }
  return chosen.reverse();
}

/** By row, the language of each of its cells, if they are in different ones: those of the columns, or, where a column does not tell, of the cells themselves. */
function tellCells(blocks: readonly TextBlock[], languages: readonly Language[]): ReadonlyMap<TextBlock, readonly Language[]> {
  const tables = new Map<string, TextBlock[]>();
  for (const block of blocks) {
    if (block.kind !== 'row' || block.cells.length < 2) continue;
    const key = `${block.group} ${block.cells.length}`;
    const rows = tables.get(key) ?? [];
    rows.push(block);
    tables.set(key, rows);
  }
  const told = new Map<TextBlock, readonly Language[]>();
  for (const rows of tables.values()) {
    const cells = rows.map(row => cellSpansOf(row).map(({ from, to }) => row.text.slice(from, to)));
    const ofColumns = (rows[0]?.cells ?? []).map((_, c) => cells.map(each => each[c] ?? '').join(' '));
    const inColumns = languagesTold(ofColumns, languages);
    for (const [r, row] of rows.entries()) {
      const inRow = inColumns ?? languagesTold(cells[r] ?? [], languages);
      if (inRow) told.set(row, inRow);
    }
  }
  return told;
}

/** The languages of texts, if all tell theirs, and not all the same. */
function languagesTold(texts: readonly string[], languages: readonly Language[]): readonly Language[] | undefined {
  const all = texts.flatMap(text => languageTold(text, languages) ?? []);
  return all.length === texts.length && new Set(all).size > 1 ? all : undefined;
}

/** The language of which a text has most function words, if there is one. */
function languageTold(text: string, languages: readonly Language[]): Language | undefined {
  const counts = countsOf(text, languages);
  const most = Math.max(...counts);
  return most > 0 && counts.filter(count => count === most).length === 1 ? languages[counts.indexOf(most)] : undefined;
}

/** The cells of a row, each by itself. */
const cellsOf = (row: TextBlock): readonly TextBlock[] =>
  cellSpansOf(row).map(({ from, to }) => ({
    ...row,
    kind: 'item',
    text: row.text.slice(from, to),
    emphasized: row.emphasized.filter(each => each.from >= from && each.to <= to).map(each => ({ from: each.from - from, to: each.to - from })),
    cells: [0],
  }));
