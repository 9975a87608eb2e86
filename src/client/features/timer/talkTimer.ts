import { isNumber, isRecord, parseStored } from '../../parseStored.ts';
import type { Stage } from '../../stage/stage.ts';
import type { Storage } from '../../storage.ts';

/** The time that the room has to talk about a slide. Times are in ms. */
export interface TalkState {
  readonly slide: string;
  /** All the time given so far. */
  readonly total: number;
  /** What was left when it was last paused. */
  readonly left: number;
  /** When it ends, in ms since 1970; nothing while it is paused. */
  readonly endsAt: number | null;
}

export interface TalkTimer {
  /** The timer of the slide on screen; nothing if its room does not talk. */
  readonly state: () => TalkState | undefined;
  /** Starts or pauses; starts again when the time is over. */
  readonly toggle: () => void;
  readonly addMinute: () => void;
  readonly reset: () => void;
  /** Calls the listener now and after each change. */
  readonly onChange: (listener: () => void) => void;
}

const minute = 60_000;

/** What is left of the time. */
export const leftOf = ({ left, endsAt }: TalkState, now: number): number => (endsAt === null ? left : Math.max(0, endsAt - now));

export const isOver = (talk: TalkState, now: number): boolean => leftOf(talk, now) === 0;

/**
 * One timer for the slides on which the room talks. It is kept by its end, so a reload or a sleeping laptop does not stretch it;
 * it runs on while another slide is looked at, until a timer is started there.
 */
export function openTalkTimer(stage: Stage, storage: Storage): TalkTimer {
  let kept = parseStored(storage, 'talk', isTalk);
  const listeners = new Set<() => void>();
  const change = (next: TalkState): void => {
    kept = next;
    storage.set('talk', JSON.stringify(next));
    for (const listener of listeners) listener();
  };
  const state = (): TalkState | undefined => {
    const { slide } = stage.position();
    const total = Number(slide.dataset.talk) * minute;
    if (!(total > 0)) return undefined;
    return kept?.slide === slide.id ? kept : { slide: slide.id, total, left: total, endsAt: null };
  };
  const full = (): TalkState | undefined => {
    const now = state();
    const total = Number(stage.position().slide.dataset.talk) * minute;
    return now && { ...now, total, left: total, endsAt: null };
  };

  return {
    state,
    toggle: () => {
      const now = Date.now();
      const talk = state();
      const all = full();
      if (!talk || !all) return;
      if (isOver(talk, now)) change({ ...all, endsAt: now + all.total });
      else if (talk.endsAt === null) change({ ...talk, endsAt: now + talk.left });
      else change({ ...talk, left: leftOf(talk, now), endsAt: null });
    },
    addMinute: () => {
      const now = Date.now();
      const talk = state();
      if (!talk) return;
      const total = talk.total + minute;
      const left = leftOf(talk, now) + minute;
      // A timer that has run out goes on by itself: the minute is wanted now.
      change({ ...talk, total, left, endsAt: talk.endsAt === null ? null : now + left });
    },
    reset: () => {
      const all = full();
      if (all) change(all);
    },
    onChange: listener => {
      listeners.add(listener);
      stage.onMove(listener);
    },
  };
}

export function isTalk(value: unknown): value is TalkState {
  return (
    isRecord(value) && typeof value.slide === 'string' && isNumber(value.total) && isNumber(value.left) && (value.endsAt === null || isNumber(value.endsAt))
  );
}
