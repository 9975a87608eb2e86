import type { ChartPiece } from '../../pptx/sheet.ts';
import { chartMarks } from './chartMarks.ts';
import { escapeXml } from './escapeXml.ts';
import { axisFormat } from './numberFormat.ts';
import { font, points } from './units.ts';

const spaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/**
 * Draws a chart as DrawingML (ECMA-376, part 1, chapter 21.2). pptxgenjs writes its workbook and its frame on the slide; of charts it knows no series
 * that differ in shape, no values with signs of their own, and no sides of values.
 * @param language with its region, for example `es-US`
 */
export function chartToXml(piece: ChartPiece, language: string): string {
  const text = (size: number, color: string, look: Partial<TextLook> = {}): string => textProperties({ size, color, language, ...look });
  const { colors, sizes } = piece;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${spaces}><c:date1904 val="0"/><c:lang val="${language}"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot(piece, text(sizes.value, colors.text, { isBold: true, isWhole: true }))}${axes(piece, text)}<c:spPr><a:noFill/></c:spPr></c:plotArea>` +
    `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${text(sizes.key, colors.text, { isBold: true })}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text(sizes.category, colors.text)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}

interface TextLook {
  readonly size: number;
  readonly color: string;
  readonly language: string;
  readonly isBold?: boolean;
  /** Whether it stays in one line; LibreOffice breaks even numbers where there is little room. */
  readonly isWhole?: boolean;
}

function textProperties({ size, color, language, isBold = false, isWhole = false }: TextLook): string {
  const look = `<a:defRPr sz="${Math.round(points(size) * 100)}" b="${isBold ? 1 : 0}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill><a:latin typeface="${font}"/></a:defRPr>`;
  return `<c:txPr><a:bodyPr rot="0" vert="horz"${isWhole ? ' wrap="none"' : ''}/><a:lstStyle/><a:p><a:pPr>${look}</a:pPr><a:endParaRPr lang="${language}"/></a:p></c:txPr>`;
}

const axisIds = { category: 1, value: 2 };
const ids = `<c:axId val="${axisIds.category}"/><c:axId val="${axisIds.value}"/>`;

function plot(piece: ChartPiece, valueText: string): string {
  const series = piece.series.map((_, s) => seriesToXml(piece, s, valueText)).join('');
  if (piece.chart === 'line') return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>`;
  const direction = piece.chart === 'bar' ? 'col' : 'bar';
  const between = `<c:gapWidth val="${gapWidth(piece)}"/><c:overlap val="0"/>`;
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}${between}${ids}</c:barChart>`;
}

/** Room between the bars of two categories, as a percentage of the thickness of one bar; programs allow 500. */
function gapWidth({ chart, place, categories, series, bars }: ChartPiece): number {
  const band = (chart === 'bar' ? place.width : place.height) / Math.max(1, categories.length);
  const thickness = Math.min(bars.thickest, (band * bars.share) / series.length);
  return Math.min(500, Math.round(((band - thickness * series.length) / thickness) * 100));
}

/** One series: its name, how it looks, what is written beside its values, and the cells of the workbook that all of it is in. */
function seriesToXml(piece: ChartPiece, s: number, valueText: string): string {
  const { categories, chart, series } = piece;
  const [one] = series.slice(s, s + 1);
  if (!one) return '';
  const column = String.fromCharCode('B'.charCodeAt(0) + s);
  const last = categories.length + 1;
  const cached = (values: readonly (string | number)[]): string =>
    `<c:ptCount val="${values.length}"/>${values.map((each, i) => `<c:pt idx="${i}"><c:v>${escapeXml(String(each))}</c:v></c:pt>`).join('')}`;
  const { shape, marker, labels } = chartMarks(chart, one, s, valueText);
  return (
    `<c:ser><c:idx val="${s}"/><c:order val="${s}"/><c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache>${cached([one.name])}</c:strCache></c:strRef></c:tx>` +
    `<c:spPr>${shape}</c:spPr>${chart === 'line' ? marker : '<c:invertIfNegative val="0"/>'}${labels}` +
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache>${cached(categories)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode>${cached(one.values.map(({ number }) => number))}</c:numCache></c:numRef></c:val>` +
    `${chart === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

/** Categories in their order, the first at the top where bars lie, and numbers from 0. */
function axes({ chart, colors, sizes, series, step }: ChartPiece, text: (size: number, color: string) => string): string {
  const isLying = chart === 'lying-bar';
  const line = (color: string, width: number): string => `<a:ln w="${width * 9525}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  const category =
    `<c:catAx><c:axId val="${axisIds.category}"/><c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${isLying ? 'l' : 'b'}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/>${ticks}<c:spPr>${line(colors.text, 3)}</c:spPr>${text(sizes.category, colors.text)}<c:crossAx val="${axisIds.value}"/><c:crosses val="autoZero"/>` +
    `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
  const value =
    `<c:valAx><c:axId val="${axisIds.value}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${isLying ? 'b' : 'l'}"/>` +
    `<c:majorGridlines><c:spPr>${line(colors.grid, 2)}</c:spPr></c:majorGridlines><c:numFmt formatCode="${escapeXml(axisFormat(series.flatMap(({ values }) => values)))}" sourceLinked="0"/>${ticks}` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${text(sizes.axis, colors.muted)}<c:crossAx val="${axisIds.category}"/><c:crosses val="${isLying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/><c:majorUnit val="${step}"/></c:valAx>`;
  return category + value;
}
