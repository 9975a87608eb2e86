import type { Slide, Workshop } from './workshop.ts';

/** When a slide begins, and how long it takes. */
export interface PlannedSlide {
  readonly slide: Slide;
  /** Position among all slides, from 1. */
  readonly number: number;
  /** Minutes from the start of the session; nothing if the slide is not part of it. */
  readonly start: number | undefined;
  readonly minutes: number | undefined;
}

/** The slides of a workshop, each with its time in a session of a length (in minutes). Without a length, no slide has a time. */
export function planSession(workshop: Workshop, length: number | undefined): readonly PlannedSlide[] {
  let next = 0;
  return workshop.sections
    .flatMap(section => section.slides)
    .map((slide, i) => {
      const minutes = length === undefined ? undefined : slide.minutes[length];
      const start = minutes === undefined ? undefined : next;
      next += minutes ?? 0;
      return { slide, number: i + 1, start, minutes };
    });
}

/** Minutes as a clock shows them: 4.5 is `4:30`. */
export function minutesToClock(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
