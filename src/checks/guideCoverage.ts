import type { Check } from './check.ts';

/** Every point of the guide is covered by a slide, and slides claim no point that the guide does not have. */
export const guideCoverage: Check = (workshop, report) => {
  if (!workshop.guide) return;
  const slides = workshop.sections.flatMap(section => section.slides);
  const covered = new Set(slides.flatMap(slide => slide.covers));
  const known = new Set(workshop.guide.points.map(point => point.id));

  for (const point of workshop.guide.points) {
    if (covered.has(point.id)) continue;
    report('guide-coverage', point.location, {
      message: `No slide covers the point “${point.id}”: ${point.says}`,
      expected: 'At least one slide that says it.',
      fix: `Say it on a slide, and add ${point.id} to that slide’s “covers” in slides/workshop.yaml.`,
    });
  }
  for (const slide of slides) {
    for (const id of slide.covers) {
      if (known.has(id)) continue;
      report('guide-point', slide.location, {
        message: `“${slide.id}” covers “${id}”, which slides/guide.yaml does not have.`,
        expected: `One of ${[...known].join(', ')}.`,
        fix: 'Mend the name, or take it away.',
      });
    }
  }
};
