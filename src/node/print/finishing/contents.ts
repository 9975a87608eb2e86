import { promisify } from 'node:util';
import { deflate, inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';

/** Drawing instructions: those of a page, or of a form, which pages draw as a whole (ISO 32000-1, 8.10). */
export interface Content {
  /** The page or the form. */
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly isPage: boolean;
  /** Reads them as they are now, as text of one character per byte. That is not kept: all pages of a large file take a lot of memory. */
  readonly read: () => string;
}

const keys = {
  Contents: PDFName.of('Contents'),
  Filter: PDFName.of('Filter'),
  Length: PDFName.of('Length'),
  DecodeParms: PDFName.of('DecodeParms'),
  Flate: PDFName.of('FlateDecode'),
  Resources: PDFName.of('Resources'),
  XObject: PDFName.of('XObject'),
  Subtype: PDFName.of('Subtype'),
  Form: PDFName.of('Form'),
};

/** Reads the pages in their order. */
export function readPages(document: PDFDocument): readonly Content[] {
  return document.getPages().map(({ ref, node }) => ({ ref, dict: node, isPage: true, read: () => streamsOf(node).map(readStream).join('\n') }));
}

function streamsOf(page: PDFDict): readonly PDFRawStream[] {
  const contents = page.lookup(keys.Contents);
  const all = contents instanceof PDFArray ? contents.asArray().map(each => page.context.lookup(each)) : [contents];
  return all.filter(each => each instanceof PDFRawStream);
}

/** Reads the form that a page or form draws by a name; nothing if it is an image. */
export function readForm({ dict }: Content, name: string): Content | undefined {
  const resources = dict.lookup(keys.Resources);
  const objects = resources instanceof PDFDict ? resources.lookup(keys.XObject) : undefined;
  const ref = objects instanceof PDFDict ? objects.get(PDFName.of(name)) : undefined;
  const stream = dict.context.lookup(ref);
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream) || stream.dict.lookup(keys.Subtype) !== keys.Form) return undefined;
  return { ref, dict: stream.dict, isPage: false, read: () => readStream(stream) };
}

/** The bytes of a stream as text of one character per byte. Throws on a filter that browsers do not use for text and drawings. */
export function readStream({ dict, contents }: PDFRawStream): string {
  const filter = dict.lookup(keys.Filter);
  if (filter === undefined) return latin1(contents);
  if (filter !== keys.Flate || dict.has(keys.DecodeParms)) throw new Error(`A stream has the filter ${String(filter)}, expected was FlateDecode.`);
  return latin1(inflateSync(contents));
}

/** Puts other instructions in the place of a page's or form's own. */
export async function writeContent({ ref, dict, isPage }: Content, text: string): Promise<void> {
  const { context } = dict;
  const own = dict.get(keys.Contents);
  const target = isPage ? (own instanceof PDFRef ? own : context.nextRef()) : ref;
  const header = isPage ? context.obj({}) : dict;
  if (isPage) dict.set(keys.Contents, target);
  // Node's own zlib works beside this thread. Level 4 takes half the time of the usual 6, for files a little larger.
  const bytes = await promisify(deflate)(Buffer.from(text, 'latin1'), { level: 4 });
  header.set(keys.Filter, keys.Flate);
  header.delete(keys.Length);
  context.assign(target, PDFRawStream.of(header, bytes));
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
