/** What a window says of its frames; in place of a window's own, tests give others. */
export interface Frames {
  readonly isHidden: () => boolean;
  readonly requestFrame: (run: () => void) => void;
  /** Calls the listener when the window is hidden or shows again, until the signal ends it. */
  readonly onVisibility: (listener: () => void, signal: AbortSignal) => void;
}

const ownFrames: Frames = {
  isHidden: () => document.visibilityState === 'hidden',
  requestFrame: run => void requestAnimationFrame(run),
  onVisibility: (listener, signal) => document.addEventListener('visibilitychange', listener, { signal }),
};

/** A frame that has not come after this long, in ms, is not waited for: a window behind others may get one a second, or none. */
const longestFrame = 100;

/**
 * Runs something once a frame at most, however often it is requested. A hidden window gets no frames; there it runs as soon as what is going on
 * now has ended, so that nobody sees half of it.
 */
export function oncePerFrame(run: () => void, frames: Frames = ownFrames): { readonly request: () => void; readonly cancel: () => void } {
  const controller = new AbortController();
  let isDue = false;
  let late: ReturnType<typeof setTimeout> | undefined;
  const runIfDue = (): void => {
    if (!isDue) return;
    isDue = false;
    clearTimeout(late);
    run();
  };
  frames.onVisibility(() => {
    // The frame that was asked for will not come.
    if (frames.isHidden()) runIfDue();
  }, controller.signal);
  return {
    request: () => {
      if (isDue || controller.signal.aborted) return;
      isDue = true;
      if (frames.isHidden()) queueMicrotask(runIfDue);
      else {
        frames.requestFrame(runIfDue);
        late = setTimeout(runIfDue, longestFrame);
      }
    },
    cancel: () => {
      controller.abort();
      isDue = false;
      clearTimeout(late);
    },
  };
}
