import { isNumber, isRecord, parseStored } from '../../parseStored.ts';
import type { Screen } from '../start/screen.ts';
import type { Stage } from '../../stage/stage.ts';
import type { Storage } from '../../storage.ts';

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

export interface SessionClock {
  readonly state: () => ClockState;
  readonly start: () => void;
  readonly pause: () => void;
  /** Back to 0:00, and on from there; the times of the slides are cleared. */
  readonly restart: () => void;
  readonly onChange: (listener: () => void) => void;
}

/** A clock that ran longer than this, in ms, belongs to another session. */
const longest = 12 * 60 * 60_000;

/** What the clock shows. */
export const elapsedOf = ({ counted, since }: ClockState, now: number): number => counted + (since === null ? 0 : Math.max(0, now - since));

/** The time of each slide up to now, the one on screen too. */
export function slideTimes(clock: ClockState, now: number): Readonly<Record<string, number>> {
  const here = Math.max(0, elapsedOf(clock, now) - clock.slideFrom);
  return { ...clock.spent, [clock.slide]: (clock.spent[clock.slide] ?? 0) + here };
}

/**
 * Counts the time of the session from “Present” or, without the start panel, from the first move. It goes on through a reload;
 * “Present” at the first slide begins again.
 */
export function openSessionClock(stage: Stage, screen: Screen, storage: Storage): SessionClock {
  const fresh = (): ClockState => ({ counted: 0, since: null, slide: stage.position().slide.id, slideFrom: 0, spent: {} });
  const kept = parseStored(storage, 'clock', isClock);
  let state = kept && elapsedOf(kept, Date.now()) < longest ? kept : fresh();
  const listeners = new Set<() => void>();
  const change = (next: ClockState): void => {
    state = next;
    storage.set('clock', JSON.stringify(state));
    for (const listener of listeners) listener();
  };
  const start = (): void => {
    if (state.since === null) change({ ...state, since: Date.now() });
  };

  const restart = (): void => change({ ...fresh(), since: Date.now() });

  let place = '';
  stage.onMove(({ slide, step }) => {
    const isMove = place !== '' && place !== `${slide.id} ${step}` && screen.shown() === 'stage';
    place = `${slide.id} ${step}`;
    const now = Date.now();
    if (slide.id !== state.slide) change({ ...state, slide: slide.id, slideFrom: elapsedOf(state, now), spent: slideTimes(state, now) });
    if (isMove && elapsedOf(state, now) === 0) start();
  });
  let screenBefore = screen.shown();
  screen.onChange(name => {
    if (name === 'stage' && screenBefore === 'start') {
      if (stage.position().number === 1) restart();
      else start();
    }
    screenBefore = name;
  });

  return {
    state: () => state,
    start,
    pause: () => {
      if (state.since !== null) change({ ...state, counted: elapsedOf(state, Date.now()), since: null });
    },
    restart,
    onChange: listener => void listeners.add(listener),
  };
}

export function isClock(value: unknown): value is ClockState {
  return (
    isRecord(value) &&
    isNumber(value.counted) &&
    (value.since === null || isNumber(value.since)) &&
    typeof value.slide === 'string' &&
    isNumber(value.slideFrom) &&
    isRecord(value.spent) &&
    Object.values(value.spent).every(isNumber)
  );
}
