import type { GuideFile } from './guideFile.ts';
import { readMarkdownGuide } from './readMarkdownGuide.ts';

/** Characters in a line that nobody has wrapped: e-mail and editors wrap text at 72 to 120. */
const longestWrapped = 160;

/**
 * Reads a guide from plain text, which people write much like Markdown: with empty lines between paragraphs, or, as office programs save text,
 * with a line for each paragraph. A `<` begins no HTML in it.
 */
export function readTextGuide(name: string, text: string): GuideFile {
  const written = text.replace(/<(?!(?:https?:|mailto:))/gi, '&lt;');
  const hasLongLines = written.split(/\r\n?|\n/).some(line => line.length > longestWrapped);
  return readMarkdownGuide(name, hasLongLines ? written.replace(/(?<=\S[ \t]*)(?=(?:\r\n?|\n)[ \t]*\S)/g, '<br><br>') : written);
}
