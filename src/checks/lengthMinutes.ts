import { defineCheck } from './check.ts';

/** How far the slides' minutes may be from the session's length. */
const tolerance = 0.1;

/** Fractions such as 0.1 are not exact. */
const rounded = (minutes: number): number => Number(minutes.toFixed(2));

/** The minutes of the slides add up to each session length, and no slide has minutes for a length that does not exist. */
export const lengthMinutes = defineCheck({
  whole: ({ workshop }, report) => {
    const slides = workshop.sections.flatMap(section => section.slides);
    const location = slides[0]?.location ?? { file: 'slides/workshop.yaml', line: 1 };
    for (const length of workshop.lengths) {
      const sum = rounded(slides.reduce((minutes, slide) => minutes + (slide.minutes[length] ?? 0), 0));
      const [from, to] = [rounded(length * (1 - tolerance)), rounded(length * (1 + tolerance))];
      if (sum >= from && sum <= to) continue;
      report('length-minutes', location, { length, sum, from, to });
    }
    for (const slide of slides) {
      for (const length of Object.keys(slide.minutes)) {
        if (workshop.lengths.includes(Number(length))) continue;
        report('setting-value', slide.location, { wrong: 'length', slide: slide.id, length, lengths: workshop.lengths });
      }
    }
  },
});
