import { Marked, type TokenizerAndRendererExtension, type Tokens } from 'marked';

/**
 * A guide’s Markdown as a whole HTML page, with its footnotes at the end, as sites show them.
 * @param language the one that the page says it is in; a guide in two languages says it of both, as many files do
 */
export function renderGuide(markdown: string, language: string): string {
  const marked = new Marked({ extensions: [footnoteMark, footnote] });
  const body = String(marked.parse(markdown, { async: false }));
  const title = /^# (.+)$/m.exec(markdown)?.[1]?.trim() ?? 'Guide';
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${title.replace(/[<&]/g, each => (each === '<' ? '&lt;' : '&amp;'))}</title></head>`,
    `<body><main>\n${body}</main></body>`,
    '</html>\n',
  ].join('\n');
}

/** `[^1]` in a text. */
const footnoteMark: TokenizerAndRendererExtension = {
  name: 'footnoteMark',
  level: 'inline',
  start: text => text.indexOf('[^'),
  tokenizer: text => {
    const match = /^\[\^(\w+)\](?!:)/.exec(text);
    return match ? { type: 'footnoteMark', raw: match[0], id: match[1] } : undefined;
  },
  renderer: ({ id }: Tokens.Generic) => `<sup><a href="#note-${id}" id="mark-${id}">${id}</a></sup>`,
};

/** `[^1]: …`, on one line. */
const footnote: TokenizerAndRendererExtension = {
  name: 'footnote',
  level: 'block',
  start: text => /^\[\^\w+\]:/m.exec(text)?.index,
  tokenizer(text) {
    const match = /^\[\^(\w+)\]: *(.+)(?:\n|$)/.exec(text);
    return match ? { type: 'footnote', raw: match[0], id: match[1], tokens: this.lexer.inlineTokens(match[2] ?? '') } : undefined;
  },
  renderer({ id, tokens = [] }: Tokens.Generic) {
    return `<div class="footnote" id="note-${id}"><p><a href="#mark-${id}">${id}</a> ${this.parser.parseInline(tokens)}</p></div>\n`;
  },
};

/** Footnotes as LibreOffice knows them in HTML: there they become footnotes of the document. */
export const withOfficeFootnotes = (html: string): string =>
  html
    .replace(
      /<sup><a href="#note-(\w+)" id="mark-\w+">\w+<\/a><\/sup>/g,
      '<a class="sdfootnoteanc" name="sdfootnote$1anc" href="#sdfootnote$1sym"><sup>$1</sup></a>',
    )
    .replace(
      /<div class="footnote" id="note-(\w+)"><p><a href="#mark-\w+">\w+<\/a> /g,
      '<div id="sdfootnote$1"><p><a class="sdfootnotesym" name="sdfootnote$1sym" href="#sdfootnote$1anc">$1</a>',
    );
