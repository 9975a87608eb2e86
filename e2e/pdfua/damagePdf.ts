import { deflateSync, inflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { readStructure } from './pdfFile.ts';
import type { GoodFile } from './rule.ts';

/** Gives a PDF with one thing changed. */
export async function damagePdf(bytes: Uint8Array, damage: (file: GoodFile) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const nodes = readStructure(document);
  damage({
    document,
    node: (type, n = 0) => {
      const found = nodes.filter(node => node.type === type)[n];
      if (!found) throw new Error(`The good file has no ${type} number ${n}.`);
      return found;
    },
    edit: change => {
      const ref = document.getPage(0).node.get(PDFName.of('Contents'));
      const stream = document.context.lookup(ref);
      if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error('The good file’s first page has no content.');
      const content = inflateSync(stream.contents).toString('latin1');
      const changed = change(content);
      if (changed === content) throw new Error('The content was not changed.');
      document.context.assign(ref, PDFRawStream.of(document.context.obj({ Filter: 'FlateDecode' }), deflateSync(Buffer.from(changed, 'latin1'))));
    },
  });
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}
