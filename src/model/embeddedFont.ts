/**
 * Letters and marks that the font in the page does not have: all but Latin and Latin Extended, as the `unicode-range` of
 * `@fontsource/atkinson-hyperlegible-next` has them. Vietnamese needs more of Latin than that.
 */
const beyondFont = /[^\u0020-\u02ff\u1d00-\u1dbf\u1e00-\u1e9f\u1ef2-\u1eff\u2113\u2c60-\u2c7f\ua720-\ua7ff](?<=[\p{L}\p{M}])/u;

/** Whether a text has letters that come from the computer's own fonts. */
export const goesBeyondFont = (text: string): boolean => beyondFont.test(text);
