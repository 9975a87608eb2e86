/** Ends the name of a table whose rows have heads, until its file is finished; no person’s text has it. */
const mark = '\u2064';

/** The name of a table in which the first cell of each row names the row. pptxgenjs cannot say so itself; `markTableHeads` does, by this name. */
export const withRowHeads = (name: string): string => `${name}${mark}`;

/** Says of each table that its first row names the columns and, where it is so, that its first column names the rows, for screen readers. */
export function markTableHeads(xml: string): string {
  const table = new RegExp(`(<p:cNvPr id="\\d+" name="[^"]*?)(${mark})?("(?:(?!<p:cNvPr )[\\s\\S])*?<a:tblPr)/>`, 'g');
  return xml.replace(table, (_, before: string, heads: string | undefined, after: string) => `${before}${after} firstRow="1"${heads ? ' firstCol="1"' : ''}/>`);
}
