import { element } from './dom.ts';

/** A black screen over the slides. */
export interface Blackout {
  readonly isOn: () => boolean;
  readonly toggle: () => void;
  readonly onChange: (listener: () => void) => void;
}

/** Any click brings the slide back, as the key does. */
export function openBlackout(): Blackout {
  const cover = element('div', { class: 'blackout', hidden: '' });
  const listeners = new Set<() => void>();
  const toggle = (): void => {
    cover.hidden = !cover.hidden;
    for (const listener of listeners) listener();
  };
  cover.addEventListener('click', toggle);
  document.body.append(cover);
  return { isOn: () => !cover.hidden, toggle, onChange: listener => void listeners.add(listener) };
}
