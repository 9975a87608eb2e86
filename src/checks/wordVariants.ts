import { inflected, plainForTerms } from '../languages/inflected.ts';
import { matchesIn } from '../model/matchesIn.ts';
import type { Vocabulary } from '../model/workshop.ts';
import { locationIn } from '../passages/passage.ts';
import { defineCheck } from './check.ts';

/** One word for one thing: what “instead” in words.yaml lists is not said, in any of its forms; the word beside it is. */
export const wordVariants = defineCheck({
  given: ({ workshop }, once) => ({ variants: once(variantsOf, workshop.vocabulary) }),
  part: ({ passages }, { variants }, report) => {
    for (const passage of passages) {
      const text = variants.length > 0 ? plainForTerms(passage.prose) : '';
      for (const { not, but, language, pattern } of variants) {
        if (language !== passage.language) continue;
        const [found] = matchesIn(text, pattern);
        if (!found) continue;
        report('word-variant', locationIn(passage, found.index), { found: passage.prose.slice(found.index, found.index + found[0].length), not, but });
      }
    }
  },
});

const variantsOf = ({ instead }: Vocabulary) =>
  Object.entries(instead).flatMap(([language, list]) => list.map(({ value }) => ({ ...value, language, pattern: inflected(value.not, language) })));
