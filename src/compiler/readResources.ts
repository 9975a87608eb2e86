import type { Language } from '../model/language.ts';
import type { Report } from '../model/problem.ts';
import type { Resource } from '../model/workshop.ts';
import { type KeepShortText, localize } from './localize.ts';
import { readYaml } from './readYaml.ts';
import { resourcesSchema } from './schemas.ts';

/** Reads `resources.yaml`, and keeps the contacts' names. Reports links that are not https, mailto or tel. */
export function readResources(
  file: string,
  text: string,
  languages: readonly Language[],
  report: Report,
  keep: KeepShortText = () => {},
): Readonly<Record<string, Resource>> | undefined {
  const yaml = readYaml(file, text, resourcesSchema, report);
  if (!yaml) return undefined;
  const resources = Object.entries(yaml.value.resources).map(([id, { name, link: written, checked, 'shown-as': shownAs }]): [string, Resource] => {
    const placeOf = (...path: string[]) => yaml.placeOf(['resources', id, ...path]);
    const links = localize(written, languages, language => placeOf('link', language), report);
    for (const language of typeof written === 'string' ? languages.slice(0, 1) : languages) {
      const address = links[language];
      if (!address || isAddress(address)) continue;
      report('link-scheme', placeOf('link', language), {
        message: `The contact “${id}” leads to “${address}”.`,
        expected: 'An address that begins with https://, mailto: or tel:, without blanks.',
        hint: 'A phone number is written tel:+18008435678, with the country’s number in front.',
      });
    }
    const names = localize(
      name,
      languages,
      language => placeOf('name', language),
      report,
      texts => keep(`${id}/name`, texts),
    );
    // What was refused must not stand in a page, whoever renders it.
    const link = Object.fromEntries(Object.entries(links).map(([language, address]) => [language, isAddress(address) ? address : '']));
    return [id, { id, name: names, link, shownAs, checked, place: placeOf() }];
  });
  return Object.fromEntries(resources);
}

const isAddress = (text: string): boolean => /^(https:\/\/|mailto:|tel:)\S+$/.test(text);
