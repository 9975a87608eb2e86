/** When each slide should come and go, in minutes from the start. */
export interface Plan {
  readonly slides: Readonly<Record<string, PlannedSlide>>;
  readonly total: number;
}

export interface PlannedSlide {
  readonly from: number;
  readonly to: number;
}

export interface PlanOptions {
  /** Ids of the slides of the session, in their order. */
  readonly slides: readonly string[];
  /** Minutes of each slide in each length. */
  readonly minutes: Readonly<Record<string, Readonly<Record<number, number>>>>;
  readonly length: number;
  /** How much longer everything takes; 1 without an interpreter. */
  readonly factor: number;
}

/** Adds up the minutes of the slides. */
export function planSession({ slides, minutes, length, factor }: PlanOptions): Plan {
  const planned: Record<string, PlannedSlide> = {};
  let total = 0;
  for (const id of slides) {
    const from = total;
    total += (minutes[id]?.[length] ?? 0) * factor;
    planned[id] = { from, to: total };
  }
  return { slides: planned, total };
}

/**
 * Whole minutes behind the plan, less than 0 when ahead of it. A slide is on time from its first to its last planned minute,
 * give or take half a minute.
 * @param elapsed ms since the start
 */
export function minutesBehind(plan: Plan, slide: string, elapsed: number): number {
  const planned = plan.slides[slide];
  if (!planned) return 0;
  const minutes = elapsed / 60_000;
  if (minutes > planned.to) return Math.round(minutes - planned.to);
  if (minutes < planned.from) return -Math.round(planned.from - minutes);
  return 0;
}
