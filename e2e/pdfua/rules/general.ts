import { PDFBool, PDFDict, PDFHeader, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { lookup, type PdfFile, type PdfPage, rolesOf, standardTypes, streamAt, taggedContent } from '../pdfFile.ts';
import type { PageItem } from '../readItems.ts';
import type { Rule } from '../rule.ts';

/** 6.1 and 7.1: content is tagged or an artifact, tags are known ones, and the file says what it is. */
export const generalRules: readonly Rule[] = [
  {
    id: '6.1-1',
    says: 'The file is of a version that readers of PDF 1.7 know.',
    findings: ({ document }) => (/^%PDF-1\.[0-7]\b/.test(String(document.context.header)) ? [] : [`The file begins with ${String(document.context.header)}.`]),
    damage: ({ document }) => {
      document.context.header = PDFHeader.forVersion(2, 0);
    },
  },
  {
    id: '7.1-1',
    says: 'No artifact within tagged content.',
    findings: file => itemsWhere(file, ({ marks }) => marks.some((mark, i) => isArtifact(mark) && marks.slice(0, i).some(isNumbered))),
    damage: ({ edit }) => edit(content => content.replace(/(MCID \d+ *>> *BDC\n)([\s\S]*?)(EMC)/, '$1/Artifact BMC\n0 0 1 1 re\nf\nEMC\n$2$3')),
  },
  {
    id: '7.1-2',
    says: 'No tagged content within an artifact.',
    findings: file => itemsWhere(file, ({ marks }) => marks.some((mark, i) => isNumbered(mark) && marks.slice(0, i).some(isArtifact))),
    damage: ({ edit }) => edit(content => `/Artifact BMC\n${content}\nEMC\n`),
  },
  {
    id: '7.1-3',
    says: 'Content is tagged, or an artifact.',
    findings: file => {
      const tagged = taggedContent(file);
      const isTagged = (item: PageItem, page: PdfPage): boolean =>
        item.marks.some(mark => tagged.some(each => each.page === page.dict && each.inForm === mark.inForm && each.mcid === mark.mcid));
      return itemsWhere(file, (item, page) => !item.marks.some(isArtifact) && !isTagged(item, page));
    },
    damage: ({ edit }) => edit(content => content.replace(/\/\w+ *<< *\/MCID \d+ *>> *BDC/, '/Span BMC')),
  },
  {
    id: '7.1-4',
    says: 'Suspects is not true.',
    findings: ({ document }) => {
      const info = lookup(document.catalog, 'MarkInfo');
      return info instanceof PDFDict && lookup(info, 'Suspects') === PDFBool.True ? ['Suspects is true.'] : [];
    },
    damage: ({ document }) => document.catalog.set(PDFName.of('MarkInfo'), document.context.obj({ Marked: true, Suspects: true })),
  },
  {
    id: '7.1-5',
    says: 'Types that are not standard are mapped to standard ones.',
    findings: ({ nodes }) => nodes.filter(node => node.standardType === undefined).map(node => `${node.type} leads to no standard type.`),
    damage: ({ node }) => node('P').dict.set(PDFName.of('S'), PDFName.of('Parrafo')),
  },
  {
    id: '7.1-6',
    says: 'The role map has no circle.',
    findings: file => [...roles(file).keys()].filter(type => isCircular(type, roles(file))).map(type => `${type} is mapped in a circle.`),
    damage: ({ document }) => structureOf(document).set(PDFName.of('RoleMap'), document.context.obj({ Strong: 'Stark', Stark: 'Strong', Em: 'Span' })),
  },
  {
    id: '7.1-7',
    says: 'Standard types are not mapped to others.',
    findings: file => [...roles(file).keys()].filter(type => standardTypes.has(type)).map(type => `${type} is mapped.`),
    damage: ({ document }) => structureOf(document).set(PDFName.of('RoleMap'), document.context.obj({ Strong: 'Span', Em: 'Span', H1: 'P' })),
  },
  {
    id: '7.1-8',
    says: 'The catalog has metadata.',
    findings: ({ metadata }) => (metadata.includes('<rdf:RDF') ? [] : ['There is no XMP metadata.']),
    damage: ({ document }) => document.catalog.delete(PDFName.of('Metadata')),
  },
  {
    id: '7.1-9',
    says: 'The metadata has a title.',
    findings: ({ metadata }) => (/<dc:title>\s*<rdf:Alt>\s*<rdf:li xml:lang="x-default">[^<]+</.test(metadata) ? [] : ['There is no dc:title.']),
    damage: ({ document }) => {
      const metadata = streamAt(document.catalog, 'Metadata');
      const changed = Buffer.from(metadata.contents)
        .toString('utf8')
        .replace(/<dc:title>[\s\S]*<\/dc:title>/, '');
      document.catalog.set(PDFName.of('Metadata'), document.context.register(PDFRawStream.of(metadata.dict, Buffer.from(changed))));
    },
  },
  {
    id: '7.1-10',
    says: 'The window shows the title, not the name of the file.',
    findings: ({ document }) => {
      const preferences = lookup(document.catalog, 'ViewerPreferences');
      return preferences instanceof PDFDict && lookup(preferences, 'DisplayDocTitle') === PDFBool.True ? [] : ['DisplayDocTitle is not true.'];
    },
    damage: ({ document }) => document.catalog.delete(PDFName.of('ViewerPreferences')),
  },
  {
    id: '7.1-11',
    says: 'The file is tagged.',
    findings: ({ document, nodes }) => {
      const info = lookup(document.catalog, 'MarkInfo');
      return nodes.length > 0 && info instanceof PDFDict && lookup(info, 'Marked') === PDFBool.True
        ? []
        : ['There is no structure tree, or it is not said to be marked.'];
    },
    damage: ({ document }) => document.catalog.delete(PDFName.of('StructTreeRoot')),
  },
  {
    id: '7.1-12',
    says: 'Every structure element names the one that holds it.',
    findings: ({ nodes, document }) =>
      nodes.filter(({ dict, parent }) => lookup(dict, 'P') !== (parent?.dict ?? structureOf(document))).map(({ type }) => `A ${type} names another parent.`),
    damage: ({ node }) => node('P').dict.delete(PDFName.of('P')),
  },
];

const isArtifact = ({ tag }: { readonly tag: string }): boolean => tag === 'Artifact';
const isNumbered = ({ mcid }: { readonly mcid: number | undefined }): boolean => mcid !== undefined;

/** What is wrong on each page, in one line per page. */
function itemsWhere({ pages }: PdfFile, isWrong: (item: PageItem, page: PdfPage) => boolean): readonly string[] {
  return pages.flatMap(page => {
    const wrong = page.items.filter(item => isWrong(item, page));
    const text = wrong.flatMap(({ glyphs }) => glyphs.map(({ unicode }) => unicode)).join('');
    return wrong.length > 0 ? [`Page ${page.number}: ${wrong.filter(({ kind }) => kind === 'drawing').length} drawings, and the text “${text}”`] : [];
  });
}

const structureOf = (document: PdfFile['document']): PDFDict => document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);

function roles({ document }: PdfFile): ReadonlyMap<string, string> {
  const root = lookup(document.catalog, 'StructTreeRoot');
  return root instanceof PDFDict ? rolesOf(root) : new Map();
}

function isCircular(type: string, map: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = type; at !== undefined; at = map.get(at)) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}
