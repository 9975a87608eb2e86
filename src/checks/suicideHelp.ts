import { toLowercase, wholeWords } from '../languages/words.ts';
import type { Language } from '../model/language.ts';
import type { Workshop } from '../model/workshop.ts';
import { locationIn } from '../passages/passage.ts';
import type { Unit } from '../passages/units.ts';
import type { Check } from './check.ts';

/** The number of the Suicide & Crisis Lifeline. */
const lifeline = 'tel:988';

const self = 'myself|yourself|himself|herself|themselves|themself|yourselves|ourselves';
const whose = 'my|your|his|her|their|our';

/** How each language speaks of suicide. */
const words: Readonly<Record<Language, RegExp>> = {
  en: wholeWords(
    `suicid[a-záéíóúñ]*|kill(?:s|ed|ing)? (?:${self})|(?:end(?:s|ed|ing)?|tak(?:e|es|ing)|took) (?:${whose}) own li(?:fe|ves)|end(?:s|ed|ing)? (?:${whose}) li(?:fe|ves)`,
  ),
  es: wholeWords(
    'suicid[a-záéíóúñ]*|quit(?:ar|ándo|arían?|ado|aba[ns]?)?(?:me|te|se|nos) la vida|(?:me|te|se|nos) (?:ha[ns]? )?quit[a-záéíóúñ]+ la vida|(?:acabar|terminar) con (?:mi|tu|su|nuestra) (?:propia )?vida|matar(?:me|te|se|nos)',
  ),
};

/** Whoever reads of suicide sees 988 beside it: in the same card, part of the notes or part of a paper. */
export const suicideHelp: Check = (workshop, report, { units }) => {
  for (const unit of units) {
    for (const passage of unit.passages) {
      const [found] = toLowercase(passage.text).matchAll(words[passage.language] ?? /(?!)/g);
      if (!found || hasLifeline(unit, workshop)) continue;
      report('suicide-help', locationIn(passage, found.index), { found: passage.text.slice(found.index, found.index + found[0].length) });
    }
  }
};

function hasLifeline(unit: Unit, { resources }: Workshop): boolean {
  return unit.passages.some(({ language, links }) =>
    links.some(({ target }) => target.kind === 'resource' && resources[target.id]?.link[language] === lifeline),
  );
}
