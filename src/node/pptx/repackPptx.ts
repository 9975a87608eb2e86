import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

export interface RepackOptions {
  /** Paragraphs of the notes of each slide. */
  readonly notes: readonly (readonly string[])[];
  /** With its region, for example `es-US`. */
  readonly language: string;
  readonly date: Date;
}

/**
 * Finishes what pptxgenjs has written: notes with paragraphs in their language, the dates of the source in place of the clock’s,
 * and numbers in order in place of random ones, so that the same deck gives the same bytes.
 */
export function repackPptx(bytes: Uint8Array, options: RepackOptions): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes)).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))) {
    if (name.endsWith('/')) continue;
    const patch = patches.find(([pattern]) => pattern.test(name))?.[1];
    const changed = patch ? strToU8(patch(strFromU8(content), name, options)) : content;
    files[name] = [changed, { level: /\.png$/.test(name) ? 0 : 6 }];
  }
  // ZIP files have no time zone; the local time here is set to equal UTC.
  const { date } = options;
  const mtime = new Date(Math.max(1980, date.getUTCFullYear()), date.getUTCMonth(), date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes());
  return zipSync(files, { mtime, os: 3 });
}

/** The list of contents comes first, as programs for slides write it. */
const rank = (name: string): number => ['[Content_Types].xml', '_rels/.rels'].indexOf(name) + 1 || 3;

type Patch = (xml: string, name: string, options: RepackOptions) => string;

/** What is changed in which files. */
const patches: readonly (readonly [RegExp, Patch])[] = [
  [/^docProps\/core\.xml$/, (xml, _, { date }) => xml.replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, date.toISOString().replace(/\.\d+Z$/, 'Z'))],
  [/^ppt\/presentation\.xml$/, xml => numberSections(xml)],
  [/^ppt\/notesSlides\/notesSlide\d+\.xml$/, writeNotes],
];

/** Sections are named by numbers of 128 bits, which need only differ. */
function numberSections(xml: string): string {
  let section = 0;
  return xml.replace(/(<p14:section [^>]*id=")\{[^}]*\}/g, (_, start: string) => `${start}{00000000-0000-4000-8000-${String(++section).padStart(12, '0')}}`);
}

function writeNotes(xml: string, name: string, { notes, language }: RepackOptions): string {
  const paragraphs = notes[Number(/\d+/.exec(name)?.[0]) - 1] ?? [];
  const written = paragraphs.map(text => `<a:p><a:r><a:rPr lang="${language}" dirty="0"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`).join('');
  const body = /(<p:ph type="body"[\s\S]*?<a:lstStyle\/>)<a:p>[\s\S]*?(<\/p:txBody>)/;
  if (!body.test(xml)) throw new Error(`${name} has no place for notes; this pptxgenjs writes them differently than the version this was made for.`);
  return xml.replace(body, (_, before: string, after: string) => `${before}${written}${after}`);
}

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);
