import { type PDFArray, type PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { attribute, dictsIn, lookup, nameOf, type StructureNode } from '../pdfFile.ts';
import type { Rule } from '../rule.ts';

/** 7.2 and 7.5: tables are regular, and say which header belongs to a cell. */
export const tableRules: readonly Rule[] = [
  {
    id: '7.2-15',
    says: 'No cell reaches over another.',
    findings: ({ nodes }) => tablesIn(nodes).flatMap(table => (layOut(table).overlaps ? ['A cell reaches over another.'] : [])),
    damage: ({ node }) => {
      // The second cell of the first row reaches down to where the second row has its second cell.
      setSpan(node('TH', 1), 'RowSpan', 2);
      setSpan(node('TH', 2), 'ColSpan', 2);
    },
  },
  {
    id: '7.2-41',
    says: 'All columns of a table have as many rows.',
    findings: ({ nodes }) => tablesIn(nodes).flatMap(table => (layOut(table).isTooLow ? ['A cell reaches below the last row.'] : [])),
    damage: ({ node }) => setSpan(node('TD'), 'RowSpan', 3),
  },
  {
    id: '7.2-43',
    says: 'All rows of a table have as many columns.',
    findings: ({ nodes }) =>
      tablesIn(nodes).flatMap(table => (new Set(layOut(table).widths).size > 1 ? [`Rows have ${layOut(table).widths.join(', ')} columns.`] : [])),
    damage: ({ node }) => setSpan(node('TD'), 'ColSpan', 3),
  },
  {
    id: '7.5-1',
    says: 'Header cells say what they are the header of, or cells name theirs.',
    findings: ({ nodes }) =>
      tablesIn(nodes).flatMap(table => {
        const cells = rowsOf(table).flatMap(row => row.kids);
        const isClear = cells.every(cell => (cell.standardType === 'TH' ? nameOf(attribute(cell, 'Scope')) : attribute(cell, 'Headers')) !== undefined);
        const hasScopes = cells.every(cell => cell.standardType !== 'TH' || nameOf(attribute(cell, 'Scope')) !== undefined);
        return isClear || hasScopes ? [] : ['A header cell has no Scope, and the cells do not name it.'];
      }),
    damage: ({ node }) => {
      node('TH').dict.delete(PDFName.of('A'));
      node('TD').dict.delete(PDFName.of('A'));
    },
  },
];

const tablesIn = (nodes: readonly StructureNode[]): readonly StructureNode[] => nodes.filter(node => node.standardType === 'Table');

const rowsOf = (table: StructureNode): readonly StructureNode[] =>
  table.kids.flatMap(kid => (kid.standardType === 'TR' ? [kid] : kid.kids.filter(each => each.standardType === 'TR')));

/** Puts the cells on a grid, as HTML and ISO 32000-1, 14.8.5.7 do. */
function layOut(table: StructureNode): { readonly overlaps: boolean; readonly isTooLow: boolean; readonly widths: readonly number[] } {
  const rows = rowsOf(table);
  const taken = rows.map(() => new Set<number>());
  let overlaps = false;
  let isTooLow = false;
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.kids) {
      while (taken[y]?.has(x)) x++;
      for (let down = 0; down < spanOf(cell, 'RowSpan'); down++) {
        for (let right = 0; right < spanOf(cell, 'ColSpan'); right++) {
          overlaps ||= taken[y + down]?.has(x + right) ?? false;
          isTooLow ||= y + down >= rows.length;
          taken[y + down]?.add(x + right);
        }
      }
      x += spanOf(cell, 'ColSpan');
    }
  });
  return { overlaps, isTooLow, widths: taken.map(row => row.size) };
}

function spanOf(cell: StructureNode, key: 'RowSpan' | 'ColSpan'): number {
  const value = attribute(cell, key);
  return value instanceof PDFNumber ? value.asNumber() : 1;
}

function setSpan(cell: StructureNode, key: 'RowSpan' | 'ColSpan', span: number): void {
  const { context } = cell.dict;
  const others = dictsIn(lookup(cell.dict, 'A')).filter(each => !each.has(PDFName.of(key)));
  const own: PDFDict = context.obj({ O: 'Table', [key]: span });
  const all: PDFArray = context.obj([...others, own]);
  cell.dict.set(PDFName.of('A'), all);
}
