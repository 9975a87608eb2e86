import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { lookup, nameOf, type PdfFile, streamAt } from '../pdfFile.ts';
import { readTrueType, type TrueType } from '../readTrueType.ts';
import type { GoodFile, Rule } from '../rule.ts';

/** 7.21: fonts are in the file, whole as far as they are used, and every character can be read as text. */
export const fontRules: readonly Rule[] = [
  {
    id: '7.21.3.2-1',
    says: 'CID fonts of TrueType say how their numbers become glyphs.',
    findings: file =>
      cidFonts(file)
        .filter(font => nameOf(lookup(font, 'Subtype')) === 'CIDFontType2' && !lookup(font, 'CIDToGIDMap'))
        .map(() => 'There is no CIDToGIDMap.'),
    damage: file => cidFont(file).delete(PDFName.of('CIDToGIDMap')),
  },
  {
    id: '7.21.3.3-1',
    says: 'Character maps are known ones, or in the file.',
    findings: ({ fonts }) =>
      fonts
        .filter(font => nameOf(lookup(font, 'Subtype')) === 'Type0')
        .map(font => lookup(font, 'Encoding'))
        .filter(encoding => !(encoding instanceof PDFRawStream) && !['Identity-H', 'Identity-V'].includes(nameOf(encoding) ?? ''))
        .map(encoding => `The map ${String(encoding)} is not in the file.`),
    damage: file => type0Font(file).set(PDFName.of('Encoding'), PDFName.of('Charla-H')),
  },
  {
    id: '7.21.4.1-1',
    says: 'Fonts are embedded.',
    findings: file =>
      file.fonts
        .filter(isProgram)
        .filter(font => !programOf(font))
        .map(font => `${String(lookup(font, 'BaseFont'))} is not in the file.`),
    damage: file => cidFont(file).lookup(PDFName.of('FontDescriptor'), PDFDict).delete(PDFName.of('FontFile2')),
  },
  {
    id: '7.21.4.1-2',
    says: 'Embedded fonts have every glyph that is used.',
    findings: file => onGlyphs(file, (glyph, program) => glyph < program.glyphs, 'is not in its font'),
    damage: ({ edit }) => edit(content => content.replace(/<[\dA-F]{4}/, '<7FFF')),
  },
  {
    id: '7.21.4.2-2',
    says: 'A list of the glyphs in a font names them all.',
    findings: file =>
      file.fonts
        .filter(isProgram)
        .filter(font => lookup(descriptorOf(font) ?? font, 'CIDSet'))
        .map(() => 'A font has a CIDSet, which is not needed and hard to get right.'),
    damage: file =>
      cidFont(file)
        .lookup(PDFName.of('FontDescriptor'), PDFDict)
        .set(PDFName.of('CIDSet'), file.document.context.register(file.document.context.flateStream('\0'))),
  },
  {
    id: '7.21.5-1',
    says: 'Widths in the file are those of the fonts.',
    findings: file =>
      onGlyphs(
        file,
        (glyph, program, width) => program.widthOf(glyph) === undefined || Math.abs(width - (program.widthOf(glyph) ?? 0)) <= 1,
        'has another width in its font',
      ),
    damage: file => {
      cidFont(file).set(PDFName.of('W'), file.document.context.obj([0, 65535, 123]));
    },
  },
  {
    id: '7.21.7-1',
    says: 'Every character can be read as text.',
    findings: ({ fonts }) =>
      fonts
        .filter(
          font =>
            ['Type0', 'Type3', 'TrueType', 'Type1'].includes(nameOf(lookup(font, 'Subtype')) ?? '') && !(lookup(font, 'ToUnicode') instanceof PDFRawStream),
        )
        .map(font => `${String(lookup(font, 'BaseFont'))} has no map to Unicode.`),
    damage: file => type0Font(file).delete(PDFName.of('ToUnicode')),
  },
  {
    id: '7.21.7-2',
    says: 'No character is read as nothing.',
    findings: ({ pages }) =>
      pages.flatMap(page =>
        page.items.flatMap(item =>
          item.glyphs
            .filter(({ unicode }) => /^$|[\0\uFEFF\uFFFE]/.test(unicode))
            .map(({ code }) => `Page ${page.number}: character ${code} is read as nothing.`),
        ),
      ),
    damage: file => {
      const map = streamAt(type0Font(file), 'ToUnicode');
      const text = inflateSync(map.contents)
        .toString('latin1')
        .replace(/> <[\dA-Fa-f]{4}>/g, '> <FEFF>');
      type0Font(file).set(PDFName.of('ToUnicode'), file.document.context.register(file.document.context.flateStream(text)));
    },
  },
  {
    id: '7.21.8-1',
    says: 'No character is the one for missing glyphs.',
    findings: file => onGlyphs(file, glyph => glyph !== 0, 'is .notdef'),
    damage: ({ edit }) => edit(content => content.replace(/<[\dA-F]{4}/, '<0000')),
  },
];

