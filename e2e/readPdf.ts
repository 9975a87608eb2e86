import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF read back, page by page. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  readonly bookmarks: readonly string[];
  readonly pages: readonly ReadPage[];
  /** Languages that passages are marked with, beside that of the document. */
  readonly passageLanguages: ReadonlySet<string>;
  /** Names of fonts that the file only names and does not hold. */
  readonly missingFonts: readonly string[];
}

export interface ReadPage {
  /** In pt. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** The text that is tagged, without what repeats on every page, in the order in which it is drawn. */
  readonly taggedText: string;
  /** Heights of the characters, in pt. */
  readonly letterSizes: readonly number[];
  /** How far down the tagged text goes, as a share of the page’s height. */
  readonly filledTo: number;
  /** How far to the right pieces of text go, in pt. */
  readonly textEnds: readonly number[];
  /** Text outside of the page, so that it is cut. */
  readonly cutText: readonly string[];
  readonly links: readonly string[];
  /** Structure elements on the page, by role. */
  readonly roles: readonly string[];
  /** What pictures say to who cannot see them. */
  readonly descriptions: readonly string[];
  /** Whether anything is painted beside text, such as the slide's ground; known if that was asked for. */
  readonly isPainted: boolean | undefined;
}

interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
}

/** Reads a PDF's text, links, tags, bookmarks and fonts; what is painted only if asked to, since that takes as long as all the rest. */
export async function readPdf(bytes: Uint8Array, { painting = false }: { readonly painting?: boolean } = {}): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  try {
    const { info } = await pdf.getMetadata();
    const pages: ReadPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(pdf, number, painting));
    const raw = new TextDecoder('latin1').decode(bytes);
    return {
      title: String((info as { Title?: string }).Title),
      language: String((info as { Language?: string }).Language),
      isTagged: Boolean((await pdf.getMarkInfo())?.Marked),
      bookmarks: titles((await pdf.getOutline()) ?? []),
      pages,
      passageLanguages: new Set([...raw.matchAll(/\/Lang\s*\(([^)]*)\)/g)].map(([, language]) => String(language))),
      missingFonts: [...raw.matchAll(/\/Type\s*\/FontDescriptor(?:(?!endobj)[\s\S])*?endobj/g)]
        .map(([font]) => font)
        .filter(font => !/\/FontFile[23]?\b/.test(font)),
    };
  } finally {
    await task.destroy();
  }
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

const titles = (bookmarks: readonly Bookmark[]): string[] => bookmarks.flatMap(bookmark => [bookmark.title, ...titles(bookmark.items)]);

async function readPage(pdf: PDFDocumentProxy, number: number, painting: boolean): Promise<ReadPage> {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: true });
  const text = content.items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  const links = (await page.getAnnotations()).flatMap(each => (each.subtype === 'Link' ? [String(each.unsafeUrl ?? each.url ?? `#${String(each.dest)}`)] : []));
  const items = content.items.filter(item => 'str' in item).filter(item => item.str.trim() !== '');
  const nodes = flatten((await page.getStructTree()) as StructureNode | null);
  return {
    width,
    height,
    text,
    taggedText: readTaggedText(content),
    letterSizes: items.map(item => Math.hypot(item.transform[2], item.transform[3])),
    filledTo: Math.max(...baselines(content).map(y => (height - y) / height)),
    textEnds: items.map(({ transform: [, , , , x], width: length }) => x + length),
    cutText: items
      .filter(({ transform: [, , , , x, y], width: length, height: size }) => x < 0 || y < 0 || x + length > width + 1 || y + size > height + 1)
      .map(item => item.str),
    links,
    roles: nodes.flatMap(node => node.role ?? []),
    descriptions: nodes.flatMap(node => (node.role === 'Figure' ? (node.alt ?? []) : [])),
    isPainted: painting ? await isPainted(page) : undefined,
  };
}

async function isPainted(page: PDFPageProxy): Promise<boolean> {
  const operators = new Set((await page.getOperatorList()).fnArray);
  return [OPS.fill, OPS.eoFill, OPS.shadingFill, OPS.constructPath].some(operator => operators.has(operator));
}

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** Text in marked content that a tag refers to. */
const readTaggedText = (content: TextContent): string =>
  taggedItems(content)
    .map(item => item.str + (item.hasEOL ? '\n' : ''))
    .join('');

/** Where lines of that text are, from the page’s foot, in pt. */
const baselines = (content: TextContent): readonly number[] =>
  taggedItems(content)
    .filter(item => item.str.trim() !== '')
    .map(item => Number(item.transform[5]));

function taggedItems({ items }: TextContent) {
  const open: boolean[] = [];
  return items
    .filter(item => {
      if ('str' in item) return open.includes(true);
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.type === 'beginMarkedContentProps' && item.id !== null);
      return false;
    })
    .filter(item => 'str' in item);
}

function flatten(node: StructureNode | null): readonly StructureNode[] {
  return node ? [node, ...(node.children ?? []).flatMap(flatten)] : [];
}
