import { isContent, isTag, type Kid, type Tag, type Tags, walkTags } from './tags.ts';

/** Tags that group others, and hold no text themselves (ISO 32000-1, 14.8.4.2). */
const groups: ReadonlySet<string> = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'NonStruct']);

/** Makes paragraphs of text that is in a group without being anything: browsers give no tag to a `p` that is a flex box. */
export function tagLooseText(tags: Tags): void {
  const loose = new Set<Tag>();
  const grouped = new Set<Tag>();
  for (const { tag, parent } of walkTags(tags.kids)) {
    if (!groups.has(tag.role) || (parent && !grouped.has(parent) && !holdsGroups(tag))) continue;
    grouped.add(tag);
    if (tag.role === 'NonStruct' && tag.kids.length > 0 && tag.kids.every(isContent)) loose.add(tag);
  }
  for (const tag of loose) tag.role = 'P';
}

/** Whether it holds groups of groups and nothing else, as a `dl` in a list item: what is a stretch of a line holds text at once. */
function holdsGroups({ role, kids }: Tag): boolean {
  const areGroups = (all: readonly Kid[]): boolean => all.length > 0 && all.every(kid => isTag(kid) && kid.role === 'NonStruct');
  return role === 'NonStruct' && areGroups(kids) && kids.every(kid => isTag(kid) && areGroups(kid.kids));
}
