import type { Report } from '../diagnostics/diagnostic.ts';
import { closest } from '../diagnostics/didYouMean.ts';
import type { Shape } from '../layouts/layout.ts';
import { layouts } from '../layouts/layouts.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import type { SlideText } from '../model/workshop.ts';
import type { Entry } from './readEntries.ts';
import type { SlideSettings } from './schemas.ts';

/** Unknown icons of one slide that are compared with all there are, which takes a while; no slide shows more. */
const maxSuggestions = 20;

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
    chart: slide.chart !== undefined,
    talk: slide.talk !== undefined,
    side: slide.side !== 'right',
    'local-contacts': slide['local-contacts'],
    emergency: slide.emergency,
  };
  for (const [name, isGiven] of Object.entries(given)) {
    if (!isGiven || shape.settings.some(each => each === name)) continue;
    report('setting-unused', locationOf(name), { setting: name, layout: slide.layout, used: shape.settings, special: Object.keys(given) });
  }
  slide.icons.forEach((icon, i) => {
    if (known.icons.has(icon)) return;
    report('icon-unknown', locationOf('icons', i), { icon, similar: i < maxSuggestions ? closest(icon, [...known.icons]) : [] });
  });
  slide.sources.forEach((id, i) => {
    if (!known.resourceIds || known.resourceIds.has(id)) return;
    report('link-contact', locationOf('sources', i), { found: 'source', id, known: [...known.resourceIds].sort() });
  });
  const cards = source?.isWhole ? source.content.cards.length : slide.icons.length;
  if (given.icons && shape.cards && slide.icons.length !== cards)
    report('setting-value', locationOf('icons'), { wrong: 'icons', icons: slide.icons.length, cards });
}
