import type { Report } from '../diagnostics/diagnostic.ts';
import type { Shape } from '../layouts/layout.ts';
import { layouts } from '../layouts/layouts.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import type { SlideText } from '../model/workshop.ts';
import type { Entry } from './readEntries.ts';
import type { SlideSettings } from './schemas.ts';

/**
 * Reports settings that the slide's layout does not show, unknown icons and sources, and more or fewer icons than cards.
 * @param source the slide's text in the source language, if it is there
 * @param known the icons that there are, and the ids of `resources.yaml` unless that file could not be read
 * @param locationOf gives the place of a setting in workshop.yaml
 */
export function checkSettings(
  slide: SlideSettings,
  source: Entry<SlideText> | undefined,
  known: { readonly icons: ReadonlySet<string>; readonly resourceIds: ReadonlySet<string> | undefined },
  locationOf: (...path: PropertyKey[]) => SourceLocation,
  report: Report,
): void {
  const { shape }: { readonly shape: Shape } = layouts[slide.layout];
  const given = {
    incremental: slide.incremental,
    icons: slide.icons.length > 0,
    form: slide.form !== undefined,
    talk: slide.talk !== undefined,
    'local-contacts': slide['local-contacts'],
    emergency: slide.emergency,
  };
  for (const [name, isGiven] of Object.entries(given)) {
    if (!isGiven || shape.settings.some(each => each === name)) continue;
    report('setting-unfit', locationOf(name), {
      message: `The layout “${slide.layout}” does not use the setting “${name}”.`,
      expected: shape.settings.length > 0 ? `Of such settings, only ${shape.settings.join(', ')}.` : `None of ${Object.keys(given).join(', ')}.`,
      fix: 'Take the line away, or choose another layout.',
    });
  }
  slide.icons.forEach((icon, i) => {
    if (known.icons.has(icon)) return;
    report('icon-unknown', locationOf('icons', i), {
      message: `There is no icon “${icon}”.`,
      expected: 'The name of a Lucide icon, as lucide.dev/icons shows it.',
      fix: 'Look the name up; it is written in small letters with hyphens.',
    });
  });
  slide.sources.forEach((id, i) => {
    if (!known.resourceIds || known.resourceIds.has(id)) return;
    report('link-contact', locationOf('sources', i), { found: 'source', id, known: [...known.resourceIds].sort() });
  });
  const cards = source?.isWhole ? source.content.cards.length : slide.icons.length;
  if (given.icons && shape.cards && slide.icons.length !== cards)
    report('setting-value', locationOf('icons'), {
      message: `There are ${slide.icons.length} icons and ${cards} cards.`,
      expected: 'One icon for each card (### heading), in their order, or none at all.',
      fix: 'Add the missing icons, or take away those without a card.',
    });
}
