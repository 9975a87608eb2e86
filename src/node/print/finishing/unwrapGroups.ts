import { isContent, isTag, type Kid, type Tags, walkTags } from './tags.ts';

/** Tags that may hold only certain others (ISO 32000-1, 14.8.4.3), so that a group without a meaning must not be between. */
const strict: ReadonlySet<string> = new Set(['L', 'Table', 'THead', 'TBody', 'TFoot', 'TR']);

/** Removes the meaningless groups that are between a list and its items, or a table and its rows. */
export function unwrapGroups(tags: Tags): void {
  for (const { tag } of walkTags(tags.kids)) if (strict.has(tag.role)) tag.kids = tag.kids.flatMap(unwrap);
}

function unwrap(kid: Kid): readonly Kid[] {
  const isGroup = isTag(kid) && kid.role === 'NonStruct' && !kid.kids.some(isContent);
  return isGroup ? kid.kids.flatMap(unwrap) : [kid];
}
