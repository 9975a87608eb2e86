import { strFromU8, unzipSync } from 'fflate';

/** A slide of a PowerPoint file, read back for tests. */
export interface ReadSlide {
  /** The text of the title placeholder. */
  readonly title: string;
  /** Paragraphs of all shapes, in their order. */
  readonly paragraphs: readonly string[];
  readonly bullets: number;
  readonly notes: readonly string[];
  /** Descriptions of pictures. */
  readonly alts: readonly string[];
  /** Addresses and parts that links and pictures lead to. */
  readonly targets: readonly string[];
  readonly languages: ReadonlySet<string>;
}

/** The parts of a PowerPoint file by their names, as text. */
export function readParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

export function readSlides(bytes: Uint8Array): readonly ReadSlide[] {
  const parts = readParts(bytes);
  const count = Object.keys(parts).filter(name => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  return Array.from({ length: count }, (_, i) => {
    const xml = parts[`ppt/slides/slide${i + 1}.xml`] ?? '';
    const relations = parts[`ppt/slides/_rels/slide${i + 1}.xml.rels`] ?? '';
    const shapes = xml.match(/<p:sp>[\s\S]*?<\/p:sp>/g) ?? [];
    return {
      title: paragraphsOf(shapes.find(shape => /<p:ph[^>]*type="title"/.test(shape)) ?? '').join(' '),
      paragraphs: shapes.flatMap(paragraphsOf),
      bullets: xml.match(/<a:buChar/g)?.length ?? 0,
      notes: paragraphsOf(/<p:ph type="body"[\s\S]*?<\/p:txBody>/.exec(parts[`ppt/notesSlides/notesSlide${i + 1}.xml`] ?? '')?.[0] ?? ''),
      alts: [...xml.matchAll(/<p:pic>[\s\S]*?<p:cNvPr [^>]*descr="([^"]*)"/g)].map(([, alt = '']) => unescapeXml(alt)),
      targets: [...relations.matchAll(/Target="([^"]*)"/g)].map(([, target = '']) => unescapeXml(target)),
      languages: new Set([...xml.matchAll(/<a:rPr lang="([^"]*)"/g)].map(([, language = '']) => language)),
    };
  });
}

/** Where an object of a slide is, in px, and its XML. */
interface ReadObject {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
  readonly xml: string;
}

/** The objects of a slide that have a place of their own, by their names. */
export function readObjects(slide: string): ReadonlyMap<string, ReadObject> {
  const objects = slide.matchAll(
    /<p:cNvPr id="\d+" name="([^"]*)"(?:(?!<p:cNvPr ).)*?<a:off x="(\d+)" y="(\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"(?:(?!<p:cNvPr ).)*/gs,
  );
  return new Map(
    [...objects].map(([xml, name = '', ...numbers]) => {
      const [x = 0, y = 0, width = 0, height = 0] = numbers.map(number => Number(number) / 9525);
      return [name, { x, y, right: x + width, bottom: y + height, xml }];
    }),
  );
}

/** A cell of a table; without a word about it, text is at the left. */
export interface ReadCell {
  readonly text: string;
  readonly bold: boolean;
  readonly align: string;
}

/** The tables of a slide: what they say of themselves, and their cells row by row, the head first. */
export function readTables(slide: string): readonly { readonly properties: string; readonly cells: readonly (readonly ReadCell[])[] }[] {
  return [...slide.matchAll(/<a:tbl><a:tblPr([^>]*?)\/>([\s\S]*?)<\/a:tbl>/g)].map(([, properties = '', rows = '']) => ({
    properties,
    cells: (rows.match(/<a:tr [\s\S]*?<\/a:tr>/g) ?? []).map(row => (row.match(/<a:tc>[\s\S]*?<\/a:tc>/g) ?? []).map(readCell)),
  }));
}

function readCell(xml: string): ReadCell {
  return { text: paragraphsOf(xml).join('\n'), bold: / b="1"/.test(xml), align: /<a:pPr[^>]* algn="(\w+)"/.exec(xml)?.[1] ?? 'l' };
}

function paragraphsOf(xml: string): readonly string[] {
  const paragraphs = xml.match(/<a:p>[\s\S]*?<\/a:p>/g) ?? [];
  return paragraphs.map(each => [...each.matchAll(/<a:t>([\s\S]*?)<\/a:t>/g)].map(([, text = '']) => unescapeXml(text)).join('')).filter(Boolean);
}

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code ? String.fromCharCode(Number(code)) : (names[name ?? ''] ?? whole),
  );
}
