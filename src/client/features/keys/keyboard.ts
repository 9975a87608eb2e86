import { commandOfKey } from '../../commands.ts';
import type { Feature } from '../../feature.ts';
import { screenPart } from '../start/screen.ts';

/** Runs commands from the keyboard, unless somebody is writing, a dialog is open or the key belongs to the element in focus. */
export const keyboard: Feature = {
  name: 'keys',
  open: ({ commands, store, session, run, signal }) => {
    const listen = (event: KeyboardEvent): void => {
      if (isOfOthers(event)) return;
      const target = targetOf(event);
      // A clicker’s F5 must not reload the deck, whatever is open.
      if (event.key === 'F5') event.preventDefault();
      if (isOfField(target)) return;
      // Space and Enter press the button or link in focus; they must not move the deck as well.
      if ((event.key === ' ' || event.key === 'Enter') && target.closest('button, a[href], summary')) return;
      const command = commandOfKey(commands, event);
      const isLetter = event.key.length === 1 && event.key !== ' ';
      if (!command || (isLetter && !session.settings().hasLetterKeys)) return;
      if (store.get(screenPart) === 'start' && !command.isOnStart) return;
      event.preventDefault();
      run(command);
    };
    document.addEventListener('keydown', listen, { signal });
  },
};

/** Whether a key is meant for the deck: not for the browser, for somebody who is writing, or for an open dialog. */
export const isForDeck = (event: KeyboardEvent): boolean => !isOfOthers(event) && !isOfField(targetOf(event));

const isOfOthers = (event: KeyboardEvent): boolean => event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey;

const targetOf = ({ target }: KeyboardEvent): Element => (target instanceof Element ? target : document.body);

function isOfField(target: Element): boolean {
  const field = target.closest('dialog[open]:not(.cover), input, textarea, select, [contenteditable]');
  // A dialog that has just closed keeps the focus until the next frame.
  return field !== null && !field.closest('dialog:not([open])');
}
