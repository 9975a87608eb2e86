import type { Part } from '../../../protocol/part.ts';
import { isOrNull, isText } from '../../../protocol/shapes.ts';

/** The slide that was left for the short way to the end, by its id; nothing while nobody is running late. */
export const latePart: Part<string> = { name: 'late', initial: '', is: isText };

/** Id of the slide that “next” leads to once all steps show; nothing after the last. */
export const nextPart: Part<string | null> = { name: 'next', initial: null, is: isOrNull(isText) };

/** A slide by what matters here: elements of slides are such. */
export interface MarkedSlide {
  readonly id: string;
  readonly dataset: Readonly<Record<string, string | undefined>>;
}

/** The slide that says where help is: the first of its layout. */
export const helpSlideOf = <Slide extends MarkedSlide>(slides: readonly Slide[]): Slide | undefined =>
  slides.find(({ dataset }) => dataset['layout'] === 'resources');

/**
 * The short way to the end, as ids of slides in their order: what to do if it is happening now, where help is, then the closing, and nothing between.
 */
export function shortWay(slides: readonly MarkedSlide[]): readonly string[] {
  const closing = slides.findLast(({ dataset }) => dataset['layout'] === 'closing') ?? slides.at(-1);
  const help = helpSlideOf(slides);
  return slides.filter(slide => slide.dataset['emergency'] !== undefined || slide === help || slide === closing).map(({ id }) => id);
}

/** The slide after (1) or before (-1) this one on a way; nothing at its end, or away from it. */
export function neighborOn(way: readonly string[], slide: string, by: 1 | -1): string | undefined {
  const at = way.indexOf(slide);
  return at < 0 ? undefined : way[at + by];
}
