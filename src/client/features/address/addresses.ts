import type { DeckData } from '../../../render/deckData.ts';
import type { Notice } from '../../notice.ts';
import { withoutForeign } from '../../ownAddress.ts';
import type { ChosenSlides } from '../../session/chosenSlides.ts';
import type { Session } from '../../session/session.ts';
import { slideTitle } from '../../slideTitle.ts';
import type { SlidePosition } from '../../stage/position.ts';
import type { Storage } from '../../storage.ts';
import { words } from '../../words.ts';

/**
 * reveal.js takes any setting from the address, even its print view. An address with unknown parameters is reopened without them.
 * Returns whether that happens; then nothing else should start.
 */
export function leaveForeignAddress(): boolean {
  const own = withoutForeign(location.href);
  if (own !== undefined) location.replace(own);
  return own !== undefined;
}

/** Whether the address asks for something beside the file itself. */
export const isDeepLink = (): boolean => location.search !== '' || slideInAddress() !== undefined;

/** The slide that the address names: `approach` of `#/approach/2`, and of `#approach` as links on paper and phones have it. */
export function slideInAddress(): string | undefined {
  const [, slide] = /^#\/?([^/]+)/.exec(location.hash) ?? [];
  try {
    return slide && decodeURIComponent(slide);
  } catch {
    return slide;
  }
}

/**
 * The slide that the address names or, from 0, counts, and its steps that show: `#/approach` shows none of them, `#/approach/0` the first one, and
 * `#/3` is the fourth slide, all as reveal.js has them.
 */
export function placeInAddress(chosen: ChosenSlides): SlidePosition | undefined {
  const slide = slideInAddress();
  if (slide === undefined) return undefined;
  if (/^\d+$/.test(slide)) return { slide: chosen.shown()[Number(slide)]?.id ?? chosen.shown().at(-1)?.id ?? '', step: 0 };
  const [, step] = /^#\/?[^/]+\/(\d+)/.exec(location.hash) ?? [];
  return { slide, step: step === undefined ? 0 : Number(step) + 1 };
}

/** What follows `#` in the address of a slide with so many steps shown: the reverse of `placeInAddress`. */
export const addressOf = ({ slide, step }: SlidePosition): string => `/${encodeURIComponent(slide)}${step > 0 ? `/${step - 1}` : ''}`;

/**
 * Chooses the session length that the address asks for: `?length=20`. As with a language, it counts once:
 * what is chosen afterwards survives a reload. Gives a notice if the workshop does not have it.
 */
export function takeLength(data: DeckData, session: Session, storage: Storage): Notice | undefined {
  const asked = new URLSearchParams(location.search).get('length');
  const isNew = asked !== null && asked !== storage.get('asked-length');
  storage.set('asked-length', asked ?? '');
  if (!isNew) return undefined;
  const length = data.lengths.find(each => String(each) === asked);
  if (length !== undefined) session.change({ length });
  return length === undefined ? language => words(language).notices.length({ asked, length: session.length() }) : undefined;
}

/** Gives a notice if the address asks for languages that the workshop does not have. */
export function missingLanguages(data: DeckData): Notice | undefined {
  const asked = new URLSearchParams(location.search).get('lang')?.split(',') ?? [];
  const missing = asked.map(each => each.trim()).filter(each => !data.languages.includes(each));
  return missing.length > 0 ? language => words(language).notices.language({ asked: missing.join(', ') }) : undefined;
}

/** Gives a notice if the slide that the address names does not exist, or is left out of this length. */
export function missingSlide(chosen: ChosenSlides, session: Session): Notice | undefined {
  const asked = slideInAddress();
  // A number counts slides, whatever they are.
  if (asked === undefined || /^\d+$/.test(asked)) return undefined;
  const slide = chosen.all().find(each => each.id === asked);
  if (!slide) return language => words(language).notices.slide({ asked });
  if (chosen.shown().includes(slide)) return undefined;
  return language => words(language).notices.leftOut({ title: slideTitle(slide, language), length: session.length() });
}
