import { UsageError } from './usageError.ts';

/**
 * The day as `2026-11-22`, by UTC. SOURCE_DATE_EPOCH, in seconds, stands in for the clock where a build is to be the same
 * on any day (reproducible-builds.org/specs/source-date-epoch).
 */
export function today({ SOURCE_DATE_EPOCH: epoch } = process.env): string {
  if (epoch !== undefined && !/^\d{1,11}$/.test(epoch)) throw new UsageError(`SOURCE_DATE_EPOCH is “${epoch}”, and not a number of seconds since 1970.`);
  return new Date(epoch === undefined ? Date.now() : Number(epoch) * 1000).toISOString().slice(0, 10);
}
