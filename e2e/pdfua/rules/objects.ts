import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
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
    damage: ({ document }) => document.catalog.set(PDFName.of('OCProperties'), document.context.obj({ OCGs: [], D: {} })),
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
    damage: ({ document }) => document.encrypt({ ownerPassword: 'owner', userPassword: '', permissions: { contentAccessibility: false } }),
  },
  {
    id: '7.20-1',
    says: 'No form shows a page of another file.',
    findings: file => formsOf(file).flatMap(form => (form.dict.has(PDFName.of('Ref')) ? ['A form has a Ref.'] : [])),
    damage: ({ document }) => {
      document.context.register(document.context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1], Ref: {} }) as unknown as PDFRawStream);
    },
  },
  {
    id: '7.20-2',
    says: 'A form with tagged content is drawn once.',
    findings: file => {
      const drawn = drawings(file);
      return formsOf(file).flatMap(form =>
        /\/MCID/.test(contentOf(form)) && drawn.filter(each => each === form).length > 1 ? ['A form with tags is drawn twice.'] : [],
      );
    },
    damage: file => {
      const { context } = file.document;
      const form = context.register(
        context.stream('/P <</MCID 0>> BDC EMC', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] }) as unknown as PDFRawStream,
      );
      const resources = lookup(file.document.getPage(0).node, 'Resources');
      if (resources instanceof PDFDict) resources.set(PDFName.of('XObject'), context.obj({ Twice: form }));
      file.edit(content => `${content}\n/Twice Do\n/Twice Do`);
    },
  },
];

/** Every form that a page or another form draws, as often as it is drawn. */
function drawings(file: PdfFile): readonly PDFRawStream[] {
  const pages = file.document.getPages().map(({ node }) => ({ dict: node, content: streamsIn(lookup(node, 'Contents')).map(contentOf).join('\n') }));
  const forms = formsOf(file).map(form => ({ dict: form.dict, content: contentOf(form) }));
  return [...pages, ...forms].flatMap(({ dict, content }) => {
    const resources = lookup(dict, 'Resources');
    const objects = resources instanceof PDFDict ? lookup(resources, 'XObject') : undefined;
    return [...content.matchAll(/\/(\S+)\s+Do\b/g)].flatMap(([, name = '']) => {
      const object = objects instanceof PDFDict ? lookup(objects, name) : undefined;
      return object instanceof PDFRawStream ? [object] : [];
    });
  });
}

function streamsIn(value: PDFObject | undefined): readonly PDFRawStream[] {
  const all = value instanceof PDFArray ? value.asArray().map((_, i) => value.lookup(i)) : [value];
  return all.filter(each => each instanceof PDFRawStream);
}

const contentOf = (stream: PDFRawStream): string => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');

function formsOf({ document }: PdfFile): readonly PDFRawStream[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream && nameOf(lookup(object.dict, 'Subtype')) === 'Form' ? [object] : []));
}
