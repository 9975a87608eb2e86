import { commandOfKey } from '../../commands.ts';
import type { Feature } from '../../feature.ts';
import { screenPart } from '../start/screen.ts';

/** Runs commands from the keyboard, unless somebody is writing, a dialog is open or the key belongs to the element in focus. */
export const keyboard: Feature = {
  name: 'keys',
  open: ({ commands, store, session, run, signal }) => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      const target = event.target instanceof Element ? event.target : document.body;
      // A clicker’s F5 must not reload the deck, whatever is open.
      if (event.key === 'F5') event.preventDefault();
      const writing = target.closest('dialog[open]:not(.cover), input, textarea, select, [contenteditable]');
      // A dialog that has just closed keeps the focus until the next frame.
      if (writing && !writing.closest('dialog:not([open])')) return;
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
