import { PDFDocument, PDFHeader, type PDFRef } from '@cantoo/pdf-lib';
import { addListBodies } from './addListBodies.ts';
import { type Content, readForm, readPages, writeContent } from './contents.ts';
import { describeFile } from './describeFile.ts';
import { describeLinks } from './describeLinks.ts';
import { describeListMarkers } from './describeListMarkers.ts';
import { dropDecoration } from './dropDecoration.ts';
import { findRepeatedHeads } from './findRepeatedHeads.ts';
import { mapRoles } from './mapRoles.ts';
import { markDecoration } from './markDecoration.ts';
import { nameBookmarks } from './nameBookmarks.ts';
import { nameHeaderCells } from './nameHeaderCells.ts';
import { readOperations } from './readOperations.ts';
import { tagLooseText } from './tagLooseText.ts';
import { isContent, readTags, type Tags, walkTags, writeTags } from './tags.ts';
import { untagFrames } from './untagFrames.ts';
import { unwrapGroups } from './unwrapGroups.ts';
import type { FileDetails } from './xmpPacket.ts';

/** Does what `finishPdf` says. */
export async function finishDocument(bytes: Uint8Array, details: FileDetails): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
  const tags = readTags(document);
  if (!tags) throw new Error('The PDF has no tags; print it with “tagged: true”.');
  document.context.header = PDFHeader.forVersion(1, 7);
  const { contents, decoration, silent } = await markContents(readPages(document), tags);
  dropDecoration(tags, decoration);
  untagFrames(tags);
  unwrapGroups(tags);
  addListBodies(tags, document.context);
  tagLooseText(tags);
  describeListMarkers(tags, silent);
  describeLinks(tags, contents);
  nameHeaderCells(tags, document);
  mapRoles(tags);
  writeTags(tags, document);
  nameBookmarks(document, details.headings ?? []);
  describeFile(document, details);
  // Object streams would make the file a quarter smaller, and take as long as all the rest.
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY });
}

/** Tags whose content says something even if it shows no text. */
const telling: ReadonlySet<string> = new Set(['Figure', 'Formula', 'Form', 'Lbl']);

/** Numbers of marked content, by the page or form that it is drawn in. */
type Numbers = ReadonlyMap<PDFRef, ReadonlySet<number>>;

interface MarkedContents {
  /** All pages, and the forms that show text. */
  readonly contents: readonly Content[];
  readonly decoration: Numbers;
  readonly silent: Numbers;
}

async function markContents(pages: readonly Content[], tags: Tags): Promise<MarkedContents> {
  const real = tellingContent(tags);
  const repeated = findRepeatedHeads(tags);
  const contents = [...pages];
  const seen = new Set(contents.map(({ ref }) => ref));
  const decoration = new Map<PDFRef, ReadonlySet<number>>();
  const silent = new Map<PDFRef, ReadonlySet<number>>();
  const mark = (content: Content): Promise<void> => {
    const marked = markDecoration(content.read(), {
      isReal: mcid => real.get(content.ref)?.has(mcid) ?? false,
      isRepeated: mcid => repeated.get(content.ref)?.has(mcid) ?? false,
      hasText: name => hasText(readForm(content, name)),
      isPage: content.isPage,
    });
    decoration.set(content.ref, marked.decoration);
    silent.set(content.ref, marked.silent);
    for (const name of marked.forms) {
      const form = readForm(content, name);
      if (!form || seen.has(form.ref)) continue;
      seen.add(form.ref);
      contents.push(form);
    }
    return writeContent(content, marked.content);
  };
  for (let at = 0; at < contents.length; ) {
    // This many at once keep the other threads busy, and memory use low. Forms are added to the end on the way.
    const batch = contents.slice(at, at + 50);
    at += batch.length;
    await Promise.all(batch.map(mark));
  }
  return { contents, decoration, silent };
}

function tellingContent(tags: Tags): Numbers {
  const found = new Map<PDFRef, Set<number>>();
  const within = new Set<unknown>();
  for (const { tag, parent } of walkTags(tags.kids)) {
    if (!telling.has(tag.role) && !within.has(parent)) continue;
    within.add(tag);
    for (const { stream, mcid } of tag.kids.filter(isContent)) found.set(stream, (found.get(stream) ?? new Set()).add(mcid));
  }
  return found;
}

/** What shows text, or begins a mark. */
const showing: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"', 'BDC']);

/** Whether a form, or one that it draws, shows text or has marks. */
function hasText(form: Content | undefined): boolean {
  if (!form) return false;
  let found = false;
  const text = form.read();
  readOperations(text, (operator, start, end) => {
    const [, name] = operator === 'Do' ? (/\/(\S+)/.exec(text.slice(start, end)) ?? []) : [];
    found = showing.has(operator) || (name !== undefined && hasText(readForm(form, name)));
    return found;
  });
  return found;
}
