import { isEmergencySlide } from '../model/fromEmergencySlide.ts';
import type { Check } from './check.ts';

/** One slide, marked `emergency: true`, says what to do if it is happening now, and every session length shows it. */
export const emergencySlide: Check = (workshop, report) => {
  const slides = workshop.sections.flatMap(section => section.slides);
  const [slide, ...others] = slides.filter(isEmergencySlide);
  if (!slide) {
    report('emergency-slide', slides[0]?.location ?? { file: 'slides/workshop.yaml', line: 1 }, {
      message: 'No slide is marked as the one for an emergency.',
      expected: '“emergency: true” at a slide of the layout points whose list says, step by step, what to do if it is happening now.',
      fix: 'Somebody in the room may need it tonight. The help card, the calm pause and the notes window show it too.',
    });
    return;
  }
  for (const other of others) {
    report('emergency-slide', other.location, {
      message: `“${other.id}” is marked for an emergency, and so is “${slide.id}”.`,
      expected: '“emergency: true” at one slide.',
      fix: 'Remove it from the other, so that nobody has to choose.',
    });
  }
  for (const length of workshop.lengths) {
    if (slide.minutes[length] !== undefined) continue;
    report('emergency-slide', slide.location, {
      message: `The ${length}-minute session leaves out “${slide.id}”, the slide for an emergency.`,
      expected: 'A session of any length says what to do if it is happening now.',
      fix: `Add ${length} to the slide’s “minutes”, and take the time from another slide.`,
    });
  }
};
