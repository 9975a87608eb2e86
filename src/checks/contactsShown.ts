import type { LinkTarget } from '../model/text.ts';
import { inlinesToText } from '../model/walk.ts';
import type { Workshop } from '../model/workshop.ts';
import { type Address, addressesIn, dialled, webName } from '../passages/addresses.ts';
import { defineCheck } from './check.ts';

/** On paper, people can use only what is visible: a number or address shown in a link is the one that the link leads to. */
export const contactsShown = defineCheck({
  given: ({ workshop: { resources } }) => ({ resources }),
  part: ({ passages }, { resources }, report) => {
    for (const { language, links } of passages) {
      for (const link of links) {
        const leadsTo = targetOf(link.target, language, resources);
        if (!leadsTo) continue;
        const text = inlinesToText(link.children);
        for (const shown of addressesIn(text)) {
          if (isSame(shown, leadsTo)) continue;
          report('contact-shown', link.location, { shown: shown.text, leadsTo: leadsTo.address, shownAs: leadsTo.shownAs });
        }
      }
    }
  },
});

interface Target {
  readonly address: string;
  readonly shownAs: readonly string[];
}

function targetOf(target: LinkTarget, language: string, resources: Workshop['resources']): Target | undefined {
  if (target.kind !== 'resource') return undefined;
  const resource = resources[target.id];
  const address = resource?.link[language];
  return resource && address ? { address, shownAs: resource.shownAs } : undefined;
}

function isSame({ kind, text }: Address, { address, shownAs }: Target): boolean {
  switch (kind) {
    case 'phone':
      return address.startsWith('tel:') && [address.slice('tel:'.length), ...shownAs].some(each => dialled(each) === dialled(text));
    case 'email':
      return [address.replace(/^mailto:/, ''), ...shownAs].some(each => each.toLowerCase() === text.toLowerCase());
    case 'web':
      return [address, ...shownAs].some(each => webName(each) === webName(text));
    default:
      return kind satisfies never;
  }
}
