import type { PDFContext } from '@cantoo/pdf-lib';
import { isTag, newTag, type Tags, walkTags } from './tags.ts';

/** Puts what a list item says into an `LBody`, the place for it beside the item's `Lbl` (ISO 32000-1, 14.8.4.3.3). */
export function addListBodies(tags: Tags, context: PDFContext): void {
  for (const { tag } of walkTags(tags.kids)) {
    if (tag.role !== 'LI') continue;
    const isPart = (role: string): boolean => role === 'Lbl' || role === 'LBody';
    const parts = tag.kids.filter(kid => isTag(kid) && isPart(kid.role));
    const rest = tag.kids.filter(kid => !(isTag(kid) && isPart(kid.role)));
    if (rest.length > 0) tag.kids = [...parts, newTag(context, 'LBody', rest)];
  }
}
