/** Text as it is, with a backslash before what Markdown would read as formatting, a link or HTML; on one line. */
export const escapeMarkdown = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>~|#&]|:(?=\/\/)/g, '\\$&');

/** Lines as code, between more backticks than the code itself has in a row. */
export function codeBlock(code: string, kind: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${kind}\n${code.replace(/\n+$/, '')}\n${fence}`;
}
