import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { loadPdfJs } from './loadPdfJs.ts';
import { type Box, boxOf, type Matrix, multiply } from './matrix.ts';

/** What is drawn on a page beside text. */
export interface Shapes {
  /** Where something small and about as wide as high is drawn, which may be a bullet. */
  readonly dots: readonly Box[];
  /** Whether there is anything at all. A page that was left empty may have a frame that cuts nothing off. */
  readonly isAny: boolean;
}

/** Reads what is drawn; `viewport` gives places on the page, in pt from its upper left corner. */
export async function readShapes(page: PDFPageProxy, viewport: readonly number[]): Promise<Shapes> {
  const { OPS } = await loadPdfJs();
  const { fnArray, argsArray } = await page.getOperatorList();
  const painting: readonly unknown[] = [OPS.fill, OPS.eoFill, OPS.stroke, OPS.fillStroke, OPS.closeFillStroke, OPS.closeStroke];
  const dots: Box[] = [];
  const outer: Matrix[] = [];
  let matrix = multiply(viewport, []);
  let isAny = false;
  for (const [i, operator] of fnArray.entries()) {
    const args: unknown[] = argsArray[i] ?? [];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) outer.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = outer.pop() ?? matrix;
    if (operator === OPS.transform) matrix = multiply(matrix, args as number[]);
    if (operator === OPS.paintFormXObjectBegin && args[0]) matrix = multiply(matrix, Object.values(args[0]) as number[]);
    if (operator === OPS.constructPath && painting.includes(args[0]) && args[2]) {
      const box = boxOf(matrix, Object.values(args[2]) as number[]);
      if (isDot(box)) dots.push(box);
      isAny = true;
    }
    // Pictures are not decoded; what is left of one is that it is given its size.
    isAny ||= operator === OPS.shadingFill || operator === OPS.showText || (operator === OPS.transform && isLarge(boxOf(matrix, [0, 0, 1, 1])));
  }
  return { dots, isAny };
}

const isLarge = ({ left, top, right, bottom }: Box): boolean => right - left > 20 && bottom - top > 20;

/** Bullets are 1 to 9 pt wide in text of 6 to 20 pt. */
function isDot({ left, top, right, bottom }: Box): boolean {
  const width = right - left;
  const height = bottom - top;
  return width >= 1 && width <= 9 && height >= 0.7 * width && height <= 1.4 * width;
}
