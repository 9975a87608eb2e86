import type { Inline, NodeOf, Table, TableCell, TextNode } from './text.ts';
import type { TextLocation } from './textLocation.ts';

/** Text that is read in one go, and where it begins: a paragraph, or a cell of a table. */
export interface Run {
  readonly inlines: readonly Inline[];
  /** An item is a paragraph within a list. */
  readonly role: 'paragraph' | 'item' | 'cell';
  readonly location: TextLocation;
}

/** What is done with text: a function for each kind of node, and one for runs. A node's function leaves out what is within it by returning `false`. */
export type TextVisitor = { readonly [Kind in TextNode['kind']]?: (node: NodeOf<Kind>) => unknown } & { readonly run?: (run: Run) => unknown };

/** Goes through text in the order of reading: each node before what is within it. */
export function visitText(nodes: readonly TextNode[], visitor: TextVisitor): void {
  visitNodes(nodes, visitor, 'paragraph');
}

/** A row of a table. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly isHead: boolean;
  readonly line: number;
  /** Of each cell. */
  readonly locations: readonly TextLocation[];
}

/** The rows of a table, the head first, each with its own line. */
export function rowsOf({ head, rows, location }: Table): readonly TableRow[] {
  // The rule below the head takes a line.
  return [head, ...rows].map((cells, i) => {
    const line = location.line + (i === 0 ? 0 : i + 1);
    return { cells, isHead: i === 0, line, locations: cells.map((_, c) => location.cells[i]?.[c] ?? { file: location.file, line }) };
  });
}

function visitNodes(nodes: readonly TextNode[], visitor: TextVisitor, role: 'paragraph' | 'item'): void {
  for (const node of nodes) {
    // Each kind has the function for its own nodes, which TypeScript cannot follow through the union.
    const enter = visitor[node.kind] as ((node: TextNode) => unknown) | undefined;
    if (enter?.(node) !== false) visitWithin(node, visitor, role);
  }
}

function visitWithin(node: TextNode, visitor: TextVisitor, role: 'paragraph' | 'item'): void {
  const run = (each: Run): void => {
    visitor.run?.(each);
    visitNodes(each.inlines, visitor, role);
  };
  switch (node.kind) {
    case 'paragraph':
      run({ inlines: node.children, role, location: node.location });
      break;
    case 'quote':
      visitNodes(node.blocks, visitor, role);
      break;
    case 'list':
      for (const item of node.items) visitNodes(item.blocks, visitor, 'item');
      break;
    case 'table':
      for (const { cells, locations } of rowsOf(node))
        for (const [c, inlines] of cells.entries()) run({ inlines, role: 'cell', location: locations[c] ?? node.location });
      break;
    case 'strong':
    case 'emphasis':
    case 'untranslated':
    case 'link':
      visitNodes(node.children, visitor, role);
      break;
    case 'text':
    case 'break':
    case 'placeholder':
    case 'from-emergency-slide':
    case 'image':
      break;
    default:
      node satisfies never;
  }
}
