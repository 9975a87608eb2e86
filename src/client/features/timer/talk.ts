import type { Part } from '../../../protocol/part.ts';
import { isBoolean, isNumber, isOrNull, isRecordOf, isText } from '../../../protocol/shapes.ts';

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

export const isTalk = isRecordOf<TalkState>({ slide: isText, total: isNumber, left: isNumber, endsAt: isOrNull(isNumber) });

/** The timer of the slide on screen; nothing if its room does not talk. */
export const talkPart: Part<TalkState | null> = { name: 'talk', initial: null, is: isOrNull(isTalk) };

/** Whether the end of a talk is heard; off until somebody asks for it. */
export const soundPart: Part<boolean> = { name: 'sound', initial: false, is: isBoolean };

const minute = 60_000;

/** What is left of the time. */
export const leftOf = ({ left, endsAt }: TalkState, now: number): number => (endsAt === null ? left : Math.max(0, endsAt - now));

export const isOver = (talk: TalkState, now: number): boolean => leftOf(talk, now) === 0;

/** Whether it stands at the time that it was given, and nobody has started it. */
export const isUnused = ({ left, total, endsAt }: TalkState): boolean => left === total && endsAt === null;

export type TalkPhase = 'ready' | 'running' | 'paused' | 'over';

export function phaseOf(talk: TalkState, now: number): TalkPhase {
  if (isOver(talk, now)) return 'over';
  if (talk.endsAt !== null) return 'running';
  return isUnused(talk) ? 'ready' : 'paused';
}

/** A timer that nobody has started yet. @param minutes that the slide gives; none or 0 if its room does not talk */
export const freshTalk = (slide: string, minutes: number): TalkState | null =>
  minutes > 0 ? { slide, total: minutes * minute, left: minutes * minute, endsAt: null } : null;

/** Starts or pauses; starts again, with all the time of the slide, when the time is over. */
export function toggleTalk(talk: TalkState, fresh: TalkState, now: number): TalkState {
  if (isOver(talk, now)) return { ...fresh, endsAt: now + fresh.total };
  if (talk.endsAt === null) return { ...talk, endsAt: now + talk.left };
  return { ...talk, left: leftOf(talk, now), endsAt: null };
}

/** Adds a minute. A timer that has run out goes on by itself: the minute is wanted now. */
export function addMinute(talk: TalkState, now: number): TalkState {
  const left = leftOf(talk, now) + minute;
  return { ...talk, total: talk.total + minute, left, endsAt: talk.endsAt === null ? null : now + left };
}
