import { attributeOf, elementsIn, type HtmlElement, hasHeading, isElement, roleOf } from './htmlTree.ts';
import { isSeen } from './visibleElements.ts';

/** A table of data, row by row, or one that only puts text beside or below other text. */
export type HtmlTable =
  | { readonly kind: 'data'; readonly captions: readonly HtmlElement[]; readonly rows: readonly HtmlRow[] }
  | { readonly kind: 'layout'; readonly captions: readonly HtmlElement[]; readonly cells: readonly HtmlElement[] };

export interface HtmlRow {
  readonly isHead: boolean;
  /** Nothing where a cell of another row or column reaches. */
  readonly cells: readonly (HtmlElement | undefined)[];
}

/** A cell reaches over no more columns or rows: pages may claim thousands. */
const widest = 20;

export function readHtmlTable(table: HtmlElement): HtmlTable {
  const own = (element: HtmlElement): boolean => isSeen(element) && closestTable(element) === table;
  const inTable = elementsIn(table, isSeen).filter(own);
  const captions = inTable.filter(element => element.tagName === 'caption');
  const rows = inTable.filter(element => element.tagName === 'tr').map(row => row.childNodes.filter(isElement).filter(cell => isCell(cell) && isSeen(cell)));
  const filled = rows.filter(cells => cells.length > 0);
  if (isLayout(table, filled)) return { kind: 'layout', captions, cells: inReadingOrder(filled) };
  return { kind: 'data', captions, rows: spread(filled) };
}

const isCell = ({ tagName }: HtmlElement): boolean => tagName === 'td' || tagName === 'th';

function closestTable(element: HtmlElement): HtmlElement | undefined {
  for (let around = element.parentNode; isElement(around); around = around.parentNode) if (around.tagName === 'table') return around;
  return undefined;
}

/** One column, or cells that hold more than a few words: headings, lists, other tables. */
function isLayout(table: HtmlElement, rows: readonly (readonly HtmlElement[])[]): boolean {
  if (/^(?:presentation|none)$/.test(roleOf(table)) || rows.every(cells => cells.length === 1)) return true;
  return rows.flat().some(cell => hasHeading(cell) || elementsIn(cell).some(({ tagName }) => /^(?:ul|ol|dl|table)$/.test(tagName)));
}

/** Below heads, a column is read from its top to its end; otherwise one row follows the other. */
function inReadingOrder(rows: readonly (readonly HtmlElement[])[]): readonly HtmlElement[] {
  const [head = [], ...others] = rows;
  const hasColumns = head.length > 1 && isHead(head) && others.every(cells => cells.length === head.length);
  return hasColumns ? head.flatMap((_, column) => rows.flatMap(cells => cells.slice(column, column + 1))) : rows.flat();
}

function isHead(cells: readonly HtmlElement[]): boolean {
  return cells.every(
    cell => cell.tagName === 'th' || (isElement(cell.parentNode) && isElement(cell.parentNode.parentNode) && cell.parentNode.parentNode.tagName === 'thead'),
  );
}

/** Puts empty cells where one reaches over several rows or columns, so that what is below each other stays there. */
function spread(rows: readonly (readonly HtmlElement[])[]): readonly HtmlRow[] {
  const taken: number[] = [];
  return rows.map(cells => {
    const row: (HtmlElement | undefined)[] = [];
    const skip = (): void => {
      for (let rest = taken[row.length] ?? 0; rest > 0; rest = taken[row.length] ?? 0) {
        taken[row.length] = rest - 1;
        row.push(undefined);
      }
    };
    for (const cell of cells) {
      skip();
      for (let i = 0; i < span(cell, 'colspan'); i++) {
        taken[row.length] = span(cell, 'rowspan') - 1;
        row.push(i === 0 ? cell : undefined);
      }
    }
    skip();
    return { isHead: isHead(cells), cells: row };
  });
}

const span = (cell: HtmlElement, name: 'colspan' | 'rowspan'): number => Math.min(Math.max(Number.parseInt(attributeOf(cell, name) ?? '', 10) || 1, 1), widest);
