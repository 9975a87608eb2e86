import { contentDate } from '../../kit/contentDate.ts';
import { UserError } from '../../model/userError.ts';
import type { Workshop } from '../../model/workshop.ts';

/** The date could not be read; the message says what was expected. */
export class SourceDateError extends UserError {
  override readonly name = 'SourceDateError';
}

/**
 * The date that files carry which are made from a workshop, so that the same input gives the same bytes: `SOURCE_DATE_EPOCH`
 * (seconds since 1970, https://reproducible-builds.org/specs/source-date-epoch/), else the newest date on which somebody checked a contact,
 * else the first date that a ZIP file can store.
 */
export function sourceDate(workshop: Workshop, env: Readonly<Record<string, string | undefined>> = process.env): Date {
  const epoch = epochDate(env);
  if (epoch) return epoch;
  return contentDate(workshop);
}

/** The date that `SOURCE_DATE_EPOCH` sets in place of the clock, if it does. Throws a `SourceDateError` if it is no number of seconds. */
export function epochDate(env: Readonly<Record<string, string | undefined>> = process.env): Date | undefined {
  const text = env['SOURCE_DATE_EPOCH'];
  if (!text) return undefined;
  const date = new Date(Number(text) * 1000);
  if (/^\d+$/.test(text) && !Number.isNaN(date.getTime())) return date;
  throw new SourceDateError(`SOURCE_DATE_EPOCH is “${text}”, but it must be a whole number of seconds since 1970, such as 1795305600. Change it, or unset it.`);
}

/** The day as `2026-11-22`, by UTC; `SOURCE_DATE_EPOCH` replaces the clock where a build is to be the same on any day. */
export function today(env: Readonly<Record<string, string | undefined>> = process.env): string {
  return (epochDate(env) ?? new Date()).toISOString().slice(0, 10);
}
