import { PDFDict, PDFHexString, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Content } from './contents.ts';
import { readMarkedText } from './readMarkedText.ts';
import { logicalText } from './rightToLeft.ts';
import { isContent, isTag, type Kid, type Tag, type Tags, walkTags } from './tags.ts';

const keys = { A: PDFName.of('A'), URI: PDFName.of('URI'), Alt: PDFName.of('Alt'), Contents: PDFName.of('Contents') };

/** Gives each link its description (ISO 32000-1, 14.9.3): its text, and the address that it leads to. */
export function describeLinks(tags: Tags, contents: readonly Content[]): void {
  const byStream = new Map(contents.map(content => [content.ref, content]));
  const textsOf = lazily((stream: PDFRef) => {
    const found = byStream.get(stream);
    return found ? readMarkedText(found) : new Map<number, string>();
  });
  for (const { tag } of walkTags(tags.kids)) {
    if (tag.role !== 'Link') continue;
    const text = textIn(tag, textsOf);
    for (const kid of tag.kids) if ('annotation' in kid) kid.annotation.set(keys.Contents, PDFHexString.fromText(describe(text, addressOf(kid.annotation))));
  }
}

function describe(text: string, address: string): string {
  return [text, address && text ? `(${address})` : address].filter(Boolean).join(' ');
}

function textIn(tag: Tag, textsOf: (stream: PDFRef) => ReadonlyMap<number, string>): string {
  const parts = (kids: readonly Kid[]): string[] =>
    kids.flatMap(kid => {
      if (isContent(kid)) return [logicalText(textsOf(kid.stream).get(kid.mcid) ?? '')];
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

function lazily<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return key => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
