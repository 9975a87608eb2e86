import type { DeckData } from '../../../render/deckData.ts';
import type { ChosenSlides } from '../../session/chosenSlides.ts';
import type { Session } from '../../session/session.ts';
import type { SlidePosition } from '../../stage/position.ts';
import type { Storage } from '../../storage.ts';
import { lastPosition } from '../place/slidePosition.ts';
import type { ScreenName } from '../start/screen.ts';
import { isDeepLink, placeInAddress, slideInAddress } from './addresses.ts';

/**
 * Which screen the file opens with: the start panel, unless the address names something, “don't show again” was chosen, or the slides
 * were on screen before a reload. The published deck, which has no notes, is for visitors, who see the slides immediately.
 */
export function firstScreen(data: DeckData, session: Session, storage: Storage): ScreenName {
  if (!data.hasNotes) return 'stage';
  if (isReload()) return storage.get('screen') === 'start' ? 'start' : 'stage';
  return isDeepLink() || session.settings().skipsStart ? 'stage' : 'start';
}

/** Where the stage begins: where the address says or, after a reload or when the deck was closed the same session, where it was. */
export function firstPlace(screen: ScreenName, chosen: ChosenSlides, storage: Storage): SlidePosition | undefined {
  // The address may be a second late; a reload before that would lose the step.
  const last = screen === 'stage' && (isReload() || slideInAddress() === undefined) ? lastPosition(storage) : undefined;
  return last ?? placeInAddress(chosen);
}

function isReload(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload';
}
