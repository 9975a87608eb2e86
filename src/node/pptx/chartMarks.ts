import type { ChartPiece, ChartSeries, ChartValue } from '../../pptx/sheet.ts';
import { escapeXml } from './escapeXml.ts';
import { numberFormat } from './numberFormat.ts';

/** What a series looks like, as parts of its XML: its bars or its line, its points, and the values beside them. */
interface ChartMarks {
  readonly shape: string;
  readonly marker: string;
  readonly labels: string;
}

/** Without color, series are told apart by these, as in the deck: stripes and edges of bars, dashes of lines, and shapes of points. */
const dashes = ['solid', 'dash', 'sysDot'];
const symbols = ['circle', 'square', 'triangle'];

/** EMU of a px. */
const px = 9525;

const colored = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
const line = (color: string, width: number, dash = 'solid'): string =>
  `<a:ln w="${width * px}" cap="flat">${colored(color)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;

/** Makes the marks of the nth series; `valueText` is how its values are written. */
export function chartMarks(chart: ChartPiece['chart'], series: ChartSeries, nth: number, valueText: string): ChartMarks {
  return {
    shape: chart === 'line' ? line(series.line, 5, dashes[nth % dashes.length]) : bar(series, nth),
    // The size is in points.
    marker: `<c:marker><c:symbol val="${symbols[nth % symbols.length]}"/><c:size val="14"/><c:spPr>${colored(series.fill)}${line(series.line, 4)}</c:spPr></c:marker>`,
    labels: labels(chart, series.values, valueText),
  };
}

function bar({ fill, line: edge }: ChartSeries, nth: number): string {
  if (nth % 3 === 0) return colored(fill);
  if (nth % 3 === 2) return `${colored(fill)}${line(edge, 4)}`;
  const stripes = `<a:pattFill prst="dkUpDiag"><a:fgClr><a:srgbClr val="${edge}"/></a:fgClr><a:bgClr><a:srgbClr val="${fill}"/></a:bgClr></a:pattFill>`;
  return `${stripes}${line(edge, 2)}`;
}

const sides = { above: 't', below: 'b', right: 'r', left: 'l' };

/** Each value has its own format and side, since some have more decimals than others, and two must not be over each other. */
function labels(chart: ChartPiece['chart'], values: readonly ChartValue[], text: string): string {
  const look = (value: ChartValue): string =>
    `<c:numFmt formatCode="${escapeXml(numberFormat(value))}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text}` +
    `<c:dLblPos val="${chart === 'line' ? sides[value.side ?? 'above'] : 'outEnd'}"/>` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  const [first] = values;
  if (!first) return '';
  return `<c:dLbls>${values.map((value, i) => `<c:dLbl><c:idx val="${i}"/>${look(value)}</c:dLbl>`).join('')}${look(first)}</c:dLbls>`;
}
