import type { Place } from '../model/place.ts';
import type { Report } from '../model/problem.ts';
import type { RuleName } from '../model/rules.ts';
import type { SectionFile } from './readSlides.ts';

interface Expected {
  readonly id: string;
  readonly place: Place;
}

/**
 * Finds the entry for each slide that workshop.yaml lists for a file.
 * Reports ids that the list does not have, slides without an entry, and entries in another order than the list's.
 */
export function matchSlides<Entry>(
  expected: readonly Expected[],
  found: SectionFile<Entry>,
  missing: RuleName & ('slide-missing' | 'notes-missing'),
  report: Report,
): ReadonlyMap<string, Entry & Expected> {
  const listed = expected.map(each => each.id);
  const entries = new Map(found.entries.map(entry => [entry.id, entry]));

  for (const entry of found.entries) {
    if (!entry.id || listed.includes(entry.id)) continue;
    report('id-unknown', entry.place, {
      message: `The id “${entry.id}” is not in slides/workshop.yaml for this file.`,
      expected: `One of ${listed.join(', ')}.`,
      hint: 'Mend the id, or add the slide to slides/workshop.yaml.',
    });
  }

  const end = found.entries.at(-1)?.place ?? { file: found.file, line: 1 };
  for (const { id } of expected) {
    if (entries.has(id)) continue;
    report(missing, before(id, listed, entries) ?? end, {
      message: `${missing === 'slide-missing' ? 'The slide' : 'The notes for the slide'} “${id}” ${missing === 'slide-missing' ? 'is' : 'are'} not in this file.`,
      expected: `“## Title {#${id}}” and its text, as in the other languages.`,
      hint: 'Write it here, after the entry of this line.',
    });
  }

  const order = listed.filter(id => entries.has(id));
  const written = found.entries.map(entry => entry.id).filter(id => listed.includes(id));
  const unsorted = [...new Set(written)].findIndex((id, i) => id !== order[i]);
  const misplaced = entries.get([...new Set(written)][unsorted] ?? '');
  if (misplaced)
    report('id-order', misplaced.place, {
      message: `“${misplaced.id}” stands where “${order[unsorted]}” should be.`,
      expected: `The order of slides/workshop.yaml: ${order.join(', ')}.`,
      hint: 'Move the entry with all its text, or change the order in slides/workshop.yaml.',
    });

  return entries;
}

/** Where the entry before a missing one stands. */
function before(id: string, listed: readonly string[], entries: ReadonlyMap<string, Expected>): Place | undefined {
  const earlier = listed.slice(0, listed.indexOf(id)).reverse();
  const neighbour = earlier.find(each => entries.has(each));
  return neighbour === undefined ? undefined : entries.get(neighbour)?.place;
}
