import { placesOfPoint } from '../model/guidePassages.ts';
import type { Slide } from '../model/workshop.ts';
import { defineCheck } from './check.ts';

/** Every point of the guide is covered by a slide of some session, and slides claim no point that the guide does not have. */
export const guideCoverage = defineCheck({
  whole: ({ workshop: { guide, sections, lengths } }, report) => {
    if (!guide) return;
    const slides = sections.flatMap(section => section.slides);
    const isShown = (slide: Slide): boolean => lengths.some(length => slide.minutes[length] !== undefined);
    const shown = new Set(slides.filter(isShown).flatMap(slide => slide.covers));
    const known = guide.points.map(point => point.id);

    for (const point of guide.points) {
      const { id, says, location } = point;
      if (shown.has(id)) continue;
      const unseen = slides.filter(slide => slide.covers.includes(id)).map(slide => slide.id);
      const places = placesOfPoint(guide, point).map(({ file, line, page }) => ({ file, line, ...(page !== undefined && { page }) }));
      report('guide-coverage', location, { id, says, places, unseen });
    }
    const isKnown = new Set(known);
    for (const slide of slides) {
      for (const point of slide.covers) if (!isKnown.has(point)) report('guide-point', slide.location, { by: 'slide', id: slide.id, point, known });
    }
  },
});
