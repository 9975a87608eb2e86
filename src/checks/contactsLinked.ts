import { addressesIn } from '../passages/addresses.ts';
import { locationIn } from '../passages/passage.ts';
import type { Check } from './check.ts';

/** Every address is in resources.yaml, once; slides, notes and documents link to it there. 911 may be plain text. */
export const contactsLinked: Check = (_, report, { units }) => {
  for (const passage of units.flatMap(unit => unit.passages)) {
    for (const { kind, text, at } of /[.@]\w|\d{3}/.test(passage.outsideLinks) ? addressesIn(passage.outsideLinks) : []) {
      report('contact-bare', locationIn(passage, at), { kind, text });
    }
    for (const link of passage.links) {
      if (link.target.kind !== 'address') continue;
      report('contact-in-place', link.location, { href: link.target.href });
    }
  }
};
