/**
 * Invisible characters that change what is visible: controls, which affect a terminal, and marks that change the direction of text,
 * so that it reads differently than it is written. Line feeds and tabs are none of them, nor are the marks U+200E and U+200F: people who write from right to left
 * type them, and they affect only the characters next to them.
 */
const pattern = String.raw`(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]`;

/** @example codeOf('\u001b') // '\\u001b' */
const codeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const everyOne = new RegExp(pattern, 'gu');

/** One of them in the text of a file, where carriage returns end lines. */
const inText = new RegExp(String.raw`(?!\r)(?:${pattern})`, 'u');

/** Where the first of them is in a text of a file, and how it is written out; nothing if there is none. */
export function findControl(text: string): { readonly index: number; readonly code: string } | undefined {
  const found = inText.exec(text);
  return found ? { index: found.index, code: codeOf(found[0]) } : undefined;
}

/**
 * A text with such characters written out, for terminals and messages.
 * @example escapeControls('a\u202eb') // 'a\\u202eb'
 */
export const escapeControls = (text: string): string => text.replace(everyOne, codeOf);
