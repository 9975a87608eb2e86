import type { Reader } from './store.ts';

/** What belongs to one part of the page, and ends with it. */
export interface Scope {
  /** Runs an effect now, and again after each change of something that it has read. */
  readonly follow: (run: () => void) => void;
  /** For `addEventListener`, which then listens only as long. */
  readonly signal: AbortSignal;
  /** Puts an element into the page, at the end of its parent (the body) if nothing else is said. */
  readonly add: (element: HTMLElement, where?: { readonly parent?: ParentNode; readonly isFirst?: boolean }) => void;
  readonly atEnd: (undo: () => void) => void;
}

/** Opens a scope. What is made last is taken back first. */
export function openScope(reader: Pick<Reader, 'follow'>): { readonly scope: Scope; readonly end: () => void } {
  const controller = new AbortController();
  const undone: (() => void)[] = [];
  const atEnd = (undo: () => void): void => void undone.unshift(undo);
  return {
    scope: {
      follow: run => atEnd(reader.follow(run)),
      signal: controller.signal,
      add: (element, { parent = document.body, isFirst = false } = {}) => {
        if (isFirst) parent.prepend(element);
        else parent.append(element);
        atEnd(() => element.remove());
      },
      atEnd,
    },
    end: () => {
      controller.abort();
      for (const undo of undone.splice(0)) undo();
    },
  };
}
