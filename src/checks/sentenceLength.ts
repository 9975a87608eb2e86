import { profileOf } from '../languages/languages.ts';
import { sentencesOf } from '../languages/sentences.ts';
import { isUnspaced, wordsOf } from '../languages/words.ts';
import { locationIn } from '../passages/passage.ts';
import { defineCheck } from './check.ts';

/** What a listener, or a reader in a second language, can hold in mind. */
const maxWords = 25;

/** No sentence is long, on slides, in notes and in documents. Addresses and phone numbers are no words. */
export const sentenceLength = defineCheck({
  part: ({ passages }, _, report) => {
    for (const passage of passages) {
      // Short text needs no closer look, and most of it is short.
      const maximum = Math.floor(maxWords * (profileOf(passage.language).tokensPerWord ?? 1));
      if (passage.prose.length <= maximum * (isUnspaced(passage.prose) ? 1 : 2)) continue;
      for (const sentence of sentencesOf(passage.prose)) {
        const words = wordsOf(sentence.text);
        if (words.length <= maximum) continue;
        report('sentence-length', locationIn(passage, sentence.at), {
          words: words.length,
          beginning: words.slice(0, 6).join(isUnspaced(sentence.text) ? '' : ' '),
          max: maximum,
          average: Math.floor((maximum * 3) / 5),
        });
      }
    }
  },
});
