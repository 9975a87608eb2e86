import type { FromEmergencySlide, Inline, Paragraph } from './text.ts';
import type { LayoutWith, Slide } from './workshop.ts';

/** Whether a slide is the one that says what to do if it is happening now. */
export const isEmergencySlide = (slide: Slide): slide is Slide<LayoutWith<'emergency'>> => 'emergency' in slide && slide.emergency;

/** Whether a paragraph of a document is the place of the emergency slide's steps, and of nothing else. */
export const isEmergencySteps = ({ children }: Paragraph): boolean => {
  const all = withoutMark(children);
  return all.length === 1 && all.some(isSteps);
};

/** Whether a text has the place of the steps among other words, where a list cannot be. */
export const hasStepsAmongWords = (inlines: readonly Inline[]): boolean => {
  const all = withoutMark(inlines);
  return all.length > 1 && all.some(isSteps);
};

/** Whether a text takes anything from the emergency slide. */
export const takesFromEmergencySlide = (inlines: readonly Inline[]): boolean => withoutMark(inlines).some(inline => inline.kind === 'from-emergency-slide');

const isSteps = (inline: Inline): inline is FromEmergencySlide => inline.kind === 'from-emergency-slide' && inline.part === 'steps';

/** A text that is still to be translated is marked as a whole. */
function withoutMark(inlines: readonly Inline[]): readonly Inline[] {
  const [first] = inlines;
  return inlines.length === 1 && first?.kind === 'untranslated' ? first.children : inlines;
}
