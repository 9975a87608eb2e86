import type { Shape } from '../layouts/layout.ts';
import { layouts } from '../layouts/layouts.ts';
import type { LayoutSettings, Slide } from '../model/workshop.ts';
import type { SlideSettings } from './schemas.ts';

/** Makes a slide from its settings in `workshop.yaml` and its text. Of the settings that only some layouts show, it has those of its layout. */
export function slideOf(
  { id, layout, minutes, covers, 'content-note': contentNote, sources, ...others }: SlideSettings,
  texts: Pick<Slide, 'text' | 'notes' | 'location'>,
): Slide {
  const { incremental, icons, form, chart, talk, side, 'local-contacts': localContacts, emergency } = others;
  const all: LayoutSettings = { incremental, icons, form, chart, talk, side, localContacts, emergency };
  const { settings }: Shape = layouts[layout].shape;
  const shown = new Set<string>(settings.map(toProperty));
  const own = Object.fromEntries(Object.entries(all).filter(([name]) => shown.has(name)));
  // A layout's shape lists the same settings as the type of its slides, which TypeScript checks where the layout is defined.
  return { id, layout, minutes, covers, contentNote, sources, ...own, ...texts } as Slide;
}

/** @example toProperty('local-contacts') // 'localContacts' */
const toProperty = (setting: string): string => setting.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
