import x from 'lucide-static/icons/x.svg?raw';
import { button, element, icon, setLanguage } from '../../dom.ts';
import type { Languages } from '../../languages/languages.ts';
import type { Storage } from '../../storage.ts';
import { words } from '../../words.ts';

/** What can lie over the slides: black, a quiet picture, or where help is. */
export const coverNames = ['blackout', 'calm', 'help'] as const;
export type CoverName = (typeof coverNames)[number];

export interface Covers {
  readonly shown: () => CoverName | undefined;
  /** Shows it in place of another; the same again brings the slide back. */
  readonly toggle: (name: CoverName) => void;
  readonly remove: () => void;
  readonly onChange: (listener: () => void) => void;
}

/**
 * One cover at a time, over everything. Its key, Esc, a clicker's keys, its button and (where there is nothing to press) any click bring
 * the slide back. It stays through a reload, since what it hides should not show for a moment.
 */
export function openCovers(languages: Languages, storage: Storage, fill: Readonly<Record<CoverName, () => Node | undefined>>): Covers {
  let open: { readonly name: CoverName; readonly dialog: HTMLDialogElement; readonly fill: () => void } | undefined;
  const listeners = new Set<() => void>();
  const changed = (): void => {
    storage.set('cover', open?.name ?? '');
    for (const listener of listeners) listener();
  };
  /** At once: the browser reports a dialog's end a moment later, and a key in that moment counts too. */
  const take = (dialog: HTMLDialogElement): void => {
    dialog.close();
    dialog.remove();
    if (open?.dialog !== dialog) return;
    open = undefined;
    changed();
  };
  const remove = (): void => {
    if (open) take(open.dialog);
  };

  const show = (name: CoverName): void => {
    const close = button({ class: 'close' }, icon(x), remove);
    const dialog = element('dialog', { class: `cover ${name}`, tabindex: '-1' });
    const refill = (): void => dialog.replaceChildren(...[fill[name](), close].filter(child => child !== undefined));
    refill();
    dialog.addEventListener('click', event => {
      if (event.target instanceof Element && !event.target.closest('a, button') && name !== 'help') take(dialog);
    });
    dialog.addEventListener('close', () => take(dialog));
    // Another one gives way without the slide between them.
    const before = open?.dialog;
    open = { name, dialog, fill: refill };
    label(dialog, close);
    document.body.append(dialog);
    dialog.showModal();
    // Not on the first link or the button, where a ring of light would draw the room's eyes.
    dialog.focus();
    if (before) take(before);
    changed();
  };

  const label = (dialog: HTMLDialogElement, close: HTMLElement): void => {
    const language = languages.interface();
    const own = words(language);
    setLanguage(dialog, language);
    if (open) dialog.setAttribute('aria-label', own.covers[open.name]);
    close.setAttribute('aria-label', own.covers.back);
    close.title = own.covers.back;
  };
  languages.onChange(() => {
    const close = open?.dialog.querySelector<HTMLElement>('.close');
    if (!open || !close) return;
    open.fill();
    label(open.dialog, close);
  });

  const [navigation] = performance.getEntriesByType('navigation');
  const isReload = (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload';
  const kept = coverNames.find(name => name === storage.get('cover'));
  if (isReload && kept) show(kept);

  return {
    shown: () => open?.name,
    toggle: name => (open?.name === name ? remove() : show(name)),
    remove,
    onChange: listener => void listeners.add(listener),
  };
}
