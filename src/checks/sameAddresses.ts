import { inlinesToText } from '../model/walk.ts';
import { addressesIn } from '../passages/addresses.ts';
import type { UnitPair } from '../passages/pairUnits.ts';
import type { Passage } from '../passages/passage.ts';
import { defineCheck } from './check.ts';
import { differingFacts, type Fact } from './differingFacts.ts';

/**
 * An address or phone number that a link shows in one language, it shows in every language: on paper, people can use
 * only what is visible. The contact gives the address; each language may have its own.
 */
export const sameAddresses = defineCheck({
  part: ({ pairs }, _, report) => {
    for (const difference of pairs.filter(hasLink).flatMap(pair => differingFacts(pair, addressesShown, addressesShown))) {
      report('parity-addresses', difference.location, difference.facts);
    }
  },
});

const hasLink = ({ source, translation }: UnitPair): boolean => [source, translation].some(unit => unit.passages.some(({ links }) => links.length > 0));

function addressesShown({ text, links }: Passage): readonly Fact[] {
  return links.flatMap(({ target, children }) => {
    const words = inlinesToText(children);
    if (target.kind !== 'resource') return [];
    return addressesIn(words).map(shown => ({ value: `${target.id} ${shown.kind}`, text: shown.text, at: Math.max(0, text.indexOf(shown.text)) }));
  });
}
