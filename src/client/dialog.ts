import x from 'lucide-static/icons/x.svg?raw';
import { button, element, icon } from './dom.ts';
import type { Languages } from './languages/languages.ts';
import { words } from './words.ts';

/**
 * Opens a dialog over the slides, in the interface's language, and closes it with Esc or its button.
 * Focus goes back to where it was. Opening the same dialog again closes it.
 */
export function openDialog(
  name: string,
  languages: Pick<Languages, 'interface'>,
  title: string,
  fill: (dialog: HTMLDialogElement, language: string) => void,
): HTMLDialogElement | undefined {
  const open = document.querySelector<HTMLDialogElement>(`dialog[open][data-name="${name}"]`);
  if (open) {
    open.close();
    return undefined;
  }
  const language = languages.interface();
  const heading = element('h2', { id: `${name}-title` }, title);
  const dialog = element('dialog', { class: 'panel', 'data-name': name, lang: language, 'aria-labelledby': heading.id });
  const close = button({ class: 'close', 'aria-label': words(language).stage.close }, icon(x), () => dialog.close());
  dialog.append(element('header', {}, heading, close));
  fill(dialog, language);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Closes a dialog by the key that opened it; without this, that key would open it again. */
export function closeByKey(dialog: HTMLDialogElement | undefined, key: string): void {
  dialog?.addEventListener('keydown', event => {
    // One that has just closed keeps the focus until the next frame; then the key opens it again.
    if (!dialog.open || event.key.toLowerCase() !== key || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    dialog.close();
  });
}