const isProgram = (font: PDFDict): boolean => ['CIDFontType2', 'CIDFontType0', 'TrueType', 'Type1'].includes(nameOf(lookup(font, 'Subtype')) ?? '');

const cidFonts = ({ fonts }: PdfFile): readonly PDFDict[] => fonts.filter(font => /^CIDFont/.test(nameOf(lookup(font, 'Subtype')) ?? ''));

function descriptorOf(font: PDFDict): PDFDict | undefined {
  const descriptor = lookup(font, 'FontDescriptor');
  return descriptor instanceof PDFDict ? descriptor : undefined;
}

function programOf(font: PDFDict): PDFRawStream | undefined {
  const descriptor = descriptorOf(font);
  const [file] = descriptor ? ['FontFile', 'FontFile2', 'FontFile3'].map(key => lookup(descriptor, key)).filter(each => each instanceof PDFRawStream) : [];
  return file;
}

/** What is wrong with the glyphs that pages show. In the fonts that browsers write, the number of a character is that of its glyph. */
function onGlyphs(file: PdfFile, isGood: (glyph: number, program: TrueType, width: number) => boolean, wrong: string): readonly string[] {
  return cidFonts(file).flatMap(font => {
    const name = nameOf(lookup(font, 'BaseFont')) ?? '';
    const stream = programOf(font);
    const program = stream && readTrueType(inflateSync(stream.contents));
    if (!program) return [];
    const widthOf = readWidths(font);
    return [...glyphsOf(file, name)].filter(glyph => !isGood(glyph, program, widthOf(glyph))).map(glyph => `Glyph ${glyph} of ${name} ${wrong}.`);
  });
}

function glyphsOf({ pages }: PdfFile, font: string): ReadonlySet<number> {
  return new Set(pages.flatMap(page => page.items.flatMap(item => (item.font === font ? item.glyphs.map(({ code }) => code) : []))));
}

/** The widths of a CID font, in thousandths of its size (ISO 32000-1, 9.7.4.3). */
function readWidths(font: PDFDict): (glyph: number) => number {
  const widths = new Map<number, number>();
  const list = lookup(font, 'W');
  const values = list instanceof PDFArray ? list.asArray().map((_, i) => list.lookup(i)) : [];
  for (let i = 0; i < values.length; ) {
    const first = numberOf(values[i]);
    const next = values[i + 1];
    if (next instanceof PDFArray) {
      for (const [n, width] of next.asArray().entries()) widths.set(first + n, numberOf(width));
      i += 2;
    } else {
      for (let glyph = first; glyph <= numberOf(next); glyph++) widths.set(glyph, numberOf(values[i + 2]));
      i += 3;
    }
  }
  const other = lookup(font, 'DW');
  return glyph => widths.get(glyph) ?? (other ? numberOf(other) : 1000);
}

const numberOf = (value: unknown): number => (value instanceof PDFNumber ? value.asNumber() : Number.NaN);

const type0Font = (file: GoodFile): PDFDict => fontOf(file, 'Type0');
const cidFont = (file: GoodFile): PDFDict => fontOf(file, 'CIDFontType2');

function fontOf({ document }: GoodFile, type: string): PDFDict {
  const found = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && nameOf(lookup(object, 'Subtype')) === type ? [object] : []));
  const [first] = found;
  if (!first) throw new Error(`The good file has no font of the kind ${type}.`);
  return first;
}
