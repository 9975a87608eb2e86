import type { Report } from '../diagnostics/diagnostic.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import type { Entry, SectionFile } from './readEntries.ts';

/** The entries of a file, by the ids that workshop.yaml lists for it. */
export type EntriesById<Content> = ReadonlyMap<string, Entry<Content>>;

/**
 * Finds the entry for each slide that workshop.yaml lists for a file.
 * Reports ids that the list does not have, slides without an entry, and entries in another order than the list's.
 */
export function matchSlides<Content>(
  listed: readonly string[],
  found: SectionFile<Content>,
  missing: 'slide-missing' | 'notes-missing',
  report: Report,
): EntriesById<Content> {
  const isListed = new Set(listed);
  const entries = new Map<string, Entry<Content>>();
  // Where an id appears twice, its first entry counts; the second was reported.
  for (const entry of found.entries) if (isListed.has(entry.id) && !entries.has(entry.id)) entries.set(entry.id, entry);
  const meant = meantIds(listed, found.entries, entries);

  for (const entry of found.entries) {
    if (!entry.id || isListed.has(entry.id)) continue;
    const next = meant.get(entry);
    report('id-unknown', entry.location, { found: 'slide', id: entry.id, listed, ...(next === undefined ? {} : { next }) });
  }

  const end = found.entries.at(-1)?.location ?? { file: found.file, line: 1 };
  const reported = new Set(meant.values());
  let before: SourceLocation | undefined;
  for (const id of listed) {
    before = entries.get(id)?.location ?? before;
    if (entries.has(id) || reported.has(id)) continue;
    const isFirst = before === undefined;
    if (missing === 'slide-missing') report('slide-missing', before ?? end, { id, isFirst });
    else report('notes-missing', before ?? end, { found: 'none', id, isFirst });
  }

  const order = listed.filter(id => entries.has(id));
  const written = [...entries.keys()];
  const unsorted = written.findIndex((id, i) => id !== order[i]);
  const misplaced = entries.get(written[unsorted] ?? '');
  const instead = order[unsorted];
  if (misplaced && instead !== undefined) report('id-order', misplaced.location, { id: misplaced.id, instead, order });

  return entries;
}

/**
 * For entries whose id is wrong, doubled or not there: the id that is missing in their place.
 * One typo is one problem, so that slide is not reported as missing too.
 */
function meantIds<Content>(listed: readonly string[], found: readonly Entry<Content>[], entries: EntriesById<Content>): ReadonlyMap<Entry<Content>, string> {
  const meant = new Map<Entry<Content>, string>();
  const positions = new Map(listed.map((id, i) => [id, i]));
  let at = -1;
  for (const entry of found) {
    if (entries.get(entry.id) === entry) {
      at = positions.get(entry.id) ?? at;
      continue;
    }
    const next = listed[at + 1];
    if (next === undefined || entries.has(next)) continue;
    meant.set(entry, next);
    at++;
  }
  return meant;
}
