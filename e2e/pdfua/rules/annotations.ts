import { type PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { dictsIn, lookup, nameOf, type PdfFile, parentOf, textOf } from '../pdfFile.ts';
import type { GoodFile, Rule } from '../rule.ts';

/** 7.18: links and other annotations are part of the structure, and described. */
export const annotationRules: readonly Rule[] = [
  onAnnotations(
    '7.18.1-1',
    'Annotations that are no links are in an Annot.',
    ({ type, parent }) => ['Widget', 'Popup', 'Link'].includes(type) || parent === 'Annot',
    file => annotation(file).set(PDFName.of('Subtype'), PDFName.of('Square')),
  ),
  onAnnotations(
    '7.18.1-2',
    'Annotations that are no links have a description.',
    ({ type, parent, contents }) => parent !== 'Annot' || ['Widget', 'Popup', 'Link'].includes(type) || Boolean(contents),
    file => {
      file.node('Link').dict.set(PDFName.of('S'), PDFName.of('Annot'));
      annotation(file).set(PDFName.of('Subtype'), PDFName.of('Square'));
      annotation(file).delete(PDFName.of('Contents'));
    },
  ),
  onAnnotations(
    '7.18.2-1',
    'There is no TrapNet.',
    ({ type }) => type !== 'TrapNet',
    file => annotation(file).set(PDFName.of('Subtype'), PDFName.of('TrapNet')),
  ),
  {
    id: '7.18.3-1',
    says: 'On pages with annotations, the Tab key follows the structure.',
    findings: ({ pages }) =>
      pages
        .filter(({ annotations, dict }) => annotations.length > 0 && nameOf(lookup(dict, 'Tabs')) !== 'S')
        .map(({ number }) => `Page ${number} has no Tabs of S.`),
    damage: ({ document }) => document.getPage(0).node.delete(PDFName.of('Tabs')),
  },
  onAnnotations(
    '7.18.4-1',
    'Form fields are in a Form.',
    ({ type, parent }) => type !== 'Widget' || parent === 'Form',
    file => annotation(file).set(PDFName.of('Subtype'), PDFName.of('Widget')),
  ),
  onAnnotations(
    '7.18.5-1',
    'Links are in a Link.',
    ({ type, parent }) => type !== 'Link' || parent === 'Link',
    file => annotation(file).set(PDFName.of('StructParent'), PDFNumber.of(0)),
  ),
  onAnnotations(
    '7.18.5-2',
    'Links have a description.',
    ({ type, contents }) => type !== 'Link' || Boolean(contents),
    file => annotation(file).delete(PDFName.of('Contents')),
  ),
  onAnnotations(
    '7.18.8-1',
    'A PrinterMark is no part of the structure.',
    ({ type, parent }) => type !== 'PrinterMark' || parent === undefined,
    file => annotation(file).set(PDFName.of('Subtype'), PDFName.of('PrinterMark')),
  ),
];

interface Annotation {
  readonly type: string;
  /** The type of the structure element that holds it. */
  readonly parent: string | undefined;
  readonly contents: string | undefined;
}

function onAnnotations(id: string, says: string, isGood: (annotation: Annotation) => boolean, damage: Rule['damage']): Rule {
  return {
    id,
    says,
    findings: file =>
      file.pages.flatMap(page =>
        page.annotations
          .map(dict => readAnnotation(file, dict))
          .filter(each => !isGood(each))
          .map(({ type, parent, contents }) => `Page ${page.number}: a ${type} in ${parent ?? 'no element'}, described as “${contents ?? ''}”.`),
      ),
    damage,
  };
}

function readAnnotation(file: PdfFile, dict: PDFDict): Annotation {
  const number = lookup(dict, 'StructParent');
  return {
    type: nameOf(lookup(dict, 'Subtype')) ?? '',
    parent: number instanceof PDFNumber ? parentOf(file, number.asNumber())?.standardType : undefined,
    contents: textOf(lookup(dict, 'Contents')),
  };
}

function annotation({ document }: GoodFile): PDFDict {
  const [first] = dictsIn(lookup(document.getPage(0).node, 'Annots'));
  if (!first) throw new Error('The good file has no annotation on its first page.');
  return first;
}
