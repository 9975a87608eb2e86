import { helpSlide, slidesOnPage } from '../../helpLines.ts';
import type { Stage } from '../../stage/stage.ts';
import type { Storage } from '../../storage.ts';

/** The short way to the end: what to do if it is happening now, where help is, then the closing, and nothing between them. */
export interface RunningLate {
  readonly isOn: () => boolean;
  /** Goes to the first of these; the second time, back to the slide that was left. */
  readonly toggle: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  /** The slide that “next” leads to once all steps show; nothing after the last. */
  readonly following: () => string | undefined;
  readonly onChange: (listener: () => void) => void;
}

/** What is skipped never comes on screen. Going anywhere else by hand ends it. */
export function openRunningLate(stage: Stage, storage: Storage): RunningLate {
  const slides = (): readonly HTMLElement[] => [...slidesOnPage()];
  /** Ids of the slides that the short way still shows, in their order. */
  const route = (): readonly string[] => {
    const closing = slides().findLast(slide => slide.dataset['layout'] === 'closing') ?? slides().at(-1);
    return slides()
      .filter(slide => slide.hasAttribute('data-emergency') || slide === helpSlide() || slide === closing)
      .map(slide => slide.id);
  };
  /** The slide before or after this one on the short way, if this one is on it. */
  const neighbor = (by: 1 | -1): string | undefined => {
    const at = route().indexOf(stage.position().slide.id);
    return at < 0 ? undefined : route()[at + by];
  };
  const listeners = new Set<() => void>();
  /** The slide that was left, while it is on. */
  let from = storage.get('late') ?? '';
  const set = (slide: string): void => {
    if (slide === from) return;
    from = slide;
    storage.set('late', from);
    for (const listener of listeners) listener();
  };
  stage.onMove(() => {
    if (!route().includes(stage.position().slide.id)) set('');
  });
  const isOn = (): boolean => from !== '';

  return {
    isOn,
    toggle: () => {
      const to = isOn() ? from : route()[0];
      if (to === undefined) return;
      const left = isOn() ? '' : stage.position().slide.id;
      stage.goTo(to);
      set(left);
    },
    next: () => {
      const { step, steps } = stage.position();
      const to = isOn() && step === steps ? neighbor(1) : undefined;
      if (to !== undefined) stage.goTo(to);
      else stage.next();
    },
    previous: () => {
      const to = isOn() ? neighbor(-1) : undefined;
      if (to !== undefined) stage.goTo(to);
      else stage.previous();
    },
    following: () => {
      const to = isOn() ? neighbor(1) : undefined;
      if (to !== undefined) return to;
      const all = slides();
      return all[all.indexOf(stage.position().slide) + 1]?.id;
    },
    onChange: listener => void listeners.add(listener),
  };
}
