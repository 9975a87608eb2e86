/** A slide that gets minutes. */
export interface TimedSlide {
  readonly id: string;
  /** Slides of every session, such as the first one and where to get help. */
  readonly isFixed: boolean;
  readonly isDiscussion: boolean;
  /** The section that it is in. */
  readonly section: string;
}

/** Minutes by session length, by the id of the slide; a length without an entry leaves the slide out. */
export type ProposedMinutes = ReadonlyMap<string, Readonly<Record<number, number>>>;

/** Session lengths that people ask for most, in minutes; the longest one grows until every slide has its time. */
const usualLengths = [20, 45, 60];
/** Minutes go in such steps. */
const step = 0.5;
/** A slide needs at least so many minutes, and people who talk so many. */
const leastMinutes = { slide: 1, discussion: 3 };
/** A section gets a discussion for every so many minutes of the session. */
const perDiscussion = 15;
/** Lengths are round. */
const roundTo = 15;

/** The lengths of a session for so many slides, in minutes: in the longest one, each slide has a place. */
export function proposeLengths(slides: readonly TimedSlide[]): readonly number[] {
  const whole = slides.reduce((sum, slide) => sum + leastOf(slide), 0);
  const longest = Math.max(usualLengths.at(-1) ?? 0, Math.ceil(whole / roundTo) * roundTo);
  return [...usualLengths.slice(0, -1), longest];
}

/**
 * Minutes for each slide in each length, which they add up to. Shorter sessions keep one slide after another of each section, and fewer discussions,
 * so that each section is in all of them as long as there is time.
 */
export function proposeMinutes(slides: readonly TimedSlide[], lengths: readonly number[]): ProposedMinutes {
  const minutes = new Map<string, Record<number, number>>(slides.map(({ id }) => [id, {}]));
  for (const length of lengths) {
    const chosen = chooseSlides(slides, length, length === Math.max(...lengths));
    const given = new Map(chosen.map(slide => [slide.id, leastOf(slide)]));
    let left = length - [...given.values()].reduce((sum, each) => sum + each, 0);
    // What is left over goes round, half a minute at a time.
    for (let i = 0; left > 0 && chosen.length > 0; i++) {
      const slide = chosen[i % chosen.length];
      if (slide) given.set(slide.id, (given.get(slide.id) ?? 0) + step);
      left -= step;
    }
    for (const [id, own] of given) minutes.set(id, { ...minutes.get(id), [length]: own });
  }
  return minutes;
}

const leastOf = ({ isDiscussion }: TimedSlide): number => (isDiscussion ? leastMinutes.discussion : leastMinutes.slide);

/** The slides that a session has time for, in their order. */
function chooseSlides(slides: readonly TimedSlide[], length: number, isLongest: boolean): readonly TimedSlide[] {
  if (isLongest) return slides;
  const fixed = slides.filter(({ isFixed }) => isFixed);
  const chosen = new Set(fixed);
  let left = length - fixed.reduce((sum, slide) => sum + leastOf(slide), 0);
  const add = (slide: TimedSlide): void => {
    if (left < leastOf(slide)) return;
    chosen.add(slide);
    left -= leastOf(slide);
  };
  const discussions = slides.filter(({ isDiscussion }) => isDiscussion);
  const wanted = Math.max(1, Math.floor(length / perDiscussion) - 1);
  const every = Math.max(1, Math.ceil(discussions.length / wanted));
  for (const [i, slide] of discussions.entries()) if (i % every === every - 1) add(slide);
  for (const slide of inTurns(slides.filter(slide => !slide.isFixed && !slide.isDiscussion))) add(slide);
  return slides.filter(slide => chosen.has(slide));
}

/** The first slide of each section, then the second one of each, and so on. */
function inTurns(slides: readonly TimedSlide[]): readonly TimedSlide[] {
  const place = new Map<string, number>();
  const turns = slides.map(slide => {
    const turn = place.get(slide.section) ?? 0;
    place.set(slide.section, turn + 1);
    return { slide, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn).map(({ slide }) => slide);
}
