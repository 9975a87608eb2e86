import type { Report } from '../diagnostics/diagnostic.ts';
import type { ByLanguage, Language } from '../model/language.ts';
import { plainTexts } from '../model/localized.ts';
import type { Resource } from '../model/workshop.ts';
import { localize } from './localize.ts';
import { readYaml } from './readYaml.ts';
import { resourcesSchema } from './schemas.ts';

/** Reads `resources.yaml`. Reports links that are not https, mailto or tel. */
export function readResources(file: string, text: string, languages: readonly Language[], report: Report): Readonly<Record<string, Resource>> | undefined {
  const yaml = readYaml(file, text, resourcesSchema, report);
  if (!yaml) return undefined;
  const resources = Object.entries(yaml.value.resources).map(([id, { name, link, checked, 'shown-as': shownAs }]): [string, Resource] => {
    const locationOf = (...path: string[]) => yaml.locationOf(['resources', id, ...path]);
    const links = plainTexts(localize(link, languages, language => locationOf('link', language), report));
    for (const language of typeof link === 'string' ? languages.slice(0, 1) : languages) {
      const address = links[language];
      if (!address || isAllowed(address)) continue;
      report('link-scheme', locationOf('link', language), { found: 'contact', id, href: address });
    }
    const names = localize(name, languages, language => locationOf('name', language), report);
    return [id, { id, name: names, link: onlyAllowed(links), shownAs, checked: checked === 'never' ? undefined : checked, location: locationOf() }];
  });
  return Object.fromEntries(resources);
}

const isAllowed = (address: string): boolean => /^(https:\/\/|mailto:|tel:)\S+$/.test(address);

/** An invalid address leads nowhere, wherever it is shown. */
function onlyAllowed(links: ByLanguage<string>): ByLanguage<string> {
  return Object.fromEntries(Object.entries(links).map(([language, address]) => [language, isAllowed(address) ? address : '']));
}
