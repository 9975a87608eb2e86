import { guideCoverageByLength } from '../../checks/guideCoverageByLength.ts';
import { guidePlaceIn } from '../../diagnostics/guidePlace.ts';
import { placesOfPoint } from '../../model/guidePassages.ts';
import type { Workshop } from '../../model/workshop.ts';

/** A point that no slide of a session says. */
const none = '–';

/**
 * The points of the guide as a table for a terminal: where each is in the guide, the slides that cover it, and, for each session length, the languages in
 * which one of them is written. Nothing without a guide.
 */
export function listGuide(workshop: Workshop): string | undefined {
  const { guide, sections, lengths } = workshop;
  const coverage = guideCoverageByLength(workshop);
  if (!guide || !coverage) return undefined;
  const slides = sections.flatMap(section => section.slides);
  const missing = coverage.sessions.map(({ languages }) => languages.map(each => ({ language: each.language, ids: new Set(each.missing) })));
  const rows = guide.points.map(point => {
    const places = placesOfPoint(guide, point).map(place => guidePlaceIn('en', place));
    const covering = slides.filter(({ covers }) => covers.includes(point.id)).map(({ id }) => id);
    const sessions = missing.map(languages => languages.filter(({ ids }) => !ids.has(point.id)).map(({ language }) => language));
    return [point.id, places.join(', ') || none, covering.join(', ') || none, ...sessions.map(each => each.join(' ') || none)];
  });
  const table = [['point', 'in the guide', 'slides', ...lengths.toReversed().map(length => `${length} min`)], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map(row => row[column]?.length ?? 0))) ?? [];
  return table
    .map(row =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
