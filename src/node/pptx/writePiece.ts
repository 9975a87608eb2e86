import type PptxGenJS from 'pptxgenjs';
import type { ChartPiece, IconPiece, PicturePiece, Piece, QrPiece, ShapePiece, TablePiece } from '../../pptx/sheet.ts';
import { cellPadding } from '../../pptx/tableSize.ts';
import { drawQr } from './drawQr.ts';
import { decoration } from './markDecoration.ts';
import { withRowHeads } from './markTableHeads.ts';
import { boxOf, font, inches, points } from './units.ts';
import { type TextOptions, textOf, writeText } from './writeText.ts';

/** Writes pieces of a sheet by their kind. */
export function writePiece(slide: PptxGenJS.Slide, piece: Piece, options: TextOptions): void {
  switch (piece.kind) {
    case 'text':
      writeText(slide, piece, options);
      break;
    case 'qr':
      writeQr(slide, piece);
      break;
    case 'shape':
      writeShape(slide, piece);
      break;
    case 'icon':
      writeIcon(slide, piece);
      break;
    case 'picture':
      writePicture(slide, piece);
      break;
    case 'table':
      writeTable(slide, piece, options);
      break;
    case 'chart':
      writeChart(slide, piece);
      break;
    default:
      piece satisfies never;
  }
}

function writeQr(slide: PptxGenJS.Slide, { place, name, address, alt }: QrPiece): void {
  slide.addImage({ ...boxOf(place), data: `image/png;base64,${drawQr(address).toString('base64')}`, altText: alt, objectName: name });
}

function writeShape(slide: PptxGenJS.Slide, { place, name, fill }: ShapePiece): void {
  slide.addShape('roundRect' as PptxGenJS.SHAPE_NAME, { ...boxOf(place), rectRadius: inches(24), fill: { color: fill }, objectName: decoration(name) });
}

/** A shape of lines in a square of 24 × 24, with lines of 1.75 as the deck has them. */
function writeIcon(slide: PptxGenJS.Slide, { place, name, outline, color }: IconPiece): void {
  const at = (length: number): number => inches((length / 24) * place.width);
  slide.addShape('custGeom' as PptxGenJS.SHAPE_NAME, {
    ...boxOf(place),
    points: outline.map(step => {
      if (step.kind === 'close') return { close: true };
      const end = { x: at(step.x), y: at(step.y) };
      if (step.kind !== 'curve') return { ...end, moveTo: step.kind === 'move' };
      return { ...end, curve: { type: 'cubic', x1: at(step.x1), y1: at(step.y1), x2: at(step.x2), y2: at(step.y2) } };
    }),
    line: { color, width: points((1.75 / 24) * place.width) },
    objectName: decoration(name),
  });
}

function writePicture(slide: PptxGenJS.Slide, { place, name, data, alt }: PicturePiece): void {
  slide.addImage({ ...boxOf(place), data: data.replace(/^data:/, ''), altText: alt, objectName: alt === '' ? decoration(name) : name });
}

function writeTable(slide: PptxGenJS.Slide, table: TablePiece, options: TextOptions): void {
  const { place, name, head, rows, hasRowHeads, widths, heights, size, colors, language } = table;
  const cells = [head, ...rows].map((row, i): PptxGenJS.TableRow => {
    const color = i === 0 ? colors.headText : colors.text;
    const cell = { fill: { color: i === 0 ? colors.headFill : colors.fill } };
    return row.map((paragraph, column) => ({
      text: textOf({ ...paragraph, bold: i === 0 || (hasRowHeads && column === 0) }, { size, color, ...(language !== undefined && { language }) }, options),
      options: cell,
    })) as PptxGenJS.TableRow;
  });
  const line = { type: 'solid', pt: 1, color: colors.line } as const;
  const padding = cellPadding(place.width);
  const [side, top] = [points(padding.side), points(padding.top)];
  slide.addTable(cells, {
    ...boxOf(place),
    colW: widths.map(inches),
    rowH: heights.map(inches),
    border: [line, line, line, line],
    margin: [top, side, top, side],
    valign: 'middle',
    fontFace: font,
    fontSize: points(size),
    autoPage: false,
    objectName: hasRowHeads ? withRowHeads(name) : name,
  });
}

/** Writes the workbook with the numbers, and the frame; `chartToXml` draws what is in it. */
function writeChart(slide: PptxGenJS.Slide, { chart, place, name, alt, categories, series }: ChartPiece): void {
  const data = series.map(each => ({ name: each.name, labels: [...categories], values: each.values.map(({ number }) => number) }));
  slide.addChart((chart === 'line' ? 'line' : 'bar') as PptxGenJS.CHART_NAME, data, { ...boxOf(place), altText: alt, objectName: name });
}
