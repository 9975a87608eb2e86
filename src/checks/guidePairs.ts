import { passagesOfPoint } from '../model/guidePassages.ts';
import { defineCheck } from './check.ts';

/** A point that has its place in the guide in one language has it in all whose text is kept, unless somebody decided that only some guides say it. */
export const guidePairs = defineCheck({
  whole: ({ workshop: { guide } }, report) => {
    if (!guide) return;
    for (const point of guide.points) {
      const { id, at, only, location } = point;
      const placed = Object.keys(guide.text).filter(language => (at[language] ?? []).length > 0);
      const [place] = placed.flatMap(language => passagesOfPoint(guide, point, language));
      if (!place) continue;
      for (const [language, { file }] of Object.entries(guide.text)) {
        if (placed.includes(language) || (only.length > 0 && !only.includes(language))) continue;
        const { file: inFile, line, page } = place;
        report('guide-pairs', location, { id, place: { file: inFile, line, ...(page !== undefined && { page }) }, placed, language, file });
      }
    }
  },
});
