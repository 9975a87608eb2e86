import { decodeHTMLStrict } from 'entities';
import type { Language } from '../model/language.ts';
import type { GuideLine, GuideText } from '../model/workshop.ts';

/** Where the guide’s text in a language is kept. It is for checks and for authors. */
export const guideTextFile = (language: Language): string => `guide/${language}.md`;

const pageMark = /^\s*page\s+(\d+)\s*$/i;
const heading = /^#{1,6}\s+/;
/** What a line of a list, a quotation or a footnote begins with. */
const beginning = /^(?:(?:>|[-*+]\s|\d{1,9}[.)]\s|\[\^[^\]]+\]:)\s*)+/;
/** The line below the head of a table, or a rule. */
const rule = /^(?=.*-)[\s|:-]+$/;

/**
 * Reads the guide’s text as it is kept: one line for each piece, `<!-- page 2 -->` where a page begins. Other comments are no text.
 * Nothing is wrong with any text: whoever edits it by hand may write Markdown as they like.
 * @param text with `\n` at the ends of its lines
 */
export function readGuideText(file: string, text: string): GuideText {
  const lines: GuideLine[] = [];
  let page: number | undefined;
  const comments = new Comments();
  for (const [i, line] of text.split('\n').entries()) {
    const { written, closed } = comments.takeFrom(line);
    for (const comment of closed) page = Number(pageMark.exec(comment)?.[1] ?? Number.NaN) || page;
    const words = wordsOfLine(written.trim());
    if (words) lines.push({ line: i + 1, ...(page !== undefined && { page }), kind: heading.test(written.trim()) ? 'heading' : 'text', text: words });
  }
  return { file, lines };
}

/** Takes comments out of lines, one line after the other: a comment may go on in the next. */
class Comments {
  /** What has been read of a comment that is still open. */
  #open: string | undefined;

  /** What is left of a line, and the comments that end in it. */
  takeFrom(line: string): { readonly written: string; readonly closed: readonly string[] } {
    const closed: string[] = [];
    let written = '';
    let rest = line;
    while (rest !== '') {
      const mark = this.#open === undefined ? '<!--' : '-->';
      const at = rest.indexOf(mark);
      const before = at < 0 ? rest : rest.slice(0, at);
      rest = at < 0 ? '' : rest.slice(at + mark.length);
      if (this.#open === undefined) written += before;
      else this.#open += before;
      if (at < 0) break;
      if (this.#open === undefined) this.#open = '';
      else {
        closed.push(this.#open);
        this.#open = undefined;
      }
    }
    return { written, closed };
  }
}

function wordsOfLine(line: string): string {
  if (rule.test(line)) return '';
  const content = heading.test(line) ? line.replace(heading, '').replace(/\s+#+$/, '') : line.replace(beginning, '');
  const cells = content.startsWith('|') ? content.replace(/(?<!\\)\|/g, ' ') : content;
  return withoutMarks(cells).replace(/\s+/g, ' ').trim();
}

/**
 * Marks within a line: a character behind a backslash, a link or image with its text, the number of a footnote, an address in < >, an entity,
 * emphasis. A `_` within a word is no mark.
 */
const mark =
  /\\(?<escaped>[!-/:-@[-`{-~])|!?\[(?!\^)(?<shown>[^[\]]*)\](?:\((?:[^()]|\([^()]*\))*\)|\[[^[\]]*\])|\[\^[^\]]+\]|<(?<address>[^<>\s]+[:@.][^<>\s]+)>|(?<entity>&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);)|\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|`+/giu;

const withoutMarks = (text: string): string =>
  text.replace(mark, (...all) => {
    const { escaped, shown, address, entity }: Readonly<Record<string, string | undefined>> = all.at(-1);
    if (entity !== undefined) return decodeHTMLStrict(entity);
    return escaped ?? address ?? (shown === undefined ? '' : withoutMarks(shown));
  });
