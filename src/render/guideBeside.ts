import { type CoveredPoint, coveredPoints } from '../model/guidePassages.ts';
import { type Steps, stepByStep } from '../model/steps.ts';
import type { Workshop } from '../model/workshop.ts';

/** What the guide says beside each slide, for those who write: it is no part of a deck. */
export interface GuideBeside {
  /** The points that each slide covers, by its id; of a slide that covers none, an empty list. */
  readonly slides: ReadonlyMap<string, readonly CoveredPoint[]>;
  /** What was found, for a search that follows it. */
  readonly steps: Steps;
}

/** Points beside slides, by the slide's id: all of them, or those that an open page has to change. */
export type PointsBeside = Readonly<Record<string, readonly CoveredPoint[]>>;

/**
 * Finds what the guide says beside each slide.
 * @param previous the same workshop, as it was before: where neither the guide nor what a slide covers has changed, its list is the same object
 */
export function guideBeside({ guide, sections }: Pick<Workshop, 'guide' | 'sections'>, previous?: GuideBeside): GuideBeside {
  const { once, steps } = stepByStep(previous?.steps);
  const slides = sections.flatMap(section => section.slides);
  return {
    slides: new Map(
      slides.map(slide => [slide.id, once(slide.id, [guide, slide.covers.join()], (): readonly CoveredPoint[] => (guide ? coveredPoints(guide, slide) : []))]),
    ),
    steps,
  };
}

/** Lists that are new or another than before; without anything before, all of them. */
export function besideBetween(before: GuideBeside | undefined, after: GuideBeside): PointsBeside {
  const isSame = (id: string, points: readonly CoveredPoint[]): boolean => {
    const known = before?.slides.get(id);
    return known === points || JSON.stringify(known) === JSON.stringify(points);
  };
  return Object.fromEntries([...after.slides].filter(([id, points]) => !isSame(id, points)));
}
