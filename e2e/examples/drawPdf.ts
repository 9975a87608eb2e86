import { degrees, PDFDocument, type PDFFont, type PDFPage, PDFString, StandardFonts } from '@cantoo/pdf-lib';

/** Draws text on a page. Places are in pt from the upper left corner, as people measure them. */
export interface Draw {
  readonly text: (text: string, left: number, baseline: number, look?: Look) => void;
  /** Lines under each other, each in a piece of its own. */
  readonly lines: (lines: readonly string[], left: number, baseline: number, look?: Look & { readonly leading?: number }) => void;
  readonly link: (address: string, left: number, baseline: number, width: number) => void;
  readonly dot: (left: number, baseline: number) => void;
  /** How wide a text is, in pt. */
  readonly width: (text: string, look?: Look) => number;
}

interface Look {
  readonly isTurned?: boolean;
  readonly size?: number;
  readonly bold?: boolean;
}

/** A PDF without tags, 612 by 792 pt, from what each page draws in 11 pt. */
export async function drawPdf(
  pages: readonly ((draw: Draw) => void)[],
  { password }: { readonly password?: { readonly user?: string; readonly owner: string } } = {},
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const plain = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  for (const draw of pages) draw(drawingOn(pdf.addPage([612, 792]), plain, bold));
  if (password)
    pdf.encrypt({ ...(password.user === undefined ? {} : { userPassword: password.user }), ownerPassword: password.owner, permissions: { printing: false } });
  return pdf.save({ useObjectStreams: false });
}

function drawingOn(page: PDFPage, plain: PDFFont, bold: PDFFont): Draw {
  const text: Draw['text'] = (words, x, baseline, { size = 11, bold: isBold = false, isTurned = false } = {}) =>
    page.drawText(words, { x, y: 792 - baseline, size, font: isBold ? bold : plain, rotate: degrees(isTurned ? 90 : 0) });
  return {
    text,
    lines: (lines, x, baseline, { leading = 14, ...look } = {}) => {
      for (const [i, line] of lines.entries()) text(line, x, baseline + i * leading, look);
    },
    link: (address, x, baseline, width) => {
      const { context } = page.doc;
      const link = context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [x, 792 - baseline - 3, x + width, 792 - baseline + 9],
        A: { Type: 'Action', S: 'URI', URI: PDFString.of(address) },
      });
      page.node.addAnnot(context.register(link));
    },
    dot: (x, baseline) => page.drawCircle({ x, y: 792 - baseline + 3, size: 1.5 }),
    width: (words, { size = 11, bold: isBold = false } = {}) => (isBold ? bold : plain).widthOfTextAtSize(words, size),
  };
}
