import type { Language } from '../model/language.ts';
import { addressesIn } from '../passages/addresses.ts';
import { contentWordsOf } from './contentWords.ts';
import { isImprint } from './imprint.ts';
import { isLabel } from './label.ts';
import { type Piece, textOf } from './pieces.ts';

/** Marks that end a question and the words before a list, in any script, with those that close brackets and quotations after them. */
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
