import { remoteCommand } from '../../../protocol/command.ts';
import { isText } from '../../../protocol/shapes.ts';
import { userCommand } from '../../commands.ts';
import type { Deck, Feature } from '../../feature.ts';
import { slidesPart } from '../../session/chosenSlides.ts';
import { positionPart } from '../../stage/position.ts';
import { uncover } from '../covers/cover.ts';
import { latePart, neighborOn, shortWay } from '../late/late.ts';

/** Clickers send Page Down and Page Up. */
export const next = userCommand('next', { keys: ['ArrowRight', ' ', 'PageDown', 'ArrowDown', 'n'], isRemote: true, isInMenu: false });
export const previous = userCommand('previous', { keys: ['ArrowLeft', 'PageUp', 'ArrowUp', 'p'], isRemote: true, isInMenu: false });
const first = userCommand('first', { keys: ['Home'], isRemote: true, isInMenu: false });
const last = userCommand('last', { keys: ['End'], isRemote: true, isInMenu: false });

/** Goes to a slide by its id. */
export const goTo = remoteCommand('goTo', isText);

/** From slide to slide. Keys that move the deck first of all bring back a slide that is covered. */
export const moving: Feature = {
  name: 'moving',
  parts: [positionPart, slidesPart],
  commands: [next, previous, first, last, goTo],
  open: deck => {
    const { store, stage } = deck;
    const moves = [
      [next, () => forward(deck)],
      [previous, () => back(deck)],
      [first, stage.first],
      [last, stage.last],
    ] as const;
    for (const [command, move] of moves)
      deck.on(command, () => {
        if (!uncover(store)) move();
      });
    deck.on(goTo, slide => {
      uncover(store);
      stage.goTo(slide);
    });
  },
};

function forward(deck: Deck): void {
  const { step, steps } = deck.stage.position();
  const to = step === steps ? onShortWay(deck, 1) : undefined;
  if (to === undefined) deck.stage.next();
  else deck.stage.goTo(to);
}

function back(deck: Deck): void {
  const to = onShortWay(deck, -1);
  if (to === undefined) deck.stage.previous();
  else deck.stage.goTo(to);
}

const onShortWay = ({ store, stage, chosen }: Deck, by: 1 | -1): string | undefined =>
  store.get(latePart) === '' ? undefined : neighborOn(shortWay(chosen.shown()), stage.position().slide.id, by);
