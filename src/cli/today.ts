import { epochDate } from '../node/sourceDate.ts';

/** The day as `2026-11-22`, by UTC; `SOURCE_DATE_EPOCH` stands in for the clock where a build is to be the same on any day. */
export function today(env: Readonly<Record<string, string | undefined>> = process.env): string {
  return (epochDate(env) ?? new Date()).toISOString().slice(0, 10);
}
