import { parseDocument } from 'yaml';
import { comparableWord } from '../../languages/words.ts';
import type { GuideContact } from '../../sourceGuide/guideOutline.ts';
import { uniqueIds } from '../uniqueIds.ts';
import { addPair, type YamlValue } from '../yamlEdits.ts';
import type { DraftContact } from './draftSlides.ts';

/** Contacts of a guide with their ids; those that `resources.yaml` has already are left out, by their addresses. */
export function draftContacts(contacts: readonly GuideContact[], resourcesYaml: string): readonly DraftContact[] {
  const known = parseDocument(resourcesYaml).toJS() as { readonly resources?: Readonly<Record<string, { readonly link?: unknown }>> };
  const links = new Set(Object.values(known.resources ?? {}).map(({ link }) => link));
  const idFor = uniqueIds(Object.keys(known.resources ?? {}));
  return contacts.filter(({ link }) => !Object.values(link).some(each => links.has(each))).map(contact => ({ id: idFor(slugFor(contact)), contact }));
}

/** Adds contacts to `resources.yaml`: nobody has checked them yet. */
export const addContacts = (resourcesYaml: string, contacts: readonly DraftContact[]): string =>
  contacts.reduce(
    (text, { id, contact: { name, link } }) => addPair(text, ['resources'], id, { name: oneOrEach(name), link: oneOrEach(link), checked: 'never' }),
    resourcesYaml,
  );

/** One text if all languages have the same. */
function oneOrEach(texts: Readonly<Record<string, string>>): YamlValue {
  const all = [...new Set(Object.values(texts))];
  return all.length === 1 ? (all[0] ?? '') : texts;
}

/** Its name as an id. */
function slugFor({ kind, name, shownAs }: GuideContact): string {
  const [first = ''] = Object.values(name);
  const [shown = ''] = Object.values(shownAs);
  const named = slugOf(first) || slugOf(shown);
  // YAML takes some ids that begin with a digit for numbers.
  return /^[a-z]/.test(named) ? named : [kind, named].filter(Boolean).join('-');
}

const slugOf = (text: string): string =>
  comparableWord(text.replace(/^https?:\/\/(?:www\.)?/i, ''))
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
    .slice(0, 5)
    .join('-');
