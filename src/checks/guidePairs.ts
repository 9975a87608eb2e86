import type { GuidePlace } from '../diagnostics/guidePlace.ts';
import { type GuidePassage, passagesOfPoint } from '../model/guidePassages.ts';
import type { Language } from '../model/language.ts';
import { defineCheck } from './check.ts';

/** A point that has its place in the guide in one language has it in all whose text is kept, unless somebody decided that only some guides say it. */
export const guidePairs = defineCheck({
  whole: ({ workshop: { guide } }, report) => {
    if (!guide) return;
    /** By language, the place of the last point that has one. */
    const before = new Map<Language, GuidePlace>();
    for (const point of guide.points) {
      const { id, at, only, location } = point;
      for (const language of Object.keys(guide.text)) {
        const last = passagesOfPoint(guide, point, language).at(-1);
        if (last) before.set(language, placeOf(last));
      }
      const placed = Object.keys(guide.text).filter(language => (at[language] ?? []).length > 0);
      const [place] = placed.flatMap(language => passagesOfPoint(guide, point, language));
      if (!place) continue;
      for (const [language, { file }] of Object.entries(guide.text)) {
        if (placed.includes(language) || (only.length > 0 && !only.includes(language))) continue;
        const last = before.get(language);
        report('guide-pairs', location, { id, place: placeOf(place), placed, language, file, ...(last && { before: last }) });
      }
    }
  },
});

const placeOf = ({ file, line, page }: GuidePassage): GuidePlace => ({ file, line, ...(page !== undefined && { page }) });
