import type { Feature } from '../../feature.ts';
import { parseStored } from '../../parseStored.ts';
import { justNow } from '../../store.ts';
import { screenPart } from '../start/screen.ts';
import { clockPart, elapsedOf, keptClock, pauseClock, restartClock, startClock, turnClock } from './clock.ts';
import { clockCommand } from './clockCommand.ts';

const actions = { start: startClock, pause: pauseClock, restart: restartClock } as const;

/**
 * Counts the time of the session from “Present” or, without the start page, from the first move. It goes on through a reload;
 * “Present” at the first slide begins again.
 */
export const sessionClock: Feature = {
  name: 'clock',
  parts: [clockPart],
  commands: [clockCommand],
  open: ({ store, storage, stage, on, follow }) => {
    const clock = () => justNow(() => store.get(clockPart));
    const now = Date.now();
    store.set(clockPart, keptClock(parseStored(storage, 'clock', clockPart.is), stage.position().slide.id, now));
    on(clockCommand, action => store.set(clockPart, actions[action](clock(), Date.now())));

    let placeBefore: string | undefined;
    follow(() => {
      const { slide, step } = stage.position();
      const place = `${slide.id} ${step}`;
      const isMove = placeBefore !== undefined && placeBefore !== place && justNow(() => store.get(screenPart)) === 'stage';
      placeBefore = place;
      const at = Date.now();
      const turned = turnClock(clock(), slide.id, at);
      store.set(clockPart, isMove && elapsedOf(turned, at) === 0 ? startClock(turned, at) : turned);
    });
    let screenBefore = store.get(screenPart);
    follow(() => {
      const screen = store.get(screenPart);
      const begins = screen === 'stage' && screenBefore === 'start';
      screenBefore = screen;
      if (!begins) return;
      const isFirst = justNow(stage.position).number === 1;
      store.set(clockPart, (isFirst ? restartClock : startClock)(clock(), Date.now()));
    });
    let isKept = false;
    follow(() => {
      const text = JSON.stringify(store.get(clockPart));
      // What has not changed since it was read needs no storing.
      if (isKept) storage.set('clock', text);
      isKept = true;
    });
  },
};
