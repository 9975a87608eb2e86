import { promisify } from 'node:util';
import { deflate, inflateSync } from 'node:zlib';
import { PDFArray, type PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';

/** A page with its drawing instructions, as text of one character a byte. */
export interface PageContent {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly content: string;
}

const keys = {
  Contents: PDFName.of('Contents'),
  Filter: PDFName.of('Filter'),
  DecodeParms: PDFName.of('DecodeParms'),
  Flate: PDFName.of('FlateDecode'),
};

/** Reads the pages in their order. */
export function readPages(document: PDFDocument): readonly PageContent[] {
  return document.getPages().map(({ ref, node }) => ({ ref, dict: node, content: streamsOf(node).map(readStream).join('\n') }));
}

/** Puts other content in the place of a page's own. */
export async function writePage({ dict }: PageContent, content: string): Promise<void> {
  const { context } = dict;
  const old = dict.get(keys.Contents);
  const ref = old instanceof PDFRef ? old : context.nextRef();
  // Node's own zlib works beside this thread. Level 4 takes half the time of the usual 6, for files a little larger.
  const bytes = await promisify(deflate)(Buffer.from(content, 'latin1'), { level: 4 });
  context.assign(ref, PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: bytes.length }), bytes));
  dict.set(keys.Contents, ref);
}

function streamsOf(page: PDFDict): readonly PDFRawStream[] {
  const contents = page.lookup(keys.Contents);
  const all = contents instanceof PDFArray ? contents.asArray().map(each => page.context.lookup(each)) : [contents];
  return all.filter(each => each instanceof PDFRawStream);
}

/** The bytes of a stream as text of one character a byte. Throws on a filter that browsers do not use for text and drawings. */
export function readStream({ dict, contents }: PDFRawStream): string {
  const filter = dict.lookup(keys.Filter);
  const [only = filter, ...others] = filter instanceof PDFArray ? filter.asArray() : [];
  if (only === undefined) return latin1(contents);
  if (only !== keys.Flate || others.length > 0 || dict.has(keys.DecodeParms))
    throw new Error(`A stream has the filter ${String(filter)}, expected was FlateDecode.`);
  return latin1(inflateSync(contents));
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
