import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { bulletPieces } from '../../sourceGuide/pdf/bulletPieces.ts';
import { cleanCharacters } from '../../sourceGuide/pdf/cleanCharacters.ts';
import type { PdfLink, PdfPage, PdfPiece, PdfTag } from '../../sourceGuide/pdf/pdfPage.ts';
import { boxOf, multiply } from './matrix.ts';
import type { OpenPdf } from './openPdf.ts';
import { readShapes } from './readShapes.ts';

export interface ReadPage {
  readonly page: PdfPage;
  /** Whether there is something else than text, such as a picture; known if there is no text. */
  readonly isDrawnOn: boolean;
  /** How many letters are turned out of the horizontal. They are not read. */
  readonly turned: number;
}

/** Reads one page, and frees what pdf.js keeps of it. */
export async function readPdfPage(pdf: OpenPdf, number: number): Promise<ReadPage> {
  const page = await pdf.document.getPage(number);
  try {
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent({ includeMarkedContent: true });
    const ids = Object.keys(content.styles);
    const tags = pdf.isTagged ? readTag((await page.getStructTree()) as StructureNode | null) : undefined;
    // What is drawn takes as long as all the rest: tags tell of lists, and pdf.js knows a font by its name once a page with it was drawn.
    const shapes = tags && ids.length > 0 && ids.every(id => page.commonObjs.has(id)) ? undefined : await readShapes(page, transform);
    const { pieces: written, turned } = readPieces(content.items, fontsOf(page, ids), transform);
    const pieces = shapes ? [...written, ...bulletPieces(shapes.dots, written)] : written;
    const links = readLinks(await page.getAnnotations(), transform);
    return { page: { number, width, height, pieces, links, tags }, isDrawnOn: shapes?.isAny ?? true, turned };
  } finally {
    page.cleanup();
  }
}

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

interface FontLook {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Whether its letters are signs, such as bullets. */
  readonly isSymbol: boolean;
  readonly isTypewriter: boolean;
}

const plain: FontLook = { isBold: false, isItalic: false, isSymbol: false, isTypewriter: false };

/** What fonts look like by their names. */
const fontsOf = (page: PDFPageProxy, ids: readonly string[]): ReadonlyMap<string, FontLook> =>
  new Map(ids.map(id => [id, page.commonObjs.has(id) ? lookOf(page.commonObjs.get(id) as FontData) : plain]));

interface FontData {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
}

function lookOf({ name = '', bold, black, italic }: FontData): FontLook {
  return {
    isBold: Boolean(bold) || Boolean(black) || /bold|black|heavy|semib|demi|[-,]bd\b|ultra(?!light)/i.test(name),
    isItalic: Boolean(italic) || /italic|oblique|[-,]it\b/i.test(name),
    isSymbol: /symbol|wingdings|dingbats/i.test(name),
    isTypewriter: /courier/i.test(name),
  };
}

/** Pieces of text; what is turned out of the horizontal, such as a name along the edge, is left out. */
function readPieces(
  items: Content['items'],
  fonts: ReadonlyMap<string, FontLook>,
  viewport: readonly number[],
): { readonly pieces: readonly PdfPiece[]; readonly turned: number } {
  let turned = 0;
  const pieces: PdfPiece[] = [];
  const open: { readonly content: string | undefined; readonly isArtifact: boolean }[] = [];
  let isAfterSpace = false;
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push({ content: item.id ?? open.at(-1)?.content, isArtifact: ('tag' in item && item.tag === 'Artifact') || open.at(-1)?.isArtifact === true });
      continue;
    }
    const look = fonts.get(item.fontName) ?? plain;
    const text = cleanCharacters(signOf(item.str, look));
    if (text.trim() === '') {
      isAfterSpace ||= text !== '';
      continue;
    }
    const [a, b, , , x, y] = multiply(viewport, item.transform as number[]);
    const size = Math.hypot(...multiply(viewport, item.transform as number[]).slice(2, 4));
    const isLevel = a > 0 && Math.abs(b) < 0.1 * a;
    if (!isLevel) turned += text.trim().length;
    else if (size > 0) {
      const { content, isArtifact } = open.at(-1) ?? { content: undefined, isArtifact: false };
      pieces.push({ text, left: x, width: item.width, baseline: y, size, isBold: look.isBold, isItalic: look.isItalic, isAfterSpace, isArtifact, content });
    }
    isAfterSpace = false;
  }
  return { pieces, turned };
}

/** Fonts of signs have letters for their bullets, and office programs use the “o” of a typewriter as one. */
function signOf(text: string, { isSymbol, isTypewriter }: FontLook): string {
  if (isSymbol && /^[^\s\d]$/.test(text.trim())) return '•';
  return isTypewriter && text.trim() === 'o' ? '◦' : text;
}

interface Annotation {
  readonly subtype?: string;
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly rect?: readonly number[];
}

function readLinks(annotations: readonly Annotation[], viewport: readonly number[]): readonly PdfLink[] {
  return annotations.flatMap(({ subtype, url, unsafeUrl, rect }) => {
    const address = url ?? unsafeUrl;
    if (subtype !== 'Link' || !address || !rect) return [];
    return [{ ...boxOf(viewport, rect), address }];
  });
}

interface StructureNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

function readTag(node: StructureNode | null): PdfTag | undefined {
  if (!node) return;
  const children = (node.children ?? []).flatMap((child): readonly (PdfTag | string)[] => {
    if (child.type !== undefined) return child.type === 'content' && child.id ? [child.id] : [];
    const tag = readTag(child);
    return tag ? [tag] : [];
  });
  return { role: node.role ?? '', children };
}
