import { wordsOf } from '../languages/words.ts';

/** A paragraph with at most as many words (and characters, which are counted faster) and no mark at its end is a name or a caption. */
const mostInLabel = { words: 12, characters: 300 };

/** Marks at the end of a sentence, a clause or an item, in any script, with those that close brackets and quotations after them. */
const end = /[\p{Sentence_Terminal}…;,،、；][”’"»)\]」』）]*$/u;

/** Whether a text is too short for a statement: a name, a logo, a caption. */
export const isLabel = (text: string): boolean => text.length <= mostInLabel.characters && !end.test(text) && wordsOf(text).length <= mostInLabel.words;
