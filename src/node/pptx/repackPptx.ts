import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { TextIn, Theme } from '../../pptx/sheet.ts';
import { drawSvgFallback, fallbackOf } from './drawSvgFallback.ts';
import { markDecoration } from './markDecoration.ts';
import { markTableHeads } from './markTableHeads.ts';
import { numberCharts } from './numberCharts.ts';
import { findRepeats, renameTargets } from './shareMedia.ts';
import { useThemeColors, writeThemeColors } from './themeColors.ts';
import { writeNotes } from './writeNotes.ts';

export interface RepackOptions {
  /** Paragraphs of the notes of each slide, with their language’s region. */
  readonly notes: readonly (readonly TextIn[])[];
  /** With its region, for example `es-US`. */
  readonly language: string;
  readonly theme: Theme;
  readonly date: Date;
  /** XML of the charts, in their order. */
  readonly charts: readonly string[];
  /** PNG of SVG pictures by their `data:` addresses. */
  readonly drawings: ReadonlyMap<string, Uint8Array>;
}

/**
 * Finishes what pptxgenjs has written: the deck’s theme, notes with paragraphs in their language, the dates of the source in place of the clock’s,
 * numbers in order in place of random or repeated ones, and each picture once, so that the same deck gives the same bytes.
 */
export function repackPptx(bytes: Uint8Array, options: RepackOptions): Uint8Array {
  const read = numberCharts(unzipSync(bytes));
  options.charts.forEach((xml, i) => {
    read[`ppt/charts/chart${i + 1}.xml`] = strToU8(xml);
  });
  for (const [name, content] of Object.entries(read)) {
    const fallback = fallbackOf(name);
    if (fallback === undefined) continue;
    const address = `data:image/svg+xml;base64,${Buffer.from(content).toString('base64')}`;
    read[fallback] = new Uint8Array(options.drawings.get(address) ?? drawSvgFallback(options.theme));
  }
  const repeats = findRepeats(read);
  const files: Zippable = {};
  for (const [name, content] of inOrder(read)) {
    if (name.endsWith('/') || repeats.has(name)) continue;
    files[name] = [finish(name, content), { level: /\.(?:png|jpe?g|gif|xlsx)$/.test(name) ? 0 : 6 }];
  }
  return zipSync(files, { mtime: zipTime(options.date), os: 3 });

  function finish(name: string, content: Uint8Array): Uint8Array {
    if (name.endsWith('.xlsx')) return repackWorkbook(content, options);
    if (name === '[Content_Types].xml') return strToU8(withoutMissing(strFromU8(content), read));
    if (name.endsWith('.rels')) return strToU8(renameTargets(strFromU8(content), repeats));
    const matching = patches.filter(([pattern]) => pattern.test(name));
    return matching.length === 0 ? content : strToU8(matching.reduce((xml, [, patch]) => patch(xml, name, options), strFromU8(content)));
  }
}

/** The numbers of a chart are in a workbook, which has the clock’s dates too. */
function repackWorkbook(bytes: Uint8Array, options: RepackOptions): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of inOrder(unzipSync(bytes))) {
    if (name.endsWith('/')) continue;
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/.test(name);
    if (name === 'docProps/core.xml') files[name] = strToU8(writeDates(strFromU8(content), name, options));
    // pptxgenjs writes nothing for 0.
    else files[name] = isSheet ? strToU8(strFromU8(content).replaceAll('<v></v>', '<v>0</v>')) : content;
  }
  return zipSync(files, { mtime: zipTime(options.date), os: 3 });
}

/** The list of contents without the masters that it names and the file does not have: pptxgenjs names one for each slide. */
function withoutMissing(xml: string, files: Readonly<Record<string, Uint8Array>>): string {
  return xml.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (whole, path: string) => (path in files ? whole : ''));
}

/** The list of contents comes first, as programs for slides write it. */
const inOrder = (files: Readonly<Record<string, Uint8Array>>): readonly (readonly [string, Uint8Array])[] =>
  Object.entries(files).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
const rank = (name: string): number => ['[Content_Types].xml', '_rels/.rels'].indexOf(name) + 1 || 3;

/** ZIP files have no time zone; the local time here is set to equal UTC. */
const zipTime = (date: Date): Date =>
  new Date(Math.max(1980, date.getUTCFullYear()), date.getUTCMonth(), date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes());

type Patch = (xml: string, name: string, options: RepackOptions) => string;

const shown = /^ppt\/(?:slides|slideLayouts|slideMasters)\/[^/]+\.xml$/;

/** What is changed in which files, in this order. */
const patches: readonly (readonly [RegExp, Patch])[] = [
  [/^docProps\/core\.xml$/, writeDates],
  [/^ppt\/presentation\.xml$/, xml => numberSections(xml)],
  [/^ppt\/notesSlides\/notesSlide\d+\.xml$/, (xml, name, { notes }) => writeNotes(xml, name, notes)],
  [/^ppt\/theme\/theme\d+\.xml$/, (xml, _, { theme }) => writeThemeColors(xml, theme)],
  [/^ppt\/(?:slides|slideLayouts|slideMasters|charts)\/[^/]+\.xml$/, (xml, _, { theme }) => useThemeColors(xml, theme)],
  [/^ppt\/.*\.xml$/, (xml, _, { language }) => xml.replaceAll(' altLang="en-US"', '').replaceAll('lang="en-US"', `lang="${language}"`)],
  [shown, xml => markDecoration(xml)],
  [shown, xml => numberObjects(xml)],
  [shown, xml => markTableHeads(xml)],
  [shown, xml => roundLines(xml)],
];

function writeDates(xml: string, _: string, { date }: RepackOptions): string {
  return xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, date.toISOString().replace(/\.\d+Z$/, 'Z'));
}

/** Sections are named by numbers of 128 bits, which need only differ. */
function numberSections(xml: string): string {
  let section = 0;
  return xml.replace(/(<p14:section [^>]*id=")\{[^}]*\}/g, (_, start: string) => `${start}{00000000-0000-4000-8000-${String(++section).padStart(12, '0')}}`);
}

/** Objects of a slide have a number each, which pptxgenjs gives to a table and to another object at once. */
function numberObjects(xml: string): string {
  let object = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++object}"`);
}

/** Icons have lines with round ends. */
function roundLines(xml: string): string {
  return xml.replace(/(<\/a:custGeom><a:noFill\/><a:ln w="\d+")>([\s\S]*?)<\/a:ln>/g, '$1 cap="rnd">$2<a:round/></a:ln>');
}
