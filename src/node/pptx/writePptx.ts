import type PptxGenJS from 'pptxgenjs';
import { profileOf } from '../../languages/languages.ts';
import type { Master, PptxDeck, Sheet, TextPiece } from '../../pptx/sheet.ts';
import { chartToXml } from './chartToXml.ts';
import { repackPptx } from './repackPptx.ts';
import { boxOf, font, inches, points } from './units.ts';
import { writePiece } from './writePiece.ts';
import type { TextOptions } from './writeText.ts';

const footer = { y: 656, height: 40, size: 20 };

/** Who made the file, and when its source was last changed. */
export interface PptxDetails {
  readonly author: string;
  readonly date: Date;
  /** PNG of SVG pictures by their `data:` addresses. */
  readonly drawings?: ReadonlyMap<string, Uint8Array>;
}

/** Writes an editable copy of a deck as a PowerPoint file. The same deck and details give the same bytes. */
export async function writePptx(deck: PptxDeck, details: PptxDetails): Promise<Uint8Array> {
  const { default: Pptx } = await import('pptxgenjs');
  const pptx = new Pptx() as PptxGenJS;
  const tag = (language = deck.language): string => withRegion(language);
  pptx.defineLayout({ name: 'canvas', width: inches(1280), height: inches(720) });
  pptx.layout = 'canvas';
  pptx.title = deck.title;
  pptx.subject = deck.subject;
  pptx.author = details.author;
  pptx.company = '';
  pptx.theme = { headFontFace: font, bodyFontFace: font };
  const masters = new Map(deck.sheets.map(({ master }) => [master.name, master]));
  for (const master of masters.values()) pptx.defineSlideMaster(slideMaster(master));
  for (const section of new Set(deck.sheets.map(sheet => sheet.section[0].text))) pptx.addSection({ title: section });
  const numbers = new Map(deck.sheets.map(({ id }, i) => [id, i + 1]));
  for (const sheet of deck.sheets) addSheet(pptx, sheet, { tag, numbers });
  const bytes = (await pptx.write({ outputType: 'uint8array' })) as Uint8Array;
  const notes = deck.sheets.map(sheet => sheet.notes.map(({ text, language }) => ({ text, language: tag(language) })));
  const charts = deck.sheets.flatMap(({ pieces }) => pieces.flatMap(piece => (piece.kind === 'chart' ? [chartToXml(piece, tag(piece.language))] : [])));
  return repackPptx(bytes, { notes, language: tag(), theme: deck.theme, date: details.date, charts, drawings: details.drawings ?? new Map() });
}

/** PowerPoint checks spelling for a language of a country: the one in the tag, else the one that Charla knows, else the one with most speakers, as Unicode’s CLDR has it. */
function withRegion(language: string): string {
  const { language: short, region: ownRegion } = new Intl.Locale(language);
  const region = ownRegion ?? profileOf(language).region ?? new Intl.Locale(language).maximize().region;
  return region ? `${short}-${region}` : short;
}

/** The ground, the title’s place and the page number of one layout. */
function slideMaster({ name, ground, title, circles, rule, footer: below }: Master): PptxGenJS.SlideMasterProps {
  return {
    title: name,
    background: { color: ground },
    objects: [
      ...circles.map(({ area, color }) => ({ text: { text: '', options: { ...boxOf(area), shape: 'ellipse' as PptxGenJS.SHAPE_NAME, fill: { color } } } })),
      ...(rule ? [{ rect: { ...boxOf(rule.area), fill: { color: rule.color } } }] : []),
      {
        placeholder: {
          options: { name: 'title', type: 'title', ...boxOf(title.area), fontFace: font, color: title.color, align: 'left', valign: 'middle', margin: 0 },
          text: '',
        },
      },
    ],
    ...(below && {
      slideNumber: {
        ...boxOf({ x: 1280 - below.x - 96, y: footer.y, width: 96, height: footer.height }),
        fontFace: font,
        fontSize: points(footer.size),
        color: below.color,
        align: 'right',
      },
    }),
  };
}

function addSheet(pptx: PptxGenJS, sheet: Sheet, options: TextOptions): void {
  const slide = pptx.addSlide({ masterName: sheet.master.name, sectionTitle: sheet.section[0].text });
  for (const piece of [...sheet.pieces, ...footerOf(sheet)]) writePiece(slide, piece, options);
  // Only marks that there are notes; repackPptx writes them, since here they could be but one paragraph.
  slide.addNotes(sheet.notes.map(({ text }) => text).join('\n'));
}

/** The section's name; in two languages, each below its half. */
function footerOf({ master, section }: Sheet): readonly TextPiece[] {
  const { footer: below } = master;
  if (!below) return [];
  const width = section.length > 1 ? 460 : 800;
  return section.map(({ text, language }, i) => ({
    kind: 'text',
    place: { x: below.x + i * (1280 / 2 - below.x + 32), y: footer.y, width, height: footer.height },
    name: section.length > 1 ? `Footer (${language})` : 'Footer',
    paragraphs: [{ runs: [{ text }] }],
    size: footer.size,
    color: below.color,
    anchor: 'middle',
    language,
  }));
}
