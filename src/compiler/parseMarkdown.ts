import { decodeHTMLStrict } from 'entities';
import { Lexer, Marked, type Token, type Tokens } from 'marked';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { FactsOf } from '../diagnostics/rules.ts';
import { hasStepsAmongWords } from '../model/fromEmergencySlide.ts';
import type { Language } from '../model/language.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import type { Block, Image, Inline, LinkTarget, ListItem, TableCell } from '../model/text.ts';
import { limitNesting, maxDepth, tooDeep } from './limitNesting.ts';
import { fromEmergencySlide, placeholderNames } from './placeholderNames.ts';
import { reportWrittenControl } from './reportControls.ts';
import { readSourceMark, reportBraces } from './sourceMark.ts';

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
  readonly location: SourceLocation;
}

export interface MarkdownContext {
  readonly file: string;
  /** Ids of `resources.yaml`, which reference links may name; any will do if that file could not be read. */
  readonly resourceIds: ReadonlySet<string> | undefined;
  readonly images: ReadonlySet<string>;
  /** The language that the others translate: its mark before a text says that the text is still in it. */
  readonly source?: Language | undefined;
  /** Whether the file is a paper, which may take the title and the steps of the emergency slide. */
  readonly isDocument?: boolean;
  readonly report: Report;
}

const marked = new Marked({ gfm: true });
/** Marks the target of a reference link to a contact, so that it cannot be taken for an address. */
const resourceScheme = 'charla-resource:';

/**
 * Reads Markdown into headings and blocks, each with its line.
 * Reports raw HTML, code and rules, links with other schemes, unknown contacts, images without file or description,
 * and what no person writes: lists and quotes in more than a few others, and paragraphs of thousands of letters.
 */
export function parseMarkdown(text: string, context: MarkdownContext): readonly MarkdownPart[] {
  const lexer = new Lexer(marked.defaults);
  for (const id of [...(context.resourceIds ?? []), ...referencedIds(text)]) lexer.tokens.links[id.toLowerCase()] = { href: resourceScheme + id, title: null };
  const reader = new MarkdownReader(context, newlines(text) + 1);
  lexer.blockTokens(limitNesting(text), lexer.tokens);
  for (const { src, tokens } of lexer.inlineQueue) {
    if (src.length > longestText) tokens.push({ type: tooLong, raw: src, text: src });
    else lexer.inlineTokens(src, tokens);
  }
  return reader.parts(lexer.tokens);
}

/**
 * Letters of a paragraph, heading, item or cell: some 350 words. Whatever Markdown finds in a text, it takes a time that grows with
 * the square of its length.
 */
const longestText = 2000;
const tooLong = 'too-long';

/** What `[text][id]` names. For marked these are links only if it knows them beforehand; the unknown ones are reported when they are read. */
function referencedIds(text: string): readonly string[] {
  const defined = new Set([...text.matchAll(/^ *\[([^[\]]+)\]:/gm)].map(([, id]) => id?.toLowerCase()));
  return [...text.matchAll(/\]\[([^[\]]+)\]/g)].flatMap(([, id = '']) => (defined.has(id.toLowerCase()) ? [] : [id.replace(/\s+/g, ' ')]));
}

/** Walks marked's tokens, which know no lines: a token begins where the raw text of those before it ends. */
class MarkdownReader {
  readonly #context: MarkdownContext;
  readonly #lastLine: number;
  /** Names of HTML elements that were reported and not closed yet. */
  readonly #openElements = new Set<string>();
  /** Whether a list or quote that is being read has a block that was left out. */
  #hasGap = false;
  /** All contacts in order, for reports, which share them: both can be many. */
  #knownContacts: readonly string[] | undefined;
  /** Lists and quotes around the block that is being read. */
  #level = 0;

  constructor(context: MarkdownContext, lastLine: number) {
    this.#context = context;
    this.#lastLine = lastLine;
  }

