import { Lexer, Marked, Parser, type Token, type Tokens } from 'marked';

/** HTML made from Markdown. */
export interface MadeHtml {
  readonly html: string;
  /** Which line of the Markdown each line of the HTML is from. */
  readonly lines: readonly number[];
}

const footnoteStart = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*/;
/** Its first line, lines that go on with it, and paragraphs that are indented below it. */
const footnoteText = /^ {0,3}\[\^[^\]\s]+\]:[^\n]*(?:\n(?! {0,3}(?:\[\^[^\]\s]+\]:|#{1,6} |[-*+] |>))[^\n]*\S[^\n]*|\n+(?: {4}|\t)[^\n]*\S[^\n]*)*(?:\n|$)/;

/** @param footnotes the names of all footnotes of the text: a mark of no footnote is text */
const createMarked = (footnotes: ReadonlySet<string>): Marked =>
  new Marked({
    gfm: true,
    renderer: {
      br: () => '<br>\n',
      // Crossed out is still read, unlike `<del>`, which was taken out.
      del({ tokens }) {
        return `<s>${this.parser.parseInline(tokens)}</s>`;
      },
      image: () => '',
      checkbox: () => '',
    },
    extensions: [
      {
        name: 'footnote',
        level: 'block',
        start: source => /^ {0,3}\[\^[^\]\s]+\]:/m.exec(source)?.index,
        tokenizer(source) {
          const [raw] = footnoteText.exec(source) ?? [];
          const [start = ''] = footnoteStart.exec(source) ?? [];
          if (raw === undefined) return undefined;
          return { type: 'footnote', raw, tokens: this.lexer.blockTokens(raw.slice(start.length).replace(/^(?: {4}|\t)/gm, ''), []) };
        },
      },
      {
        name: 'footnoteMark',
        level: 'inline',
        start: source => /\[\^/.exec(source)?.index,
        tokenizer(source) {
          const [raw = '', name = ''] = /^\[\^([^\]\s]+)\]/.exec(source) ?? [];
          return footnotes.has(name) ? { type: 'footnoteMark', raw } : undefined;
        },
        renderer: () => '',
      },
    ],
  });

/** More lists and quotes within each other than any guide has; Markdown’s parser goes one call deeper for each. */
const deepMarks = /^((?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){20})(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))+/gm;

/** Makes HTML from Markdown of any kind, with raw HTML in it as it is: a page is read in one way, whoever made it. */
export function markdownToHtml(text: string): MadeHtml {
  const footnotes = new Set([...text.matchAll(/^ {0,3}\[\^([^\]\s]+)\]:/gm)].map(([, name = '']) => name));
  const lexer = new Lexer(createMarked(footnotes).defaults);
  const writer = new HtmlWriter(lexer);
  writer.write(lexer.lex(text.replace(deepMarks, '$1')), 1);
  return writer.made;
}

/** Writes blocks so that each line of HTML comes from one line of the Markdown. Marked’s tokens know no lines: each begins where the one before it ends. */
class HtmlWriter {
  readonly #parser: Parser;
  #html = '';
  readonly #lines: number[] = [];

  constructor(lexer: Lexer) {
    this.#parser = new Parser(lexer.options);
  }

  get made(): MadeHtml {
    return { html: this.#html, lines: this.#lines };
  }

  write(tokens: readonly Token[], start: number): void {
    let line = start;
    for (const token of tokens) {
      this.#token(token, line + newlines(/^\s*/.exec(token.raw)?.[0] ?? ''), line);
      line += newlines(token.raw);
    }
  }

  #token(token: Token, line: number, begin: number): void {
    switch (token.type) {
      case 'heading':
        this.#inline(`h${token.depth}`, token.tokens ?? [], line);
        return;
      case 'paragraph':
        this.#inline('p', token.tokens ?? [], line);
        return;
      case 'text':
        this.#inline('p', token.tokens ?? [token], line);
        return;
      case 'code':
        this.#line(`<pre>${escapeHtml(token.text)}</pre>`, token.codeBlockStyle === 'indented' ? line : line + 1);
        return;
      case 'html':
        token.raw.split('\n').forEach((part, i) => {
          this.#line(part, begin + i);
        });
        return;
      case 'blockquote':
        this.#around('blockquote', token.tokens ?? [], begin);
        return;
      case 'footnote':
        this.#line('<div role="doc-footnote">', line);
        this.write(token.tokens ?? [], line);
        this.#line('</div>', line);
        return;
      case 'list':
        this.#list(token as Tokens.List, begin);
        return;
      case 'table':
        this.#table(token as Tokens.Table, line);
        return;
      default:
        if (token.type !== 'space' && token.type !== 'def') this.#line(this.#parser.parse([token]), line);
    }
  }

  #list({ ordered, items }: Tokens.List, begin: number): void {
    const tag = ordered ? 'ol' : 'ul';
    this.#line(`<${tag}>`, begin);
    let line = begin;
    for (const item of items) {
      this.#around('li', item.tokens, line);
      line += newlines(item.raw);
    }
    this.#line(`</${tag}>`, line);
  }

  /** The head and the rule below it take two lines; each row takes one. */
  #table({ header, rows }: Tokens.Table, line: number): void {
    this.#line('<table>', line);
    [header, ...rows].forEach((row, i) => {
      const tag = i === 0 ? 'th' : 'td';
      const cells = row.map(cell => `<${tag}>${this.#parser.parseInline(cell.tokens)}</${tag}>`);
      this.#line(`<tr>${cells.join('')}</tr>`, i === 0 ? line : line + i + 1);
    });
    this.#line('</table>', line);
  }

  #around(tag: string, tokens: readonly Token[], line: number): void {
    this.#line(`<${tag}>`, line);
    this.write(tokens, line);
    this.#line(`</${tag}>`, line);
  }

  #inline(tag: string, tokens: readonly Token[], line: number): void {
    const lines = `<${tag}>${this.#parser.parseInline([...tokens])}</${tag}>`.split('\n');
    for (const [i, html] of lines.entries()) this.#line(html, line + i);
  }

  #line(html: string, line: number): void {
    const ended = `${html}\n`;
    this.#html += ended;
    for (let i = newlines(ended); i > 0; i--) this.#lines.push(line);
  }
}

const newlines = (text: string): number => text.split('\n').length - 1;

const escapeHtml = (text: string): string => text.replace(/[&<>]/g, character => `&#${character.charCodeAt(0)};`);
