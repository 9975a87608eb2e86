import { oncePerLanguage } from '../languages/languages.ts';
import { wordsOf } from '../languages/words.ts';
import type { Language } from '../model/language.ts';
import type { Piece } from './pieces.ts';
import { textOf } from './pieces.ts';

/** Words of a guide in a row that are no copy of it yet: one fewer than `copied-text` finds. */
const mostWords = 7;
/** Nor does anybody read more characters, where no space is. */
const longest = 200;
/** What stands out stands for the whole if it has this many words. */
const leastEmphasized = 3;

const leadInsOf = oncePerLanguage(({ clauses }) => (clauses ? new RegExp(`^(?:${clauses.leadIns})[ ,]+(?=\\p{L})`, 'u') : undefined));

/** What a piece of a guide says in a few words, for a list in which its author will write it anew: what stands out in it, or its beginning. */
export function sayBriefly(piece: Piece, language: Language): string {
  const { block, from, to } = piece;
  const emphasized = block.emphasized
    .filter(span => span.from >= from && span.to <= to)
    .map(span => block.text.slice(span.from, span.to).trim())
    .find(text => text.split(' ').length >= leastEmphasized);
  const text = withoutLeadIns(emphasized ?? textOf(piece), language)
    .replace(/(?<=[.!?;:,…])\s*\|\s*/g, ' ')
    .replace(/\s*\|\s*/g, ': ');
  const begin = beginningOf(text);
  const said = begin.replace(/[\s,;:.(–—-]+$/, '');
  return capitalized(said || begin) + (begin.length < text.length ? ' …' : '');
}

/** As many whole words as are no copy yet, counted as copied text is: “day-to-day” is one, “and/or” are two, and not all scripts have spaces. */
function beginningOf(text: string): string {
  const parts = text.split(' ').slice(0, mostWords);
  while (parts.length > 1 && wordsOf(parts.join(' ')).length > mostWords) parts.pop();
  const begin = parts.join(' ');
  if (wordsOf(begin).length <= mostWords) return begin;
  let characters = '';
  for (const character of [...begin].slice(0, longest)) {
    if (wordsOf(characters + character).length > mostWords) break;
    characters += character;
  }
  return characters;
}

function withoutLeadIns(text: string, language: Language): string {
  const leadIns = leadInsOf(language);
  let rest = text;
  for (let before = ''; leadIns && rest !== before; ) {
    before = rest;
    rest = rest.replace(leadIns, '');
  }
  return rest;
}

const capitalized = (text: string): string => text.replace(/^\p{Ll}/u, letter => letter.toUpperCase());
