import type { Memory } from './memory.ts';
import type { Stage } from './stage.ts';

/** The short way to the end: where help is, then the closing, and nothing between them. */
export interface RunningLate {
  readonly isOn: () => boolean;
  /** Goes to where help is; again, back to the slide that was left. */
  readonly toggle: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  /** The slide that “next” leads to once all steps show; nothing after the last. */
  readonly following: () => string | undefined;
  readonly onChange: (listener: () => void) => void;
}

/** What is skipped never comes on screen. Going anywhere else by hand ends it. */
export function openRunningLate(stage: Stage, memory: Memory): RunningLate {
  const slides = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.slides > .slide')];
  const help = (): string | undefined => slides().find(slide => slide.dataset.layout === 'resources')?.id;
  const closing = (): string | undefined => slides().findLast(slide => slide.dataset.layout === 'closing')?.id ?? slides().at(-1)?.id;
  const listeners = new Set<() => void>();
  /** The slide that was left, while it is on. */
  let from = memory.get('late') ?? '';
  const set = (slide: string): void => {
    if (slide === from) return;
    from = slide;
    memory.set('late', from);
    for (const listener of listeners) listener();
  };
  const isAt = (slide: string | undefined): boolean => stage.position().slide.id === slide;
  stage.onMove(() => {
    if (!isAt(help()) && !isAt(closing())) set('');
  });
  const isOn = (): boolean => from !== '';

  return {
    isOn,
    toggle: () => {
      const to = isOn() ? from : help();
      if (to === undefined) return;
      const left = isOn() ? '' : stage.position().slide.id;
      stage.goTo(to);
      set(left);
    },
    next: () => {
      const { step, steps } = stage.position();
      const end = closing();
      if (isOn() && isAt(help()) && step === steps && end !== undefined) stage.goTo(end);
      else stage.next();
    },
    previous: () => {
      const start = help();
      if (isOn() && isAt(closing()) && start !== undefined) stage.goTo(start);
      else stage.previous();
    },
    following: () => {
      if (isOn() && isAt(help())) return closing();
      const all = slides();
      return all[all.indexOf(stage.position().slide) + 1]?.id;
    },
    onChange: listener => void listeners.add(listener),
  };
}
