import { PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { isContent, type Tags, walkTags } from './tags.ts';

/** Says what the bullet or number before a list item is where the browser draws it instead of writing it. */
export function describeListMarkers(tags: Tags, silent: ReadonlyMap<PDFRef, ReadonlySet<number>>): void {
  for (const { tag } of walkTags(tags.kids)) {
    const isDrawn = tag.role === 'Lbl' && tag.kids.length > 0 && tag.kids.every(kid => isContent(kid) && silent.get(kid.stream)?.has(kid.mcid));
    if (isDrawn) tag.dict.set(PDFName.of('ActualText'), PDFHexString.fromText('•'));
  }
}
