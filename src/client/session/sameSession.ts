/** How long after it was left a deck counts as the same session's, in ms: 12 hours. */
const sameSession = 12 * 60 * 60_000;

/** Whether what was stored at one time, in ms since 1970, still counts now. What a wrong clock stored in the future does not. */
export const isSameSession = (at: number, now: number): boolean => now >= at && now - at < sameSession;
