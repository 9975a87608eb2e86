import type { Feature } from '../../feature.ts';
import { screenPart } from '../start/screen.ts';

/**
 * Keeps the computer's screen on while the slides show, and gives it back with the start page.
 * Browsers take the lock away from a window that cannot be seen, so it is asked for again; one without it changes nothing.
 */
export const wakeLock: Feature = {
  name: 'wakeLock',
  open: ({ store, follow, signal, atEnd }) => {
    let lock: WakeLockSentinel | undefined;
    const isOnStage = (): boolean => store.get(screenPart) === 'stage' && !signal.aborted;
    const keep = async (): Promise<void> => {
      const isWanted = isOnStage() && document.visibilityState === 'visible';
      if (!isWanted) {
        await lock?.release();
        lock = undefined;
      } else if (!lock || lock.released) {
        lock = await navigator.wakeLock?.request('screen');
        // By the time the lock is granted, the slides may be gone.
        if (!isOnStage()) await keep();
      }
    };
    const quietly = (): void => void keep().catch(() => {});
    follow(quietly);
    document.addEventListener('visibilitychange', quietly, { signal });
    atEnd(quietly);
  },
};
