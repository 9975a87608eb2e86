import { PDFArray, PDFDict, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { isContent, isTag, type MarkedContent, type Tag, type Tags, walkTags } from './tags.ts';

const keys = { A: PDFName.of('A'), Scope: PDFName.of('Scope'), Column: PDFName.of('Column') };

/**
 * Finds what heads of columns say on the second and later pages of a table. A browser tags it as if the cell said it so many times,
 * and so would a screen reader. Gives the numbers of that content, by the page or form that it is drawn in.
 */
export function findRepeatedHeads(tags: Tags): ReadonlyMap<PDFRef, ReadonlySet<number>> {
  const repeated = new Map<PDFRef, Set<number>>();
  for (const { tag } of walkTags(tags.kids)) {
    if (tag.role !== 'TH' || !isOfColumn(tag)) continue;
    const [first, ...others] = contentIn(tag);
    for (const { page, stream, mcid } of others) if (page !== first?.page) repeated.set(stream, (repeated.get(stream) ?? new Set()).add(mcid));
  }
  return repeated;
}

function contentIn({ kids }: Tag): readonly MarkedContent[] {
  return kids.flatMap(kid => (isContent(kid) ? [kid] : isTag(kid) ? contentIn(kid) : []));
}

function isOfColumn({ dict }: Tag): boolean {
  const attributes = dict.lookup(keys.A);
  const all = attributes instanceof PDFArray ? attributes.asArray().map((_, i) => attributes.lookup(i)) : [attributes];
  return all.some(each => each instanceof PDFDict && each.lookup(keys.Scope) === keys.Column);
}
