import type { Check } from './check.ts';

/** How far the slides' minutes may be from the session's length. */
const tolerance = 0.1;

/** The minutes of the slides add up to each session length, and no slide has minutes for a length that does not exist. */
export const lengthMinutes: Check = (workshop, report) => {
  const slides = workshop.sections.flatMap(section => section.slides);
  const location = slides[0]?.location ?? { file: 'slides/workshop.yaml', line: 1 };
  for (const length of workshop.lengths) {
    // Rounded, since fractions such as 0.1 are not exact.
    const sum = Number(slides.reduce((minutes, slide) => minutes + (slide.minutes[length] ?? 0), 0).toFixed(2));
    if (Math.abs(sum - length) <= length * tolerance) continue;
    report('length-minutes', location, {
      message: `The slides of the ${length}-minute session add up to ${sum} minutes.`,
      expected: `${length} minutes, give or take ${tolerance * 100} %.`,
      fix: `Change the entries for ${length} under “minutes”, or leave slides out of this length.`,
    });
  }
  for (const slide of slides) {
    for (const length of Object.keys(slide.minutes)) {
      if (workshop.lengths.includes(Number(length))) continue;
      report('setting-value', slide.location, { wrong: 'length', slide: slide.id, length, lengths: workshop.lengths });
    }
  }
};
