import { PDFDict, PDFDocument, PDFHeader, PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { addListBodies } from './addListBodies.ts';
import { describeFile } from './describeFile.ts';
import { describeLinks } from './describeLinks.ts';
import { describeSigns } from './describeSigns.ts';
import { dropDecoration } from './dropDecoration.ts';
import { mapRoles } from './mapRoles.ts';
import { markDecoration } from './markDecoration.ts';
import { nameHeaderCells } from './nameHeaderCells.ts';
import { type PageContent, readPages, readStream, writePage } from './pageContent.ts';
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
  const pages = readPages(document);
  const { decoration, silent } = await markPages(pages, tags);
  dropDecoration(tags, decoration);
  untagFrames(tags);
  unwrapGroups(tags);
  addListBodies(tags, document.context);
  tagLooseText(tags);
  describeSigns(tags, silent);
  describeLinks(tags, pages);
  nameHeaderCells(tags, document);
  mapRoles(tags);
  writeTags(tags, document);
  describeFile(document, details);
  // Object streams would make the file a quarter smaller, and take as long as all the rest.
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY });
}

/** Tags whose content says something even if it shows no text. */
const telling: ReadonlySet<string> = new Set(['Figure', 'Formula', 'Form', 'Lbl']);

type Numbers = ReadonlyMap<PDFRef, ReadonlySet<number>>;

async function markPages(pages: readonly PageContent[], tags: Tags): Promise<{ readonly decoration: Numbers; readonly silent: Numbers }> {
  const real = tellingContent(tags);
  const decoration = new Map<PDFRef, ReadonlySet<number>>();
  const silent = new Map<PDFRef, ReadonlySet<number>>();
  const mark = (page: PageContent): Promise<void> => {
    const marked = markDecoration(page.content, {
      isReal: mcid => real.get(page.ref)?.has(mcid) ?? false,
      showsText: name => showsText(objectOf(page.dict, name)),
    });
    decoration.set(page.ref, marked.decoration);
    silent.set(page.ref, marked.silent);
    return writePage(page, marked.content);
  };
  // So many at once keep the other threads busy, and the memory small.
  for (let i = 0; i < pages.length; i += 50) await Promise.all(pages.slice(i, i + 50).map(mark));
  return { decoration, silent };
}

function tellingContent(tags: Tags): Numbers {
  const found = new Map<PDFRef, Set<number>>();
  const within = new Set<unknown>();
  for (const { tag, parent } of walkTags(tags.kids)) {
    if (!telling.has(tag.role) && !within.has(parent)) continue;
    within.add(tag);
    for (const { page, mcid } of tag.kids.filter(isContent)) found.set(page, (found.get(page) ?? new Set()).add(mcid));
  }
  return found;
}

function objectOf(dict: PDFDict, name: string): PDFRawStream | undefined {
  const resources = dict.lookup(PDFName.of('Resources'));
  const objects = resources instanceof PDFDict ? resources.lookup(PDFName.of('XObject')) : undefined;
  const object = objects instanceof PDFDict ? objects.lookup(PDFName.of(name)) : undefined;
  return object instanceof PDFRawStream ? object : undefined;
}

/** Whether a form, or one that it draws, shows text. */
function showsText(object: PDFRawStream | undefined): boolean {
  if (object?.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Form')) return false;
  const content = readStream(object);
  for (const operation of readOperations(content)) {
    if (['Tj', 'TJ', "'", '"'].includes(operation.operator)) return true;
    const name = /\/(\S+)/.exec(content.slice(operation.start, operation.end))?.[1];
    if (operation.operator === 'Do' && name !== undefined && showsText(objectOf(object.dict, name))) return true;
  }
  return false;
}
