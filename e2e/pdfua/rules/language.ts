import { PDFName, PDFString } from '@cantoo/pdf-lib';
import { lookup, type PdfFile, readStructure, textOf } from '../pdfFile.ts';
import type { Rule } from '../rule.ts';

/** 7.2: the language of every text is known. */
export const languageRules: readonly Rule[] = [
  needsLanguage('7.2-2', 'Bookmarks', ({ document }) => document.catalog.has(PDFName.of('Outlines'))),
  needsLanguage('7.2-21', 'Words for symbols', ({ nodes }) => nodes.some(node => lookup(node.dict, 'ActualText') && !languageOf(node))),
  needsLanguage('7.2-22', 'Descriptions', ({ nodes }) => nodes.some(node => lookup(node.dict, 'Alt') && !languageOf(node))),
  needsLanguage('7.2-24', 'Descriptions of links', ({ pages }) => pages.some(page => page.annotations.some(each => lookup(each, 'Contents')))),
  needsLanguage('7.2-33', 'Metadata', ({ metadata }) => metadata !== ''),
  needsLanguage('7.2-34', 'Text', ({ pages }) => pages.some(page => page.items.some(({ kind }) => kind === 'text'))),
  {
    id: '7.2-29',
    says: 'Languages are named as in RFC 3066.',
    findings: ({ document, nodes }) =>
      [document.catalog, ...nodes.map(({ dict }) => dict)].flatMap(dict => {
        const language = textOf(lookup(dict, 'Lang'));
        return language === undefined || /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(language) ? [] : [`“${language}” is no language.`];
      }),
    damage: ({ node }) => node('P').dict.set(PDFName.of('Lang'), PDFString.of('Spanish (Mexico)')),
  },
];

/** The language of the document counts for every text that has none of its own. */
function needsLanguage(id: string, what: string, needs: (file: PdfFile) => boolean): Rule {
  return {
    id,
    says: `${what} are in a known language.`,
    findings: file => (needs(file) && !textOf(lookup(file.document.catalog, 'Lang')) ? ['The catalog has no Lang.'] : []),
    damage: ({ document }) => {
      document.catalog.delete(PDFName.of('Lang'));
      for (const { dict } of readStructure(document)) dict.delete(PDFName.of('Lang'));
    },
  };
}

function languageOf(node: PdfFile['nodes'][number] | undefined): string | undefined {
  return node && (textOf(lookup(node.dict, 'Lang')) ?? languageOf(node.parent));
}
