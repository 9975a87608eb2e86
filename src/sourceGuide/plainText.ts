/** Spaces of a fixed width or that do not break, and line and paragraph separators: for a reader, each is a space. */
const anySpace = /[\s\u0085\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** Where a word may be divided or must not be, in which direction it runs, the mark of the byte order, and control characters. */
const unseen = /(?![\s\u0085])\p{Cc}|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;

/** Joiners mean something in Persian, in the scripts of India, and in emoji; beside Latin letters they are left over from a layout. */
const joinersInLatin = /(?<=^|[\p{Script=Latin}\p{N}\p{P}\s])[\u200c\u200d]+|[\u200c\u200d]+(?=[\p{Script=Latin}\p{N}\p{P}\s]|$)/gu;

/**
 * Text as it is read and compared: in Unicode’s composed form, with every space a plain one, and without characters that nobody sees.
 * Spaces at its ends stay, one each: text may go on there.
 */
export const toPlainText = (text: string): string => text.replace(unseen, '').replace(joinersInLatin, '').replace(anySpace, ' ').normalize('NFC');
