import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Something painted on a page. */
export interface PageItem {
  readonly kind: 'text' | 'drawing';
  /** The marks around it, from the outside in. */
  readonly marks: readonly Mark[];
  readonly glyphs: readonly Glyph[];
  /** The `BaseFont` of its text. */
  readonly font: string;
}

export interface Mark {
  readonly tag: string;
  readonly mcid: number | undefined;
  /** Whether it is in a form, which counts its marks by itself. A form that is drawn within a mark of the page belongs to that mark (ISO 32000-1, 14.7.4.2). */
  readonly inForm: boolean;
}

export interface Glyph {
  readonly code: number;
  readonly unicode: string;
}

/** Reads what is painted on each page, and how it is marked. */
export async function readItems(bytes: Uint8Array): Promise<readonly (readonly PageItem[])[]> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  try {
    const pages: PageItem[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { fnArray, argsArray } = await page.getOperatorList();
      const nameOfFont = (id: string): string => (page.commonObjs.has(id) ? String(page.commonObjs.get(id).name) : id);
      pages.push(itemsOf(fnArray, argsArray, nameOfFont));
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

function itemsOf(operators: readonly number[], operands: readonly unknown[], nameOfFont: (id: string) => string): PageItem[] {
  const items: PageItem[] = [];
  const open: Mark[] = [];
  let font = '';
  let forms = 0;
  operators.forEach((operator, i) => {
    const values = (operands[i] ?? []) as readonly unknown[];
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) open.push(readMark(values, forms > 0));
    else if (operator === OPS.endMarkedContent) open.pop();
    else if (operator === OPS.paintFormXObjectBegin) forms++;
    else if (operator === OPS.paintFormXObjectEnd) forms--;
    else if (operator === OPS.setFont) font = nameOfFont(String(values[0]));
    else if (operator === OPS.showText) items.push({ kind: 'text', marks: [...open], glyphs: readGlyphs(values[0]), font });
    else if (paints(operator, values)) items.push({ kind: 'drawing', marks: [...open], glyphs: [], font: '' });
  });
  return items;
}

function readMark([tag, mcid]: readonly unknown[], inForm: boolean): Mark {
  const name = typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag;
  return { tag: String(name), mcid: typeof mcid === 'number' ? mcid : undefined, inForm };
}

function readGlyphs(values: unknown): readonly Glyph[] {
  return (values as readonly unknown[]).flatMap(each => {
    if (typeof each !== 'object' || each === null) return [];
    const { originalCharCode, unicode } = each as { originalCharCode: number; unicode: string };
    return [{ code: originalCharCode, unicode }];
  });
}

const painters: ReadonlySet<number> = new Set([
  OPS.shadingFill,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintSolidColorImageMask,
]);

/** A path that only cuts out what follows is not painted. */
function paints(operator: number, [how]: readonly unknown[]): boolean {
  return painters.has(operator) || (operator === OPS.constructPath && how !== OPS.endPath);
}
