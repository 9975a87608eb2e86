import type { Report } from '../diagnostics/diagnostic.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import { listNames } from './listNames.ts';
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
  missing: RuleName & ('slide-missing' | 'notes-missing'),
  report: Report,
): EntriesById<Content> {
  const isListed = new Set(listed);
  const entries = new Map<string, Entry<Content>>();
  // Where an id stands twice, its first entry counts; the second was reported.
  for (const entry of found.entries) if (isListed.has(entry.id) && !entries.has(entry.id)) entries.set(entry.id, entry);
  const meant = meantIds(listed, found.entries, entries);

  for (const entry of found.entries) {
    if (!entry.id || isListed.has(entry.id)) continue;
    const id = meant.get(entry);
    report('id-unknown', entry.location, {
      message: `The id “${entry.id}” is not in slides/workshop.yaml for this file.`,
      expected: id === undefined ? `One of ${listNames(listed)}.` : `“${id}”, which comes next in slides/workshop.yaml and is not in this file.`,
      fix: 'Mend the id, or add the slide to slides/workshop.yaml.',
    });
  }

  const end = found.entries.at(-1)?.location ?? { file: found.file, line: 1 };
  const reported = new Set(meant.values());
  let before: SourceLocation | undefined;
  for (const id of listed) {
    before = entries.get(id)?.location ?? before;
    if (entries.has(id) || reported.has(id)) continue;
    report(missing, before ?? end, {
      message: `${missing === 'slide-missing' ? 'The slide' : 'The notes for the slide'} “${id}” ${missing === 'slide-missing' ? 'is' : 'are'} not in this file.`,
      expected: `“## Title {#${id}}” and its text, as in the other languages.`,
      fix: 'Write it here, after the entry of this line.',
    });
  }

  const order = listed.filter(id => entries.has(id));
  const written = [...entries.keys()];
  const unsorted = written.findIndex((id, i) => id !== order[i]);
  const misplaced = entries.get(written[unsorted] ?? '');
  if (misplaced)
    report('id-order', misplaced.location, {
      message: `“${misplaced.id}” stands where “${order[unsorted]}” should be.`,
      expected: `The order of slides/workshop.yaml: ${listNames(order)}.`,
      fix: 'Move the entry with all its text, or change the order in slides/workshop.yaml.',
    });

  return entries;
}

/**
 * For entries whose id is wrong, doubled or not there: the id that is missing in their place.
 * One slip of the pen is one problem, so that slide is not reported as missing too.
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
