import { profileOf } from '../languages/languages.ts';
import { matchesIn } from '../model/matchesIn.ts';
import type { Workshop } from '../model/workshop.ts';
import { locationIn } from '../passages/passage.ts';
import type { Unit } from '../passages/units.ts';
import { defineCheck } from './check.ts';

/** The number of the Suicide & Crisis Lifeline. */
const lifeline = 'tel:988';

/** Wherever a text mentions suicide, 988 is nearby: in the same card, part of the notes or part of a document. */
export const suicideHelp = defineCheck({
  given: ({ workshop: { resources } }) => ({ resources }),
  part: ({ units }, { resources }, report) => {
    for (const unit of units) {
      for (const passage of unit.passages) {
        const [found] = matchesIn(passage.lowercase, profileOf(passage.language).suicideMentions ?? /(?!)/g);
        if (!found || hasLifeline(unit, resources)) continue;
        report('suicide-help', locationIn(passage, found.index), { found: passage.text.slice(found.index, found.index + found[0].length) });
      }
    }
  },
});

function hasLifeline(unit: Unit, resources: Workshop['resources']): boolean {
  return unit.passages.some(({ language, links }) =>
    links.some(({ target }) => target.kind === 'resource' && resources[target.id]?.link[language] === lifeline),
  );
}
