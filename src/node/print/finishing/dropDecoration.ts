import type { PDFRef } from '@cantoo/pdf-lib';
import { isContent, isTag, type Kid, type Tags } from './tags.ts';

/** Takes content that is decoration out of the tags, and groups that hold nothing any more. */
export function dropDecoration(tags: Tags, decoration: ReadonlyMap<PDFRef, ReadonlySet<number>>): void {
  const kept = (kids: readonly Kid[]): Kid[] =>
    kids.filter(kid => {
      if (isContent(kid)) return !decoration.get(kid.stream)?.has(kid.mcid);
      if (!isTag(kid)) return true;
      const wasEmpty = kid.kids.length === 0;
      kid.kids = kept(kid.kids);
      return wasEmpty || kid.kids.length > 0 || kid.role !== 'NonStruct';
    });
  tags.kids.splice(0, tags.kids.length, ...kept(tags.kids));
}
