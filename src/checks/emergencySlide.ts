import { isEmergencySlide } from '../model/fromEmergencySlide.ts';
import { defineCheck } from './check.ts';

/** One slide, marked `emergency: true`, says what to do if it is happening now, and every session length shows it. */
export const emergencySlide = defineCheck({
  whole: ({ workshop }, report) => {
    const slides = workshop.sections.flatMap(section => section.slides);
    const [slide, ...others] = slides.filter(isEmergencySlide);
    if (!slide) {
      report('emergency-slide', slides[0]?.location ?? { file: 'slides/workshop.yaml', line: 1 }, { found: 'none' });
      return;
    }
    for (const other of others) {
      report('emergency-slide', other.location, { found: 'second', slide: other.id, first: slide.id });
    }
    for (const length of workshop.lengths) {
      if (slide.minutes[length] !== undefined) continue;
      report('emergency-slide', slide.location, { found: 'left-out', slide: slide.id, length });
    }
  },
});
