import type { Language } from '../model/language.ts';
import { spelledWordsOf } from '../text/words.ts';
import type { Check } from './check.ts';

/**
 * The small words that hold a sentence together, in every text and in no other of these languages
 * (so not “a”, “he”, “me”, “no”, “once”, “son” or “sin”). Which of them a text has tells its language in a few words,
 * where the letters alone, which trigram detectors count, tell little.
 */
const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: setOf(
    'about after an and are at be because been but by can could did do does for from had have his how if in is it its may might more most my not of on or our she should that the their them then there these they this those to was we were what when where which who why will with would you your',
  ),
  es: setOf(
    'al antes así aunque como con cómo cuando cuándo de del desde donde dónde el ella ellos en entre es esa ese eso esta está este están esto fue hay la las le les lo los más mi muy nos o para pero por porque pueden puede que qué quien quién se según ser si sobre son su sus también tiene todo un una usted ustedes y ya',
  ),
};

/** Fewer words may be a name. */
const leastWords = 3;

/** Each paragraph, heading and list item is in the language of its file: none was left in another when the file was written from it. */
export const oneLanguage: Check = (workshop, report, { units }) => {
  const names = Object.values(workshop.resources).flatMap(resource => Object.values(resource.name));
  for (const passage of units.flatMap(unit => unit.passages)) {
    const own = smallWords[passage.language];
    if (!own) continue;
    const prose = names.reduce((text, name) => (text.includes(name) ? text.replaceAll(name, ' ') : text), passage.prose);
    const words = spelledWordsOf(prose.toLowerCase());
    if (words.length < leastWords) continue;
    const ownCount = count(words, own);
    for (const other of workshop.languages) {
      const otherCount = other === passage.language ? 0 : count(words, smallWords[other]);
      if (otherCount === 0 || otherCount <= ownCount) continue;
      report('other-language', passage.place, {
        message: `This reads as “${other}”: ${words
          .filter(word => smallWords[other]?.has(word))
          .slice(0, 4)
          .join(', ')}.`,
        expected: `Text in “${passage.language}”.`,
        hint: 'Write it in the language of the file, or put it into the other one.',
      });
    }
  }
};

const count = (words: readonly string[], small: ReadonlySet<string> | undefined): number => words.filter(word => small?.has(word)).length;

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
