import { PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { lookup, nameOf, type PdfFile } from '../pdfFile.ts';
import type { Rule } from '../rule.ts';

/** 7.10, 7.16 and 7.20: nothing in the file keeps assistive technology out. */
export const objectRules: readonly Rule[] = [
  {
    id: '7.10-1',
    says: 'Settings of layers have a name.',
    findings: ({ document }) => {
      const layers = lookup(document.catalog, 'OCProperties');
      const settings = layers instanceof PDFDict ? lookup(layers, 'D') : undefined;
      return settings instanceof PDFDict && !settings.has(PDFName.of('Name')) ? ['The settings of layers have no Name.'] : [];
    },
    spoil: ({ document }) => document.catalog.set(PDFName.of('OCProperties'), document.context.obj({ OCGs: [], D: {} })),
  },
  {
    id: '7.16-1',
    says: 'If the file is encrypted, screen readers may read it.',
    findings: ({ document }) => {
      const encryption = document.context.lookup(document.context.trailerInfo.Encrypt);
      if (!(encryption instanceof PDFDict)) return [];
      const permissions = lookup(encryption, 'P');
      return permissions instanceof PDFNumber && (permissions.asNumber() & 512) === 512 ? [] : ['Bit 10 of P is not set.'];
    },
    spoil: ({ document }) => document.encrypt({ ownerPassword: 'owner', userPassword: '', permissions: { contentAccessibility: false } }),
  },
  {
    id: '7.20-1',
    says: 'No form stands for a page of another file.',
    findings: file => formsOf(file).flatMap(form => (form.dict.has(PDFName.of('Ref')) ? ['A form has a Ref.'] : [])),
    spoil: ({ document }) => {
      document.context.register(document.context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1], Ref: {} }) as unknown as PDFRawStream);
    },
  },
];

function formsOf({ document }: PdfFile): readonly PDFRawStream[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream && nameOf(lookup(object.dict, 'Subtype')) === 'Form' ? [object] : []));
}
