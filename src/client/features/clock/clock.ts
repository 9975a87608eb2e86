import type { Part } from '../../../protocol/part.ts';
import { isNumber, isOrNull, isRecord, isRecordOf, isText, type Shape } from '../../../protocol/shapes.ts';

/** How long the session has lasted, and how much of that each slide took. Times are in ms. */
export interface ClockState {
  /** What was counted before it last began to run. */
  readonly counted: number;
  /** Since when it runs, in ms since 1970; nothing while it is paused. */
  readonly since: number | null;
  /** The slide on screen, and what the clock showed when it came. */
  readonly slide: string;
  readonly slideFrom: number;
  /** Time of each slide before the one on screen came, by its id. */
  readonly spent: Readonly<Record<string, number>>;
}

/** A clock that ran longer than this, in ms, belongs to another session. */
const longest = 12 * 60 * 60_000;

const isTimes: Shape<Readonly<Record<string, number>>> = (value): value is Readonly<Record<string, number>> =>
  isRecord(value) && Object.values(value).every(isNumber);

export const clockPart: Part<ClockState> = {
  name: 'clock',
  initial: { counted: 0, since: null, slide: '', slideFrom: 0, spent: {} },
  is: isRecordOf<ClockState>({ counted: isNumber, since: isOrNull(isNumber), slide: isText, slideFrom: isNumber, spent: isTimes }),
};

/** What the clock shows. */
export const elapsedOf = ({ counted, since }: ClockState, now: number): number => counted + (since === null ? 0 : Math.max(0, now - since));

/** A slide's time among those of all slides. A slide may have the name of something that every object has, such as `constructor`. */
export const timeOf = (times: ClockState['spent'], slide: string): number => (Object.hasOwn(times, slide) ? (times[slide] ?? 0) : 0);

/** The time of each slide up to now, the one on screen too. */
export function slideTimes(clock: ClockState, now: number): Readonly<Record<string, number>> {
  const here = Math.max(0, elapsedOf(clock, now) - clock.slideFrom);
  return { ...clock.spent, [clock.slide]: timeOf(clock.spent, clock.slide) + here };
}

/** A clock at 0:00 that does not run yet. */
export const freshClock = (slide: string): ClockState => ({ ...clockPart.initial, slide });

/** A clock that was kept over a reload; a fresh one in place of an old one. */
export const keptClock = (kept: ClockState | undefined, slide: string, now: number): ClockState =>
  kept && elapsedOf(kept, now) < longest ? kept : freshClock(slide);

export const startClock = (clock: ClockState, now: number): ClockState => (clock.since === null ? { ...clock, since: now } : clock);

export const pauseClock = (clock: ClockState, now: number): ClockState =>
  clock.since === null ? clock : { ...clock, counted: elapsedOf(clock, now), since: null };

/** Back to 0:00, and on from there; the times of the slides are cleared. */
export const restartClock = (clock: ClockState, now: number): ClockState => ({ ...freshClock(clock.slide), since: now });

/** Another slide has come: the time so far was the one's before it. */
export const turnClock = (clock: ClockState, slide: string, now: number): ClockState =>
  slide === clock.slide ? clock : { ...clock, slide, slideFrom: elapsedOf(clock, now), spent: slideTimes(clock, now) };
