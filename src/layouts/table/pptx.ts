import { light } from '../../pptx/palette.ts';
import { colorOf, heading, type PptxLayout, type PptxView, spaced, textIn, titleArea } from '../../pptx/pptxView.ts';
import type { Paragraph, TableFigure } from '../../pptx/sheet.ts';
import { numberColumns } from '../slideTable.ts';

/** A table, which a person can change there as such, with a line before or after it. */
export const table: PptxLayout = {
  ground: light,
  title: titleArea,
  hasFooter: true,
  pieces: view => {
    const { body, sizes } = view.frame;
    const paragraphs = spaced(view, view.text.blocks, 0).map(each =>
      each.figure?.kind === 'table' ? { ...each, figure: withHeads(each.figure, view) } : each,
    );
    return [...heading(view), ...textIn(view, body, { name: 'Text', paragraphs, size: sizes.card, color: colorOf(view, 'muted'), anchor: 'top' })];
  },
};

/** The first column names the rows, and columns of numbers end where the numbers do. */
function withHeads(figure: TableFigure, { text, language }: PptxView): TableFigure {
  const isNumeric = text.blocks.flatMap(block => (block.kind === 'table' ? numberColumns(block, language) : []));
  const aligned = (cells: readonly Paragraph[]): readonly Paragraph[] => cells.map((cell, c) => (isNumeric[c] ? { ...cell, align: 'right' } : cell));
  return { ...figure, head: aligned(figure.head), rows: figure.rows.map(aligned), hasRowHeads: true };
}
