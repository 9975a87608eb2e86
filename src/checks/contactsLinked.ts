import { addressesIn } from '../passages/addresses.ts';
import { locationIn } from '../passages/passage.ts';
import { defineCheck } from './check.ts';

/** Every address is in resources.yaml, once; slides, notes and documents link to it there. 911 may be plain text. */
export const contactsLinked = defineCheck({
  part: ({ passages }, _, report) => {
    for (const passage of passages) {
      for (const { kind, text, at } of /[.@]\w|\d{3}/.test(passage.outsideLinks) ? addressesIn(passage.outsideLinks) : []) {
        report('contact-bare', locationIn(passage, at), { kind, text });
      }
      for (const link of passage.links) {
        if (link.target.kind !== 'address') continue;
        report('contact-in-place', link.location, { href: link.target.href });
      }
    }
  },
});
