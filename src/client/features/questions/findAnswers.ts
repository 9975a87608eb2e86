import { foldText } from '../../foldText.ts';

/** What a facilitator may look for, in the languages in which it is there. */
export interface Answer {
  readonly kind: AnswerKind;
  readonly texts: readonly AnswerText[];
}

export type AnswerKind = 'questions' | 'glossary' | 'notes';

export interface AnswerText {
  readonly language: string;
  readonly title: string;
  readonly body: readonly Node[];
  /** Folded, as the search compares them. */
  readonly titleWords: string;
  readonly allWords: string;
}

/** How much a word counts in the title, where it says more than in the text. */
const inTitle = 4;
/** Prepared answers come before the glossary, and that before the notes, where all else is equal. */
const kinds: readonly AnswerKind[] = ['questions', 'glossary', 'notes'];
/** Of a whole sentence, this share of its words must be there; of one or two words, all. */
const share = 0.6;

/** Prepares a text for the search. */
export function answerText(language: string, title: string, body: readonly Node[]): AnswerText {
  const titleWords = wordsOf(title).join(' ');
  return { language, title, body, titleWords, allWords: `${titleWords} ${wordsOf(body.map(node => node.textContent).join(' ')).join(' ')}` };
}

/** The answers that fit a question in any language, the best first. Accents, case and punctuation do not count. */
export function findAnswers(all: readonly Answer[], question: string): readonly Answer[] {
  const wanted = wordsOf(question);
  if (wanted.length === 0) return [];
  const least = wanted.length <= 2 ? wanted.length : Math.ceil(wanted.length * share);
  const scored = all.flatMap((answer, order) => {
    const score = Math.max(...answer.texts.map(text => scoreOf(text, wanted, least)));
    return score > 0 ? [{ answer, score, order }] : [];
  });
  scored.sort((one, other) => other.score - one.score || kinds.indexOf(one.answer.kind) - kinds.indexOf(other.answer.kind) || one.order - other.order);
  return scored.map(each => each.answer);
}

/** Longer words say more than short ones, so each counts by its length. */
function scoreOf(text: AnswerText, wanted: readonly string[], least: number): number {
  let found = 0;
  let score = 0;
  for (const word of wanted) {
    if (!text.allWords.includes(word)) continue;
    found++;
    score += word.length * (` ${text.titleWords}`.includes(` ${word}`) ? inTitle : text.titleWords.includes(word) ? inTitle - 1 : 1);
  }
  return found >= least ? score : 0;
}

const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
