/**
 * Characters that nobody sees but that change what is seen: controls, which a terminal obeys, and marks that turn the direction of text,
 * so that it reads otherwise than it is. Line feeds and tabs are none of them.
 */
const pattern = String.raw`(?![\n\t])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]`;

export const controlCharacter = new RegExp(pattern, 'u');

const everyOne = new RegExp(pattern, 'gu');

/**
 * A text with such characters written out, for terminals and messages.
 * @example escapeControls('a\u202eb') // 'a\\u202eb'
 */
export const escapeControls = (text: string): string => text.replace(everyOne, codeOf);

/** @example codeOf('\u001b') // '\\u001b' */
const codeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
