import { PDFName } from '@cantoo/pdf-lib';
import { isTag, type Tags, walkTags } from './tags.ts';

/** A figure around a figure, as `figure` around `img`, is only a group: the picture within has the description. */
export function untagFrames(tags: Tags): void {
  for (const { tag } of walkTags(tags.kids)) {
    const holdsFigure = tag.kids.some(kid => isTag(kid) && kid.role === 'Figure');
    if (tag.role === 'Figure' && holdsFigure && !tag.dict.has(PDFName.of('Alt'))) tag.role = 'Div';
  }
}
