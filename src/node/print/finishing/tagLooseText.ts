import { isContent, type Tag, type Tags, walkTags } from './tags.ts';

/** Tags that group others, and hold no text of their own (ISO 32000-1, 14.8.4.2). */
const groups: ReadonlySet<string> = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'NonStruct']);

/** Makes paragraphs of text that stands in a group without being anything: browsers give no tag to a `p` that is a flex box. */
export function tagLooseText(tags: Tags): void {
  const loose = new Set<Tag>();
  const grouped = new Set<Tag>();
  for (const { tag, parent } of walkTags(tags.kids)) {
    if (!groups.has(tag.role) || (parent && !grouped.has(parent))) continue;
    grouped.add(tag);
    if (tag.role === 'NonStruct' && tag.kids.length > 0 && tag.kids.every(isContent)) loose.add(tag);
  }
  for (const tag of loose) tag.role = 'P';
}
