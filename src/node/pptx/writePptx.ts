import type PptxGenJS from 'pptxgenjs';
import { profileOf } from '../../languages/languages.ts';
import { lineHeight } from '../../pptx/fitSize.ts';
import type { Area, Master, Panel, Paragraph, Piece, PptxDeck, Run, Sheet, TextPiece } from '../../pptx/sheet.ts';
import { drawQr } from './drawQr.ts';
import { repackPptx } from './repackPptx.ts';

/** The deck's font. Where it is not installed, the program takes another one without serifs. */
const font = 'Atkinson Hyperlegible Next';

/** 96 px to the inch, 72 pt to the inch. */
const inches = (px: number): number => px / 96;
const points = (px: number): number => Math.round(px * 0.75 * 10) / 10;

const footer = { y: 656, height: 40, edge: 72, size: 20 };

/** Who made the file, and when its source was last changed. */
export interface PptxDetails {
  readonly author: string;
  readonly date: Date;
}

/** Writes an editable copy of a deck as a PowerPoint file. The same deck and details give the same bytes. */
export async function writePptx(deck: PptxDeck, details: PptxDetails): Promise<Uint8Array> {
  const { default: Pptx } = await import('pptxgenjs');
  const pptx = new Pptx() as PptxGenJS;
  const language = withRegion(deck.language);
  pptx.defineLayout({ name: 'canvas', width: inches(1280), height: inches(720) });
  pptx.layout = 'canvas';
  pptx.title = deck.title;
  pptx.subject = deck.subject;
  pptx.author = details.author;
  pptx.company = '';
  pptx.theme = { headFontFace: font, bodyFontFace: font };
  const masters = new Map(deck.sheets.map(({ master }) => [master.name, master]));
  for (const master of masters.values()) pptx.defineSlideMaster(slideMaster(master));
  for (const section of new Set(deck.sheets.map(sheet => sheet.section))) pptx.addSection({ title: section });
  const numbers = new Map(deck.sheets.map(({ id }, i) => [id, i + 1]));
  for (const sheet of deck.sheets) addSheet(pptx, sheet, { language, numbers });
  const bytes = (await pptx.write({ outputType: 'uint8array' })) as Uint8Array;
  return repackPptx(bytes, { notes: deck.sheets.map(({ notes }) => notes), language, date: details.date });
}

/** PowerPoint checks spelling for a language of a country: the one in the tag, else the one that Charla knows, else the one with most speakers, as Unicode’s CLDR has it. */
function withRegion(language: string): string {
  const { language: short, region: ownRegion } = new Intl.Locale(language);
  const region = ownRegion ?? profileOf(language).region ?? new Intl.Locale(language).maximize().region;
  return region ? `${short}-${region}` : short;
}

/** The ground, the title’s place and the page number of one layout. */
function slideMaster({ name, ground, title, circles, footer: color }: Master): PptxGenJS.SlideMasterProps {
  return {
    title: name,
    background: { color: ground },
    objects: [
      ...circles.map(({ area, color }) => ({ text: { text: '', options: { ...boxOf(area), shape: 'ellipse' as PptxGenJS.SHAPE_NAME, fill: { color } } } })),
      {
        placeholder: {
          options: { name: 'title', type: 'title', ...boxOf(title.area), fontFace: font, color: title.color, align: 'left', valign: 'middle', margin: 0 },
          text: '',
        },
      },
    ],
    ...(color !== undefined && {
      slideNumber: {
        ...boxOf({ x: 1280 - footer.edge - 96, y: footer.y, width: 96, height: footer.height }),
        fontFace: font,
        fontSize: points(footer.size),
        color,
        align: 'right',
      },
    }),
  };
}

interface SheetContext {
  readonly language: string;
  /** Of each slide, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
}

function addSheet(pptx: PptxGenJS, sheet: Sheet, context: SheetContext): void {
  const slide = pptx.addSlide({ masterName: sheet.master.name, sectionTitle: sheet.section });
  for (const piece of sheet.pieces) addPiece(slide, piece, context);
  if (sheet.master.footer !== undefined) {
    const area = { x: footer.edge, y: footer.y, width: 800, height: footer.height };
    addPiece(
      slide,
      {
        kind: 'text',
        place: area,
        name: 'Footer',
        paragraphs: [{ runs: [{ text: sheet.section }] }],
        size: footer.size,
        color: sheet.master.footer,
        anchor: 'middle',
      },
      context,
    );
  }
  // Only marks that there are notes; repackPptx writes them, since here they could be but one paragraph.
  slide.addNotes(sheet.notes.join('\n'));
}

function addPiece(slide: PptxGenJS.Slide, piece: Piece, context: SheetContext): void {
  if (piece.kind === 'qr') {
    slide.addImage({ ...boxOf(piece.place), data: `image/png;base64,${drawQr(piece.address).toString('base64')}`, altText: piece.alt, objectName: piece.name });
    return;
  }
  slide.addText(
    piece.paragraphs.flatMap(paragraph => textOf(paragraph, piece, context)),
    { ...textBox(piece), fontFace: font, color: piece.color, lang: context.language, objectName: piece.name },
  );
}

function textBox({ place, size, anchor, panel }: TextPiece): PptxGenJS.TextPropsOptions {
  const common = { fontSize: points(size), align: 'left', valign: anchor, fit: 'shrink', lineSpacingMultiple: lineHeight / 1.2, wrap: true } as const;
  if (place === 'title') return { ...common, placeholder: 'title', margin: 0 };
  if (!panel) return { ...common, ...boxOf(place), margin: 0, isTextBox: true };
  return {
    ...common,
    ...boxOf(place),
    shape: 'roundRect' as PptxGenJS.SHAPE_NAME,
    rectRadius: inches(24),
    fill: { color: panel.fill },
    ...(panel.line !== undefined && { line: { color: panel.line, width: 1 } }),
    margin: marginOf(panel),
  };
}

/** Left, right, bottom, top: an order of pptxgenjs’s own. */
function marginOf({ padding, above = 0 }: Panel): [number, number, number, number] {
  const side = points(padding);
  return [side, side, side, points(padding + above)];
}

/** The runs of a paragraph; the last one ends it. */
function textOf(paragraph: Paragraph, piece: TextPiece, { language, numbers }: SheetContext): PptxGenJS.TextProps[] {
  const size = paragraph.size ?? piece.size;
  const ofParagraph: PptxGenJS.TextPropsOptions = {
    fontSize: points(size),
    paraSpaceBefore: points(paragraph.before ?? 0),
    ...(paragraph.mark && {
      bullet: { ...(paragraph.mark === 'number' && { type: 'number' as const }), indent: points(size) },
      indentLevel: paragraph.depth ?? 0,
    }),
  };
  return paragraph.runs.map((run, i) => ({
    text: run.text,
    options: {
      ...ofParagraph,
      fontFace: font,
      lang: language,
      bold: run.bold ?? paragraph.bold ?? false,
      italic: run.italic ?? false,
      color: run.color ?? paragraph.color ?? piece.color,
      ...linkOf(run, numbers),
      breakLine: i === paragraph.runs.length - 1,
    },
  }));
}

function linkOf({ link }: Run, numbers: ReadonlyMap<string, number>): PptxGenJS.TextPropsOptions {
  if (!link) return {};
  if (link.kind === 'address') return { hyperlink: { url: link.href } };
  const slide = numbers.get(link.id);
  return slide === undefined ? {} : { hyperlink: { slide } };
}

const boxOf = ({ x, y, width, height }: Area) => ({ x: inches(x), y: inches(y), w: inches(width), h: inches(height) });
