import { decodeHTMLStrict } from 'entities';
import { Lexer, Marked, type Token, type Tokens } from 'marked';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { FactsOf } from '../diagnostics/rules.ts';
import { isNameOfFile } from '../images/imageNames.ts';
import { hasStepsAmongWords } from '../model/fromEmergencySlide.ts';
import type { Language } from '../model/language.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import type { Block, Image, Inline, LinkTarget, ListItem, Paragraph } from '../model/text.ts';
import { locationInText, type TextLocation } from '../model/textLocation.ts';
import { imageOfHtml, isPicture, rowsWithoutTable } from './almostMarkdown.ts';
import { findImage, imagesWithSpaces } from './findImage.ts';
import { limitNesting, maxDepth, tooDeep } from './limitNesting.ts';
import { fromEmergencySlide, placeholderNames } from './placeholderNames.ts';
import { reportWrittenControl } from './reportControls.ts';
import type { ImagePaths } from './source.ts';
import { countCells, SourceLines } from './sourceLines.ts';
import { readSourceMark, reportBraces } from './sourceMark.ts';
import { locationOfDecoded, locationOfRest, TextLocationBuilder, withoutStart } from './textLocationBuilder.ts';

/** A heading, or a block of text between headings. */
export type MarkdownPart = Heading | Block | Unread;

/** A block that was reported and left out, by itself or within the block before, so that counting the blocks around it would only repeat that. */
export interface Unread {
  readonly kind: 'unread';
  readonly location: SourceLocation;
}

export interface Heading {
  readonly kind: 'heading';
  readonly depth: number;
  readonly title: readonly Inline[];
  /** From `{#id}` at the heading's end. */
  readonly id: string | undefined;
  /** Of the title: after `##`. */
  readonly location: TextLocation;
}

export interface MarkdownContext {
  readonly file: string;
  /** Ids of `resources.yaml`, which reference links may name; any will do if that file could not be read. */
  readonly resourceIds: ReadonlySet<string> | undefined;
  readonly images: ImagePaths;
  /** Of the file: an image may have a file of its own for each language. */
  readonly language?: Language;
  /** All of the workshop. */
  readonly languages?: readonly Language[];
  /** The language that the others translate: its mark before a text says that the text is still in it. */
  readonly source?: Language | undefined;
  /** Whether the file is a document, which may take the title and the steps of the emergency slide. */
  readonly isDocument?: boolean;
  readonly report: Report;
}

const marked = new Marked({ gfm: true });
/** Marks the target of a reference link to a contact, so that it cannot be taken for an address. */
const resourceScheme = 'charla-resource:';

/**
 * Reads Markdown into headings and blocks, each with its line and column.
 * Reports raw HTML, code and rules, links with other schemes, unknown contacts, images without file or description,
 * and what no person writes: lists and quotes in more than a few others, and paragraphs of thousands of characters.
 */
export function parseMarkdown(text: string, context: MarkdownContext): readonly MarkdownPart[] {
  const lexer = new Lexer(marked.defaults);
  for (const id of [...(context.resourceIds ?? []), ...referencedIds(text)]) lexer.tokens.links[id.toLowerCase()] = { href: resourceScheme + id, title: null };
  const reader = new MarkdownReader(context, new SourceLines(context.file, text));
  lexer.blockTokens(limitNesting(text), lexer.tokens);
  for (const { src, tokens } of lexer.inlineQueue) {
    if (src.length > longestText) tokens.push({ type: tooLong, raw: src, text: src });
    else if (isPlain(src)) tokens.push({ type: 'text', raw: src, text: src, escaped: false });
    else lexer.inlineTokens(src, tokens);
  }
  return reader.parts(lexer.tokens);
}

/**
 * Characters of a paragraph, heading, item or cell: some 350 words. Parsing Markdown takes time that grows with the square
 * of its length.
 */
const longestText = 2000;
const tooLong = 'too-long';

