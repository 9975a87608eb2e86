import { oncePerLanguage, profileOf } from '../languages/languages.ts';
import { wholeWords } from '../languages/words.ts';
import { matchesIn } from '../model/matchesIn.ts';
import { locationIn } from '../passages/passage.ts';
import { defineCheck } from './check.ts';

/** One pattern for all wordings of a language: most texts match none of them. */
const anyOf = oncePerLanguage(({ wording }) => wording && wholeWords(wording.map(({ pattern }) => pattern).join('|')));

/** What a sentence warns against saying: “Never ask “Why did you send it?””, “Nunca pregunte por qué …”, “Do not call it “…””. */
const warningsOf = oncePerLanguage(({ warnings }) =>
  warnings
    ? [
        new RegExp(`(?<!\\p{L})(?:${warnings.beforeQuotation})(?!\\p{L})[^“”.!?]*(?:“[^”]*”[^“”.!?]*)*“[^”]*$`, 'u'),
        new RegExp(`(?<!\\p{L})(?:${warnings.beforeWords})(?!\\p{L})[^.!?]*$`, 'u'),
      ]
    : [],
);

/** Nothing blames the child, and abuse and suicide are called what they are. Wording that a text warns against may be quoted. */
export const bannedWording = defineCheck({
  part: ({ passages }, _, report) => {
    for (const passage of passages) {
      const pattern = anyOf(passage.language);
      if (!pattern) continue;
      const text = passage.lowercase;
      for (const { 0: found, index } of matchesIn(text, pattern)) {
        if (warningsOf(passage.language).some(warning => warning.test(text.slice(0, index)))) continue;
        const wording = profileOf(passage.language).wording?.find(each => wholeWords(`^(?:${each.pattern})$`).test(found));
        if (!wording) continue;
        report('banned-wording', locationIn(passage, index), {
          found: passage.text.slice(index, index + found.length),
          why: wording.why,
          say: wording.say,
        });
      }
    }
  },
});