  parts(tokens: readonly Token[]): readonly MarkdownPart[] {
    const parts: MarkdownPart[] = [];
    for (const [token, line] of withLines(tokens, 1)) {
      if (token.type === 'heading') parts.push(this.#heading(token as Tokens.Heading, line));
      else parts.push(...this.#block(token, line));
      if (this.#hasGap) parts.push({ kind: 'unread', location: this.#place(line) });
      this.#hasGap = false;
    }
    return parts;
  }

  #heading(token: Tokens.Heading, line: number): Heading {
    const location = this.#place(line);
    const written = this.#inlines(token.tokens, line);
    const last = written.at(-1);
    const match = last?.kind === 'text' ? /\s*\{#([^}]*)\}\s*$/.exec(last.text) : null;
    const heading = { kind: 'heading', depth: token.depth, id: match?.[1], location } as const;
    if (last?.kind !== 'text' || !match) return { ...heading, title: this.#unmarked(written, location) };
    const rest = last.text.slice(0, match.index);
    const head = written.slice(0, -1);
    return { ...heading, title: this.#unmarked(rest ? [...head, { kind: 'text', text: rest }] : head, location) };
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
    const location = this.#place(line);
    switch (token.type) {
      case 'space':
        return [];
      case 'paragraph':
      case 'text':
        return [{ kind: 'paragraph', children: this.#text(token.tokens ?? [token], line), location }];
      case 'list': {
        const list = token as Tokens.List;
        if (this.#level === maxDepth) return this.#tooDeep(location);
        const items: ListItem[] = withLines(list.items, line).map(([item, at]) => ({
          blocks: this.#blocks(item.tokens, at),
          location: this.#place(at),
        }));
        return [{ kind: 'list', ordered: list.ordered, items, location }];
      }
      case 'blockquote':
        if (this.#level === maxDepth) return this.#tooDeep(location);
        return [{ kind: 'quote', blocks: this.#blocks(token.tokens ?? [], line), location }];
      case 'table': {
        const table = token as Tokens.Table;
        const cells = (row: readonly Tokens.TableCell[], at: number): TableCell[] => row.map(cell => this.#text(cell.tokens, at));
        // The head and the rule below it take two lines; each row takes one.
        return [{ kind: 'table', head: cells(table.header, line), rows: table.rows.map((row, i) => cells(row, line + 2 + i)), location }];
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
  #text(tokens: readonly Token[], line: number): readonly Inline[] {
    const inlines = this.#unmarked(this.#inlines(tokens, line), this.#place(line));
    if (hasStepsAmongWords(inlines)) this.#report('braces-unknown', this.#place(line), { found: 'steps' });
    return inlines;
  }

  /** Takes the mark of the source language off; what follows it is in that language. Reports a mark that stands elsewhere. */
  #unmarked(inlines: readonly Inline[], location: SourceLocation): readonly Inline[] {
    const { source } = this.#context;
    if (source === undefined) return inlines;
    const [first, ...rest] = inlines;
    const { text = '', isUntranslated = false } = first?.kind === 'text' ? readSourceMark(first.text, source) : {};
    const children = isUntranslated ? [...(text ? [{ kind: 'text', text } as const] : []), ...rest] : inlines;
    reportBraces(wordsOf(children), location, source, this.#report);
    return isUntranslated ? [{ kind: 'untranslated', language: source, children }] : inlines;
  }

  #inlines(tokens: readonly Token[], line: number): readonly Inline[] {
    const inlines: Inline[] = [];
    for (const [token, at] of withLines(tokens, line)) inlines.push(...this.#inline(token, at));
    return joinTexts(inlines);
  }

  #inline(token: Token, line: number): readonly Inline[] {
    const location = this.#place(line);
    switch (token.type) {
      case 'text':
        if (token.tokens?.length) return this.#inlines(token.tokens, line);
        if (token.text.includes(tooDeep)) {
          this.#tooDeep(this.#place(line + newlines(token.text.slice(0, token.text.indexOf(tooDeep)))));
          return [{ kind: 'text', text: token.text.replaceAll(tooDeep, '') }];
        }
        return withFillIns(this.#decoded(token.text, location, token.raw), this.#context.isDocument ?? false);
      case 'escape':
        return [{ kind: 'text', text: token.text }];
      case 'strong':
        return [{ kind: 'strong', children: this.#inlines(token.tokens ?? [], line) }];
      case 'em':
        return [{ kind: 'emphasis', children: this.#inlines(token.tokens ?? [], line) }];
      case 'br':
        return [{ kind: 'break' }];
      case 'link':
        return [
          {
            kind: 'link',
            target: this.#linkTarget(this.#decoded(token.href, location), location),
            children: this.#inlines(token.tokens ?? [], line),
            location,
          },
        ];
      case 'image':
        return this.#image(token as Tokens.Image, location);
      case 'html':
        this.#rawHtml(token.raw, location);
        return [];
      case tooLong:
        this.#hasGap = true;
        this.#report('markdown-too-long', location, { length: token.raw.length, most: longestText, text: firstLine(token.raw) });
        // A heading’s id stands at the end.
        return [{ kind: 'text', text: token.raw.slice(-100) }];
      default:
        this.#report('markdown-unsupported', location, unsupported(token));
        return [{ kind: 'text', text: 'text' in token ? decodeHTMLStrict(String(token.text)) : token.raw }];
    }
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

  #image(token: Tokens.Image, location: SourceLocation): readonly Image[] {
    const href = decodeHTMLStrict(token.href.startsWith(resourceScheme) ? token.href.slice(resourceScheme.length) : token.href);
    const source = href.replace(/^\.\.?\//, '');
    if (!this.#context.images.has(`slides/${source}`)) {
      this.#report('image-missing', location, { href });
      return [{ kind: 'image', source: '', alt: decodeHTMLStrict(token.text), location }];
    }
    if (!token.text.trim()) this.#report('image-alt', location, { href });
    return [{ kind: 'image', source, alt: this.#decoded(token.text, location), location }];
  }

  /** A text with its references such as `&ntilde;` as what they stand for; in texts, the parser has put characters in place of their numbers already. */
  #decoded(text: string, location: SourceLocation, written = text): string {
    const decoded = decodeHTMLStrict(text);
    reportWrittenControl(written, decoded, location, this.#report);
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
    if (begun && !raw.includes(`</${begun}`)) this.#openElements.add(begun.toLowerCase());
    this.#report('raw-html', location, { html: firstLine(raw) });
  }

  /** The raw text of an item with a line of “===” has a line more than the file. */
  #place(line: number): SourceLocation {
    return { file: this.#context.file, line: Math.min(line, this.#lastLine) };
  }

  get #report(): Report {
    return this.#context.report;
  }
}

/** All words, with the line breaks of the file. */
const wordsOf = (inlines: readonly Inline[]): string =>
  inlines
    .map(inline => (inline.kind === 'text' ? inline.text : 'children' in inline ? wordsOf(inline.children) : inline.kind === 'break' ? '\n' : ''))
    .join('');

/** Where a link leads that was reported. */
const nowhere: LinkTarget = { kind: 'address', href: '' };

/** What Markdown has and slides have not, by what marked calls it. */
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

/** Text and, in their places, what it leaves open for the evening: `{school}`; on papers also what the emergency slide says. Other braces are text. */
function withFillIns(text: string, isDocument: boolean): readonly Inline[] {
  return text.split(/(\{[a-z-]+\})/).flatMap((part): Inline[] => {
    const name = placeholderNames.find(each => part === `{${each}}`);
    if (name) return [{ kind: 'placeholder', name }];
    const emergency = isDocument ? fromEmergencySlide[part.slice(1, -1)] : undefined;
    if (emergency && part.startsWith('{')) return [emergency];
    return part ? [{ kind: 'text', text: part }] : [];
  });
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

const newlines = (text: string): number => text.split('\n').length - 1;
const firstLine = (text: string): string => {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};
