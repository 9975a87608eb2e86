import type { WordCounts } from './hyphens.ts';
import type { PdfLine } from './pdfPage.ts';

/** Words that have one letter, in English and Spanish. */
const short = new Set(['a', 'i', 'y', 'o', 'e', 'u', '&']);

/**
 * A line whose letters are set with wide spaces, such as “S A F E  R I D E S”, in words: those that the rest of the document has, and what is between
 * them. Where words are as far apart as letters, only that tells where they begin.
 */
export function closeSpacedLetters(line: PdfLine, counts: WordCounts): PdfLine {
  return line.spans.some(({ text }) => isSpaced(text))
    ? { ...line, spans: line.spans.map(span => (isSpaced(span.text) ? { ...span, text: close(span.text, counts) } : span)) }
    : line;
}

/** Whether most parts of a text are one letter; kerning may leave two together. */
export function isSpaced(text: string): boolean {
  const parts = text.trim().split(/ +/);
  return parts.length >= 4 && parts.filter(part => part.length === 1).length >= 0.75 * parts.length && /\p{L}/u.test(text);
}

/** Two spaces are where pieces are far apart. */
function close(text: string, counts: WordCounts): string {
  const parts = text
    .trim()
    .split(/ {2,}/)
    .map(part => part.replaceAll(' ', ''));
  const words = parts.length > 1 ? parts.join(' ') : cutIntoWords(parts[0] ?? '', counts);
  return `${/^ /.test(text) ? ' ' : ''}${words}${/ $/.test(text) ? ' ' : ''}`;
}

interface Cut {
  readonly words: readonly string[];
  readonly cost: number;
}

/** The cut with the fewest words; letters that are in none of the document’s words cost more than a word, and are four or more. */
function cutIntoWords(text: string, counts: WordCounts): string {
  const cuts: Cut[] = [{ words: [], cost: 0 }];
  for (let end = 1; end <= text.length; end++) {
    const options: Cut[] = [];
    for (let begin = Math.max(0, end - 20); begin < end; begin++) {
      const before = cuts[begin];
      const word = text.slice(begin, end);
      const isKnown = word.length === 1 ? short.has(word.toLowerCase()) : counts.has(word.toLowerCase());
      if (before) options.push({ words: [...before.words, word], cost: before.cost + (isKnown ? 1 : word.length < 4 ? 100 : 1.5 + word.length) });
    }
    cuts.push(options.reduce((best, option) => (option.cost < best.cost ? option : best)));
  }
  return cuts.at(-1)?.words.join(' ') ?? text;
}
