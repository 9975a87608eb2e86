import { wordsOf } from '../languages/words.ts';
import type { Language } from '../model/language.ts';
import { addressesIn } from '../passages/addresses.ts';
import { contentWordsOf } from './contentWords.ts';
import { isImprint } from './imprint.ts';
import { type Piece, textOf } from './pieces.ts';

/** A paragraph with at most as many words (and characters, which are counted faster) and no mark at its end is a name or a caption. */
const mostInLabel = { words: 12, characters: 300 };

/** Marks at the end of a sentence, a clause or an item, and of a question, in any script, with those that close brackets and quotations after them. */
const end = /[\p{Sentence_Terminal}…;,،、；][”’"»)\]」』）]*$/u;
const question = /^[^:：]*[?؟？][”’"»)\]」』）]*$/;
const introduction = /[:：][”’"»)\]」』）]*$/;

/** Whether a piece says something that families could learn: not a title, a caption, a question, the words before a list, or a line about the guide itself. */
export function isPoint(piece: Piece, language: Language): boolean {
  const { block } = piece;
  const text = textOf(piece);
  if (block.kind === 'heading' || block.isHead) return false;
  if (isImprint(text)) return false;
  const addresses = addressesIn(text);
  if (addresses.length > 0 && contentWordsOf(text, language).length > 0) return true;
  if (block.kind === 'paragraph' && isLabel(block.text)) return false;
  if ((piece.to >= block.text.length && introduction.test(text)) || question.test(text)) return false;
  return contentWordsOf(text, language).length > 0;
}

/** Whether a block is too short for a statement: a name, a logo, a caption. */
export const isLabel = (text: string): boolean => text.length <= mostInLabel.characters && !end.test(text) && wordsOf(text).length <= mostInLabel.words;
