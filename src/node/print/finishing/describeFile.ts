import { type PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { directionOf } from '../../../model/direction.ts';
import { type FileDetails, xmpPacket } from './xmpPacket.ts';

const keys = {
  Lang: PDFName.of('Lang'),
  Metadata: PDFName.of('Metadata'),
  ViewerPreferences: PDFName.of('ViewerPreferences'),
  MarkInfo: PDFName.of('MarkInfo'),
  Tabs: PDFName.of('Tabs'),
  Annots: PDFName.of('Annots'),
};

/** Says what the document is, in its catalog, its information dictionary and its XMP metadata, which must agree. */
export function describeFile(document: PDFDocument, details: FileDetails): void {
  const { catalog, context } = document;
  const { title, author, subject, languages, date } = details;
  const producer = document.getProducer() ?? 'Charla';
  catalog.set(keys.Lang, PDFString.of(languages[0] ?? ''));
  catalog.set(keys.ViewerPreferences, context.obj({ DisplayDocTitle: true, ...(directionOf(languages[0] ?? '') === 'rtl' && { Direction: 'R2L' }) }));
  catalog.set(keys.MarkInfo, context.obj({ Marked: true }));
  // Not compressed, so that programs which know no PDF find it.
  const packet = Buffer.from(xmpPacket(details, producer), 'utf8');
  catalog.set(keys.Metadata, context.register(PDFRawStream.of(context.obj({ Type: 'Metadata', Subtype: 'XML' }), packet)));
  const information = context.obj({
    Title: PDFHexString.fromText(title),
    Author: PDFHexString.fromText(author),
    Subject: PDFHexString.fromText(subject),
    Creator: PDFString.of('Charla'),
    Producer: PDFHexString.fromText(producer),
    CreationDate: PDFString.fromDate(date),
    ModDate: PDFString.fromDate(date),
  });
  const { Info } = context.trailerInfo;
  if (Info instanceof PDFRef) context.assign(Info, information);
  else context.trailerInfo.Info = context.register(information);
  for (const { node } of document.getPages()) if (node.has(keys.Annots)) node.set(keys.Tabs, PDFName.of('S'));
}
