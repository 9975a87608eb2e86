import { PDFDict, PDFHexString, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Content } from './contents.ts';
import { readMarkedText } from './readMarkedText.ts';
import { logicalText } from './rightToLeft.ts';
import { isContent, isTag, type Kid, type MarkedContent, type Tag, type Tags, walkTags } from './tags.ts';

const keys = { A: PDFName.of('A'), URI: PDFName.of('URI'), Alt: PDFName.of('Alt'), Contents: PDFName.of('Contents') };

/** Gives each link its description (ISO 32000-1, 14.9.3): its text, and the address that it leads to. */
export function describeLinks(tags: Tags, contents: readonly Content[]): void {
  const links = [...walkTags(tags.kids)].flatMap(({ tag }) => (tag.role === 'Link' ? [tag] : []));
  const wanted = new Map<PDFRef, Set<number>>();
  for (const { stream, mcid } of links.flatMap(contentOf)) wanted.set(stream, (wanted.get(stream) ?? new Set()).add(mcid));
  const texts = new Map(
    contents.flatMap(content => {
      const own = wanted.get(content.ref);
      return own ? [[content.ref, readMarkedText(content, own)] as const] : [];
    }),
  );
  for (const tag of links) {
    const text = textIn(tag, texts);
    for (const kid of tag.kids) if ('annotation' in kid) kid.annotation.set(keys.Contents, PDFHexString.fromText(describe(text, addressOf(kid.annotation))));
  }
}

/** All content of a tag and of those in it. */
const contentOf = (tag: Tag): readonly MarkedContent[] => tag.kids.flatMap(kid => (isTag(kid) ? contentOf(kid) : isContent(kid) ? [kid] : []));

function describe(text: string, address: string): string {
  return [text, address && text ? `(${address})` : address].filter(Boolean).join(' ');
}

function textIn(tag: Tag, texts: ReadonlyMap<PDFRef, ReadonlyMap<number, string>>): string {
  const parts = (kids: readonly Kid[]): string[] =>
    kids.flatMap(kid => {
      if (isContent(kid)) return [logicalText(texts.get(kid.stream)?.get(kid.mcid) ?? '')];
      return isTag(kid) ? [decoded(kid.dict.lookup(keys.Alt)), ...parts(kid.kids)] : [];
    });
  // Where a link breaks, its parts have no space between them.
  return parts(tag.kids).filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
}

function addressOf(annotation: PDFDict): string {
  const action = annotation.lookup(keys.A);
  return action instanceof PDFDict ? decoded(action.lookup(keys.URI)) : '';
}

const decoded = (value: unknown): string => (value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '');