/** What can be anything but words within a line: a mark, an entity, an address, the end of a line. */
const special = /[\\`*_[\]<&~@/\n]|www\./i;

/** Whether a text is words alone, as most are: marked would try all its rules on it, and find none that fits. */
export const isPlain = (text: string): boolean => !special.test(text);

/** What `[text][id]` names. For marked these are links only if it knows them beforehand; the unknown ones are reported when they are read. */
function referencedIds(text: string): readonly string[] {
  const defined = new Set([...text.matchAll(/^ *\[([^[\]]+)\]:/gm)].map(([, id]) => id?.toLowerCase()));
  return [...text.matchAll(/\]\[([^[\]]+)\]/g)].flatMap(([, id = '']) => (defined.has(id.toLowerCase()) ? [] : [id.replace(/\s+/g, ' ')]));
}

/** A heading, paragraph or cell. */
interface Run {
  readonly inlines: readonly Inline[];
  readonly location: TextLocation;
}

/** A text that the inlines of a run are read from: where it is, and the location of the words, which gathers as they are read. */
interface RunSource {
  readonly location: TextLocation;
  readonly words: TextLocationBuilder;
}

/** Plain words that begin at a character of a text whose location is known. */
interface Words {
  readonly text: string;
  readonly location: TextLocation;
  readonly offset: number;
}

/** Walks marked's tokens, which know no lines: a token begins where the raw text of those before it ends. */
class MarkdownReader {
  readonly #context: MarkdownContext;
  readonly #lines: SourceLines;
  /** Names of HTML elements that were reported and not closed yet. */
  readonly #openElements = new Set<string>();
  /** Whether a list or quote that is being read has a block that was left out. */
  #hasGap = false;
  /** All contacts in order, for reports, which share them: both can be many. */
  #knownContacts: readonly string[] | undefined;
  /** Pictures whose files were looked at: what is wrong with one is reported once in a text. */
  readonly #reportedImages = new Set<string>();
  /** Lists and quotes around the block that is being read. */
  #level = 0;

  constructor(context: MarkdownContext, lines: SourceLines) {
    this.#context = context;
    this.#lines = lines;
  }

  parts(tokens: readonly Token[]): readonly MarkdownPart[] {
    const parts: MarkdownPart[] = [];
    for (const [token, line] of withLines(tokens, 1)) {
      if (token.type === 'heading') parts.push(this.#heading(token as Tokens.Heading, line));
      else parts.push(...this.#block(token, line));
      if (this.#hasGap) parts.push({ kind: 'unread', location: this.#lines.startOf(line, token.raw) });
      this.#hasGap = false;
    }
    return parts;
  }

  #heading(token: Tokens.Heading, line: number): Heading {
    const { inlines, location } = this.#run(token.tokens, this.#titleLocation(token, line));
    const last = inlines.at(-1);
    const match = last?.kind === 'text' ? /\s*\{#([^}]*)\}\s*$/.exec(last.text) : null;
    const rest = last?.kind === 'text' && match ? last.text.slice(0, match.index) : undefined;
    const written = rest === undefined ? inlines : [...inlines.slice(0, -1), ...(rest ? [{ kind: 'text', text: rest } as const] : [])];
    const title = this.#unmarked({ inlines: written, location });
    return { kind: 'heading', depth: token.depth, id: match?.[1], title: title.inlines, location: title.location };
  }

  /** A heading has its mark before it, or in the line below it. */
  #titleLocation({ raw, text }: Tokens.Heading, line: number): TextLocation {
    const [mark] = /^ *#{1,6}(?=\s|$)[^\S\n]*/.exec(raw) ?? [];
    // The parser leaves out lines of nothing but no-break spaces before the words.
    if (mark === undefined) return this.#lines.locate(text, line + newlines(/^\s*/.exec(raw)?.[0] ?? ''));
    const start = this.#lines.startOf(line, raw);
    return { ...start, column: start.column + mark.trimStart().length };
  }

  #blocks(tokens: readonly Token[], line: number): readonly Block[] {
    const blocks: Block[] = [];
    this.#level++;
    for (const [token, at] of withLines(tokens, line)) {
      for (const block of this.#block(token, at)) {
        if (block.kind === 'unread') this.#hasGap = true;
        else blocks.push(block);
      }
    }
    this.#level--;
    return blocks;
  }

  #block(token: Token, line: number): readonly (Block | Unread)[] {
    const location = this.#lines.startOf(line, token.raw);
    switch (token.type) {
      case 'space':
        return [];
      case 'paragraph':
      case 'text': {
        const rows = rowsWithoutTable(token.raw);
        if (rows) {
          this.#report('markdown-unsupported', this.#lines.startOf(line + rows.below, rows.first), { found: 'table', columns: rows.columns });
          return [{ kind: 'unread', location }];
        }
        return [paragraphOf(this.#text(token.tokens ?? [token], this.#lines.locate(token.text, line)))];
      }
      case 'list': {
        const list = token as Tokens.List;
        if (this.#level === maxDepth) return this.#tooDeep(location);
        const items: ListItem[] = withLines(list.items, line).map(([item, at]) => {
          const blocks = this.#blocks(item.tokens, at);
          return { blocks, location: beginOf(blocks, this.#lines.startOf(at, item.raw)) };
        });
        return [{ kind: 'list', ordered: list.ordered, items, location: beginOf(items, location) }];
      }
      case 'blockquote': {
        if (this.#level === maxDepth) return this.#tooDeep(location);
        const blocks = this.#blocks(token.tokens ?? [], line);
        return [{ kind: 'quote', blocks, location: beginOf(blocks, location) }];
      }
      case 'table': {
        const table = token as Tokens.Table;
        const lines = table.raw.split('\n');
        // The head and the rule below it take two lines; each row takes one.
        const rows = [table.header, ...table.rows].map((row, i) => {
          const below = i === 0 ? 0 : i + 1;
          if (i > 0) this.#reportRow(lines[below] ?? '', { row: i, columns: table.header.length }, this.#lines.startOf(line + below, lines[below] ?? ''));
          const locations = this.#lines.locateCells(
            lines[below] ?? '',
            row.map(cell => cell.text),
            line + below,
          );
          return row.map((cell, c) => this.#text(cell.tokens, locations[c] ?? location));
        });
        const [head = [], ...others] = rows.map(row => row.map(({ inlines }) => inlines));
        const cells = rows.map(row => row.map(cell => cell.location));
        return [{ kind: 'table', head, rows: others, location: { ...location, cells } }];
      }
      case 'html':
        this.#rawHtml(token.raw, location);
        return [{ kind: 'unread', location }];
      case 'def':
        this.#report('markdown-unsupported', location, { found: 'address', text: firstLine(token.raw) });
        return [];
      default:
        this.#report('markdown-unsupported', location, unsupported(token));
        return [{ kind: 'unread', location }];
    }
  }

  /** A text that stands by itself: it may be marked as not translated yet. */
  #text(tokens: readonly Token[], location: TextLocation): Run {
    const run = this.#unmarked(this.#run(tokens, location));
    if (hasStepsAmongWords(run.inlines)) this.#report('braces-unknown', location, { found: 'steps' });
    return run;
  }

  /** Takes the mark of the source language off; what follows it is in that language. Reports a mark that is elsewhere. */
  #unmarked(run: Run): Run {
    const { source } = this.#context;
    if (source === undefined) return run;
    const [first, ...rest] = run.inlines;
    const marked = first?.kind === 'text' ? first.text : '';
    const { text, isUntranslated } = readSourceMark(marked, source);
    const children = isUntranslated ? [...(text ? [{ kind: 'text', text } as const] : []), ...rest] : run.inlines;
    const words = wordsOf(children);
    const location = isUntranslated ? withoutStart(run.location, marked.length - text.length, words.length) : run.location;
    reportBraces(words, at => locationInText(location, at), source, this.#report);
    return { inlines: isUntranslated ? [{ kind: 'untranslated', language: source, children }] : children, location };
  }

  /** Reads a run from its tokens and the location of the text that they were made from. */
  #run(tokens: readonly Token[], location: TextLocation): Run {
    const words = new TextLocationBuilder();
    const inlines = joinTexts(this.#inlines(tokens, { location, words }, 0));
    return { inlines, location: words.build(location) };
  }

  /** @param begin where the tokens begin in their source, in characters */
  #inlines(tokens: readonly Token[], source: RunSource, begin: number): readonly Inline[] {
    const inlines: Inline[] = [];
    let at = begin;
    for (const token of tokens) {
      inlines.push(...this.#inline(token, source, at));
      at += token.raw.length;
    }
    return joinTexts(inlines);
  }

  #inline(token: Token, source: RunSource, at: number): readonly Inline[] {
    const location = locationInText(source.location, at);
    switch (token.type) {
      case 'text':
        if (token.tokens?.length) return this.#inlines(token.tokens, source, at);
        if (token.text.includes(tooDeep)) {
          this.#tooDeep(locationInText(source.location, at + token.text.indexOf(tooDeep)));
          const text = token.text.replaceAll(tooDeep, '');
          return [take({ text, location: locationOfRest(token.raw, text, source.location, at), offset: 0 }, source)];
        }
        if (this.#reportImagesWithSpaces(token.raw, source, at)) return [notFound(location)];
        return this.#withPlaceholders(this.#decoded(token.text, source.location, at, token.raw), source);
      case 'escape':
        return [take({ text: token.text, location: source.location, offset: at + 1 }, source)];
      case 'strong':
        return [{ kind: 'strong', children: this.#inlines(token.tokens ?? [], source, at + 2) }];
      case 'em':
        return [{ kind: 'emphasis', children: this.#inlines(token.tokens ?? [], source, at + 1) }];
      case 'br':
        source.words.add(1, source.location, at);
        return [{ kind: 'break' }];
      case 'link': {
        if (isPicture(token.href)) {
          this.#report('link-scheme', location, { found: 'image', text: firstLine(token.text), href: token.href });
          return [notFound(location)];
        }
        const text = locationOfRest(token.raw, token.text, source.location, at, /^[[<]/.test(token.raw) ? 1 : 0);
        return [
          {
            kind: 'link',
            target: this.#linkTarget(this.#address(token.href, location), location),
            children: this.#inlines(token.tokens ?? [], { ...source, location: text }, 0),
            location,
          },
        ];
      }
      case 'image':
        return this.#image(token as Tokens.Image, source, at);
      case 'html':
        this.#rawHtml(token.raw, location);
        return imageOfHtml(token.raw) ? [notFound(location)] : [];
      case tooLong: {
        this.#hasGap = true;
        this.#report('markdown-too-long', location, { length: token.raw.length, most: longestText, text: firstLine(token.raw) });
        // A heading’s id is at the end.
        const text = token.raw.slice(-100);
        return [take({ text, location: source.location, offset: at + token.raw.length - text.length }, source)];
      }
      default: {
        this.#report('markdown-unsupported', location, unsupported(token));
        const written = 'text' in token ? String(token.text) : token.raw;
        const text = 'text' in token ? decodeHTMLStrict(written) : written;
        // In code, a line break is read as a space.
        const within = Math.max(0, inOneLine(token.raw).indexOf(inOneLine(written)));
        return [take({ text, location: locationOfDecoded(written, decodeHTMLStrict, source.location, at + within), offset: 0 }, source)];
      }
    }
  }

  /** Text and, in their places, what it leaves open for the session: `{school}`; in documents also what the emergency slide says. Other braces are text. */
  #withPlaceholders({ text, location, offset }: Words, source: RunSource): readonly Inline[] {
    let at = offset;
    return text.split(/(\{[a-z-]+\})/).flatMap((part): readonly Inline[] => {
      const words = { text: part, location, offset: at };
      at += part.length;
      const placeholder = placeholderIn(part, this.#context.isDocument ?? false);
      if (placeholder) return [placeholder];
      return part ? [take(words, source)] : [];
    });
  }

  /** A link that is reported leads nowhere, but stays a link, so that what counts links does not report it again. */
  #linkTarget(href: string, location: SourceLocation): LinkTarget {
    if (href.startsWith(resourceScheme)) return this.#resource(href.slice(resourceScheme.length), location);
    if (href.startsWith('#')) return { kind: 'slide', id: href.slice(1) };
    if (/^(https:\/\/|mailto:|tel:)[^\s]/i.test(href)) return { kind: 'address', href };
    this.#report('link-scheme', location, { found: 'link', href });
    return nowhere;
  }

  #resource(written: string, location: SourceLocation): LinkTarget {
    const id = written.toLowerCase();
    const { resourceIds } = this.#context;
    if (!resourceIds || resourceIds.has(id)) return { kind: 'resource', id };
    this.#knownContacts ??= [...resourceIds].sort();
    this.#report('link-contact', location, { found: 'link', id: written, known: this.#knownContacts });
    return nowhere;
  }

  #image(token: Tokens.Image, { location: written, words }: RunSource, at: number): readonly Image[] {
    const location = locationInText(written, at);
    const isDecoration = token.text.trim() === '-';
    const alt = this.#decoded(isDecoration ? '' : token.text, locationOfRest(token.raw, token.text, written, at, 2), 0);
    words.add(alt.text.length, alt.location, alt.offset);
    const href = decodeHTMLStrict(token.href.startsWith(resourceScheme) ? token.href.slice(resourceScheme.length) : token.href);
    const about = { kind: 'image', alt: alt.text, ...(isDecoration && { isDecoration }), location } as const;
    const found = findImage({ href, raw: token.raw }, { ...this.#context, reported: this.#reportedImages }, location);
    if (found && !token.text.trim()) this.#report('image-alt', location, { found: 'nothing', href });
    else if (found && isNameOfFile(alt.text)) this.#report('image-alt', location, { found: 'name', href, alt: alt.text });
    return [{ ...about, ...(found ?? { source: '' }) }];
  }

  /** Cells that a row lacks are empty; those that it has too many are not shown. */
  #reportRow(written: string, { row, columns }: { readonly row: number; readonly columns: number }, location: SourceLocation): void {
    if (!written.includes('|')) {
      this.#report('table-row', location, { found: 'text' });
      return;
    }
    const cells = countCells(written);
    if (cells !== columns) this.#report('table-row', location, { found: 'cells', row, cells, columns });
  }

  /**
   * With a space in its path, an image is nothing but words to Markdown, which a slide would show. Gives whether the text is only that, and is
   * to be counted as the image that it was meant to be.
   */
  #reportImagesWithSpaces(raw: string, { location }: RunSource, at: number): boolean {
    const found = imagesWithSpaces(raw);
    for (const { index, path } of found) this.#report('image-missing', locationInText(location, at + index), { found: 'spaces', href: path });
    return found[0]?.length === raw.trim().length;
  }

  /** A text with its references such as `&ntilde;` as what they stand for; in texts, the parser has put characters in place of their numbers already. */
  #decoded(text: string, location: TextLocation, offset: number, written = text): Words {
    const decoded = decodeHTMLStrict(text);
    if (decoded === written) return { text, location, offset };
    const words = { text: decoded, location: locationOfDecoded(written, decodeHTMLStrict, location, offset), offset: 0 };
    reportWrittenControl(written, decoded, at => locationInText(words.location, at), this.#report);
    return words;
  }

  #address(href: string, location: SourceLocation): string {
    const decoded = decodeHTMLStrict(href);
    reportWrittenControl(href, decoded, () => location, this.#report);
    return decoded;
  }

  #tooDeep(location: SourceLocation): readonly Unread[] {
    this.#hasGap = true;
    this.#report('markdown-too-deep', location, { most: maxDepth });
    return [{ kind: 'unread', location }];
  }

  /** An element is reported where it begins, and not again where it ends. */
  #rawHtml(raw: string, location: SourceLocation): void {
    const [, ended = ''] = /^\s*<\/([a-z][\w-]*)\s*>\s*$/i.exec(raw) ?? [];
    if (this.#openElements.delete(ended.toLowerCase())) return;
    const [, begun] = /^\s*<([a-z][\w-]*)/i.exec(raw) ?? [];
    if (begun && begun.toLowerCase() !== 'img' && !raw.includes(`</${begun}`)) this.#openElements.add(begun.toLowerCase());
    const image = imageOfHtml(raw);
    this.#report('raw-html', location, { html: firstLine(raw), ...(image && { image }) });
  }

  get #report(): Report {
    return this.#context.report;
  }
}

/** All words as in `inlinesToLines`; those that describe an image are left out, with spaces in their place. */
function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map(inline => ('children' in inline ? wordsOf(inline.children) : wordsOfOne(inline))).join('');
}

function wordsOfOne(inline: Inline): string {
  if (inline.kind === 'text') return inline.text;
  if (inline.kind === 'break') return '\n';
  return inline.kind === 'image' ? ' '.repeat(inline.alt.length) : '';
}

/** Plain text, once its place among the words of the run is known. */
function take({ text, location, offset }: Words, { words }: RunSource): Inline {
  words.add(text.length, location, offset);
  return { kind: 'text', text };
}

const paragraphOf = ({ inlines, location }: Run): Paragraph => ({ kind: 'paragraph', children: inlines, location });

/** Where the text of an item, list or quote begins, if that is on its first line; else where its mark is. */
function beginOf([first]: readonly { readonly location: SourceLocation }[], mark: SourceLocation): SourceLocation {
  const { file, line, column = 1 } = first?.location.line === mark.line ? first.location : mark;
  return { file, line, column };
}

/** Stands for an image that was reported, so that what counts images does not report it again. */
const notFound = (location: SourceLocation): Image => ({ kind: 'image', source: '', alt: '', location });

/** The target of a link that was reported. */
const nowhere: LinkTarget = { kind: 'address', href: '' };

/** Markdown that slides do not support, by marked’s token types. */
function unsupported({ type, raw }: Token): FactsOf<'markdown-unsupported'> {
  switch (type) {
    case 'code':
      return { found: 'code' };
    case 'codespan':
      return { found: 'code', text: firstLine(raw) };
    case 'hr':
      return { found: 'line' };
    case 'del':
      return { found: 'strikethrough', text: firstLine(raw) };
    case 'heading':
      return { found: 'heading-inside' };
    case 'checkbox':
      return { found: 'checkbox' };
    default:
      return { found: 'other', name: type };
  }
}

function withLines<T extends Token>(tokens: readonly T[], start: number): readonly (readonly [T, number])[] {
  let line = start;
  return tokens.map(token => {
    const at = line;
    line += newlines(token.raw);
    return [token, at];
  });
}

/** The node for a word in braces that is to be filled in, if it is one. */
function placeholderIn(part: string, isDocument: boolean): Inline | undefined {
  const name = placeholderNames.find(each => part === `{${each}}`);
  if (name) return { kind: 'placeholder', name };
  return isDocument && part.startsWith('{') ? fromEmergencySlide[part.slice(1, -1)] : undefined;
}

function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text') joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text };
    else joined.push(inline);
  }
  return joined;
}

const inOneLine = (text: string): string => text.replaceAll('\n', ' ');
const newlines = (text: string): number => text.split('\n').length - 1;
const firstLine = (text: string): string => {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};
