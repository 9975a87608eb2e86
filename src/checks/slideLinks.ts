import type { Link } from '../model/text.ts';
import { linksOf, linksOfSlide } from '../model/walk.ts';
import type { Slide } from '../model/workshop.ts';
import { defineCheck } from './check.ts';

/** A link within the deck goes to a slide that exists. */
export const slideLinks = defineCheck({
  part: ({ slides }) => slides.flatMap(linksIn).flatMap(({ target, location }) => (target.kind === 'slide' ? [{ id: target.id, location }] : [])),
  whole: ({ workshop }, report, found) => {
    const ids = new Set(workshop.sections.flatMap(section => section.slides.map(slide => slide.id)));
    for (const { id, location } of found.flat()) {
      if (ids.has(id)) continue;
      report('link-slide', location, { id, slides: [...ids] });
    }
  },
});

const linksIn = ({ text, notes }: Slide): readonly Link[] => [
  ...Object.values(text).flatMap(linksOfSlide),
  ...Object.values(notes).flatMap(({ parts }) => parts.flatMap(part => linksOf(part.blocks))),
];
