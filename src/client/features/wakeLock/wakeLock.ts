import type { Screen } from '../start/screen.ts';

/**
 * Keeps the computer's screen on while the slides show, and gives it back with the start panel.
 * Browsers take the lock away from a window that cannot be seen, so it is asked for again; one without it changes nothing.
 */
export function keepAwake(screen: Screen): void {
  let lock: WakeLockSentinel | undefined;
  const follow = async (): Promise<void> => {
    const isWanted = screen.shown() === 'stage' && document.visibilityState === 'visible';
    if (!isWanted) {
      await lock?.release();
      lock = undefined;
    } else if (!lock || lock.released) {
      lock = await navigator.wakeLock?.request('screen');
      // By the time the lock is granted, the slides may be gone.
      if (screen.shown() !== 'stage') await follow();
    }
  };
  const quietly = (): void => void follow().catch(() => {});
  screen.onChange(quietly);
  document.addEventListener('visibilitychange', quietly);
}
