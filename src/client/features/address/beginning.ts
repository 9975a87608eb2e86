import type { DeckData } from '../../../render/deckData.ts';
import type { Feature } from '../../feature.ts';
import type { Session } from '../../session/session.ts';
import type { SlidePosition } from '../../stage/position.ts';
import type { Storage } from '../../storage.ts';
import { lastPosition } from '../place/slidePosition.ts';
import { type ScreenName, screenPart } from '../start/screen.ts';
import { isDeepLink, missingSlide, slideInAddress } from './addresses.ts';

/**
 * Which screen the file opens with: the start panel, unless the address names something, “don't show again” was chosen, or the slides
 * were on screen before a reload. The published deck, which has no notes, is for visitors, who see the slides immediately.
 */
export function firstScreen(data: DeckData, session: Session, storage: Storage): ScreenName {
  if (!data.hasNotes) return 'stage';
  if (isReload()) return storage.get('screen') === 'start' ? 'start' : 'stage';
  return isDeepLink() || session.settings().skipsStart ? 'stage' : 'start';
}

/** Where the stage begins, if not where the address says: after a reload, or when the deck was closed the same session, where it was. */
export function firstPlace(screen: ScreenName, storage: Storage): SlidePosition | undefined {
  const asked = slideInAddress();
  // reveal.js writes slide and step into the address up to a second late; a reload before that would lose them.
  if (screen === 'stage' && (isReload() || asked === undefined)) return lastPosition(storage);
  return placeInAddress();
}

/** Slide and step of the address: reveal.js finds no slide that the session's length leaves out. */
function placeInAddress(): SlidePosition | undefined {
  const [, slide, step] = /^#\/?([^/]+)(?:\/(\d+))?/.exec(location.hash) ?? [];
  return slide === undefined ? undefined : { slide: slideInAddress() ?? slide, step: step === undefined ? 0 : Number(step) + 1 };
}

/** Follows the address of the open deck when it is changed: the slide that it names shows, or a notice says why another does. */
export const address: Feature = {
  name: 'address',
  open: ({ store, stage, chosen, session, say, signal }) => {
    const go = (): void => {
      const asked = slideInAddress();
      const notice = missingSlide(chosen, session);
      if (notice) {
        if (asked !== undefined && chosen.nearest(asked)) stage.goTo(asked);
        else stage.first();
        say(notice);
      }
      store.set(screenPart, 'stage');
    };
    addEventListener('hashchange', go, { signal });
  },
};

function isReload(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload';
}
