import { languages } from '../languages/languages.ts';
import { wordsOf } from '../languages/words.ts';
import type { Language } from '../model/language.ts';
import { addressesIn } from '../passages/addresses.ts';
import { contentWordsOf } from './contentWords.ts';
import { type Piece, textOf } from './pieces.ts';

/** A paragraph with at most as many words (and characters, which are counted faster) and no mark at its end is a name or a caption. */
const mostInLabel = { words: 12, characters: 300 };

/** In whatever language, since a line with a date may not tell its own. */
const imprint = new RegExp(
  `^[^\\p{L}©]*(?:${Object.values(languages)
    .flatMap(({ clauses }) => clauses?.imprint ?? [])
    .join('|')})`,
  'iu',
);

/** Whether a piece says something that families could learn: not a title, a caption, a question, the words before a list, or a line about the guide itself. */
export function isPoint(piece: Piece, language: Language): boolean {
  const { block } = piece;
  const text = textOf(piece);
  if (block.kind === 'heading' || block.isHead) return false;
  if (imprint.test(text)) return false;
  const addresses = addressesIn(text);
  if (addresses.length > 0 && contentWordsOf(text, language).length > 0) return true;
  if (block.kind === 'paragraph' && isLabel(block.text)) return false;
  const isEnd = piece.to >= block.text.length;
  if ((isEnd && /:[”’"»)\]]*$/.test(text)) || /^[^:]*\?[”’"»)\]]*$/.test(text)) return false;
  return contentWordsOf(text, language).length > 0;
}

/** Whether a block is too short for a statement: a name, a logo, a caption. */
export const isLabel = (text: string): boolean =>
  text.length <= mostInLabel.characters && !/[.!…;,][”’"»)\]]*$/.test(text) && wordsOf(text).length <= mostInLabel.words;
