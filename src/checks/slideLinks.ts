import { linksOf, linksOfSlide } from '../model/walk.ts';
import type { Check } from './check.ts';

/** A link within the deck goes to a slide that exists. */
export const slideLinks: Check = (workshop, report) => {
  const slides = workshop.sections.flatMap(section => section.slides);
  const ids = new Set(slides.map(slide => slide.id));
  const links = slides.flatMap(slide => [
    ...Object.values(slide.text).flatMap(linksOfSlide),
    ...Object.values(slide.notes).flatMap(notes => notes.parts.flatMap(part => linksOf(part.blocks))),
  ]);
  for (const link of links) {
    if (link.target.kind !== 'slide' || ids.has(link.target.id)) continue;
    report('link-slide', link.location, { id: link.target.id, slides: [...ids] });
  }
};
