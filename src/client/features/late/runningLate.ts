import { userCommand } from '../../commands.ts';
import type { Deck, Feature } from '../../feature.ts';
import { justNow } from '../../store.ts';
import { uncover } from '../covers/cover.ts';
import { latePart, neighborOn, nextPart, shortWay } from './late.ts';

/** It has no key: it is too big a jump for one that is pressed by mistake. */
const late = userCommand('late', { isRemote: true });

/** The short way to the end. What it skips never comes on screen; pressed again it leads back, and going anywhere else by hand ends it. */
export const runningLate: Feature = {
  name: 'late',
  parts: [latePart, nextPart],
  commands: [late],
  open: deck => {
    const { store, storage, stage, chosen } = deck;
    store.set(latePart, storage.get('late') ?? '');
    deck.on(late, () => {
      uncover(store);
      toggle(deck);
    });
    deck.follow(() => {
      const { slide } = stage.position();
      if (!shortWay(chosen.shown()).includes(slide.id)) store.set(latePart, '');
    });
    deck.follow(() => storage.set('late', store.get(latePart)));
    deck.follow(() => {
      const shown = chosen.shown();
      const { slide, number } = stage.position();
      const onWay = store.get(latePart) === '' ? undefined : neighborOn(shortWay(shown), slide.id, 1);
      store.set(nextPart, onWay ?? shown[number]?.id ?? null);
    });
  },
  console: {
    toggles: [
      {
        command: late,
        name: own => own.console.late,
        hint: own => own.console.lateHint,
        isOn: ({ get }) => get(latePart) !== '',
      },
    ],
  },
};

function toggle({ store, stage, chosen }: Deck): void {
  const left = store.get(latePart);
  const to = left === '' ? shortWay(chosen.shown())[0] : left;
  if (to === undefined) return;
  const { slide } = justNow(stage.position);
  stage.goTo(to);
  store.set(latePart, left === '' ? slide.id : '');
}
