import { toLowercase, wholeWords } from '../languages/words.ts';
import type { Language } from '../model/language.ts';
import { locationIn } from '../passages/passage.ts';
import type { Check } from './check.ts';
import { en } from './wording/en.ts';
import { es } from './wording/es.ts';
import type { Wording } from './wording/wording.ts';

/** What is not said, by language. */
export const wordings: Readonly<Record<Language, readonly Wording[]>> = { en, es };

/** One pattern for all, since most texts have none of them. */
const anyOf = Object.fromEntries(Object.entries(wordings).map(([language, all]) => [language, wholeWords(all.map(wording => wording.pattern).join('|'))]));

/** What a sentence tells not to say: “Never ask “Why did you send it?””, “Nunca pregunte por qué …”, “Do not call it “…””. */
const warnings = [
  /(?<!\p{L})(?:not|never|\p{L}+n't|no|nunca|jamás)(?!\p{L})[^“”.!?]*(?:“[^”]*”[^“”.!?]*)*“[^”]*$/u,
  /(?<!\p{L})(?:never|do not|don't|nunca|jamás|no) (?:ask|say|tell|call|pregunten?|digan?|llamen?)(?!\p{L})[^.!?]*$/u,
];

/** Nothing blames the child, and abuse and suicide are called what they are. What is told as something not to say may stand there. */
export const bannedWording: Check = (_, report, { units }) => {
  for (const passage of units.flatMap(unit => unit.passages)) {
    const pattern = anyOf[passage.language];
    if (!pattern) continue;
    const text = toLowercase(passage.text);
    for (const { 0: found, index } of text.matchAll(pattern)) {
      if (warnings.some(warning => warning.test(text.slice(0, index)))) continue;
      const wording = wordings[passage.language]?.find(each => wholeWords(`^(?:${each.pattern})$`).test(found));
      if (!wording) continue;
      report('banned-wording', locationIn(passage, index), {
        found: passage.text.slice(index, index + found.length),
        why: { en: wording.why, es: wording.why },
        say: wording.say,
      });
    }
  }
};
