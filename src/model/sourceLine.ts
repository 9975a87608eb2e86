import type { Words } from '../../locales/en.ts';
import type { Language } from './language.ts';
import { calendarDate } from './sessionLine.ts';
import type { Inline } from './text.ts';
import type { Resource, Slide } from './workshop.ts';

/**
 * What a slide cites where it says more than the guide, in one line: “Sources: NCMEC and FBI (as of November 22, 2026)”.
 * Each name is a link to the page. The date is that of the page, or of the copy of it, that was read; where nobody could read one with a date, there is none.
 * Empty if the slide names no sources.
 */
export function sourceLine(
  { sources, location }: Pick<Slide, 'sources' | 'location'>,
  language: Language,
  resources: Readonly<Record<string, Resource>>,
  { slide: words }: Pick<Words, 'slide'>,
): readonly Inline[] {
  const known = sources.flatMap(id => resources[id] ?? []);
  if (known.length === 0) return [];
  const dates = [...new Set(known.map(({ checked }) => checked))];
  const groups = dates.map((date): readonly Inline[] => {
    const read = known.filter(({ checked }) => checked === date);
    const names = listed(read, language).map(({ resource, text }): Inline => {
      const name: Inline = { kind: 'text', text };
      return resource ? { kind: 'link', target: { kind: 'resource', id: resource.id }, children: [name], location } : name;
    });
    if (date === undefined) return names;
    return [...names, { kind: 'text', text: ` ${words.sourcesAsOf({ date: calendarDate(date, language) })}` }];
  });
  return [
    { kind: 'text', text: `${known.length === 1 ? words.source : words.sources} ` },
    ...groups.flatMap((group, i): readonly Inline[] => (i === 0 ? group : [{ kind: 'text', text: '; ' }, ...group])),
  ];
}

/** The names as the language lists them, with the words between them. */
function listed(resources: readonly Resource[], language: Language): readonly { readonly resource?: Resource; readonly text: string }[] {
  const names = resources.map(resource => resource.name[language]?.text ?? resource.id);
  let next = 0;
  return new Intl.ListFormat(language).formatToParts(names).map(({ type, value }) => {
    const resource = type === 'element' ? resources[next++] : undefined;
    return resource ? { resource, text: value } : { text: value };
  });
}
