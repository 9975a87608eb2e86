import type { Problem } from '../../model/problem.ts';
import type { Workshop } from '../../model/workshop.ts';
import type { Overflow } from './findOverflow.ts';
import type { PrintedPdf } from './printSlides.ts';

/** An overflow, and the languages that were on the slide together. */
export interface OverflowAt extends Overflow {
  readonly shown: readonly string[];
}

export const overflowsOf = (pdf: PrintedPdf): readonly OverflowAt[] => pdf.overflows.map(overflow => ({ ...overflow, shown: pdf.languages }));

/** Says of each overflow where its text stands. */
export function overflowProblems(overflows: readonly OverflowAt[], workshop: Workshop): readonly Problem[] {
  const slides = workshop.sections.flatMap(section => section.slides);
  return overflows.flatMap(({ slide, language, by, shown }) => {
    const place = slides.find(each => each.id === slide)?.text[language]?.place;
    if (!place) return [];
    const how = shown.length > 1 ? 'side by side' : 'on a slide of its own';
    return [
      {
        rule: 'slide-overflow' as const,
        ...place,
        message: `The text goes ${by} px beyond its place (${how}).`,
        expected: 'Text that stays on the 1280 × 720 px of the slide, above the footer.',
        hint: 'Shorten it, or spread it over two slides.',
      },
    ];
  });
}
