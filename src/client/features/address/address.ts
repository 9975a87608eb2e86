import type { Deck, Feature } from '../../feature.ts';
import { positionPart } from '../../stage/position.ts';
import { screenPart } from '../start/screen.ts';
import { addressOf, missingSlide, placeInAddress } from './addresses.ts';

/** Safari refuses more than 100 changes in 30 seconds, so this many ms pass between two. */
const pause = 1000;

/**
 * Follows the address of the open deck when it is changed: the slide that it names shows, or a notice says why another does. And the other way
 * around: the address says which slide and step show, to be kept or sent.
 */
export const address: Feature = {
  name: 'address',
  open: deck => {
    const { store, stage, chosen, session, say, signal } = deck;
    const { take } = writeAddress(deck);
    const go = (): void => {
      take();
      const notice = missingSlide(chosen, session);
      const asked = placeInAddress(chosen);
      if (asked && chosen.nearest(asked.slide)) stage.goTo(asked.slide, asked.step);
      else stage.first();
      if (notice) say(notice);
      store.set(screenPart, 'stage');
    };
    addEventListener('hashchange', go, { signal });
  },
};

/** Writes the address of what shows. `take` says that the address was changed from elsewhere, and that this is known. */
function writeAddress({ store, follow, atEnd }: Deck): { readonly take: () => void } {
  let known = location.hash;
  let written = Number.NEGATIVE_INFINITY;
  let late: ReturnType<typeof setTimeout> | undefined;
  let wanted = '';
  const write = (): void => {
    late = undefined;
    // Somebody has just changed it, and the event that tells of it is still to come.
    if (location.hash !== known) return;
    written = Date.now();
    history.replaceState(null, '', `#${wanted}`);
    known = location.hash;
  };
  follow(() => {
    wanted = addressOf(store.get(positionPart));
    if (late !== undefined) return;
    const wait = written + pause - Date.now();
    if (wait <= 0) write();
    // A clock that was set back makes nobody wait longer.
    else late = setTimeout(write, Math.min(wait, pause));
  });
  atEnd(() => clearTimeout(late));
  return {
    take: () => {
      known = location.hash;
    },
  };
}
