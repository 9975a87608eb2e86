import { defineCheck } from './check.ts';

/** Every point of the guide is covered by a slide, and slides claim no point that the guide does not have. */
export const guideCoverage = defineCheck({
  whole: ({ workshop }, report) => {
    if (!workshop.guide) return;
    const slides = workshop.sections.flatMap(section => section.slides);
    const covered = new Set(slides.flatMap(slide => slide.covers));
    const known = new Set(workshop.guide.points.map(point => point.id));

    for (const point of workshop.guide.points) {
      if (covered.has(point.id)) continue;
      report('guide-coverage', point.location, { id: point.id, says: point.says });
    }
    for (const slide of slides) {
      for (const id of slide.covers) {
        if (known.has(id)) continue;
        report('guide-point', slide.location, { slide: slide.id, point: id, known: [...known] });
      }
    }
  },
});
