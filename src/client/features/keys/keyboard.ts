import { type CommandName, type Commands, commandOf } from '../../commands.ts';

/**
 * Runs commands from the keyboard, unless somebody is writing, a dialog is open or the key belongs to the element in focus.
 * @param isActive whether a key runs its command now
 */
export function listenToKeys(commands: Commands, isActive: (command: CommandName, key: string) => boolean): void {
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const target = event.target instanceof Element ? event.target : document.body;
    // A clicker’s F5 must not reload the deck, whatever is open.
    if (event.key === 'F5') event.preventDefault();
    const writing = target.closest('dialog[open]:not(.cover), input, textarea, select, [contenteditable]');
    // A dialog that has just closed keeps the focus until the next frame.
    if (writing && !writing.closest('dialog:not([open])')) return;
    // Space and Enter press the button or link in focus; they must not move the deck as well.
    if ((event.key === ' ' || event.key === 'Enter') && target.closest('button, a[href], summary')) return;
    const command = event.key === ' ' && event.shiftKey ? 'previous' : commandOf(event.key);
    if (!command || !isActive(command, event.key)) return;
    event.preventDefault();
    commands[command]();
  });
}
