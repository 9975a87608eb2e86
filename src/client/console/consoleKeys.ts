import { commandOf } from '../commands.ts';
import type { ConsoleConnection } from './consoleConnection.ts';
import { isSteering } from '../transports/protocol.ts';
import { tools } from '../features/tools.ts';

/** Keys of the console: its own tools, and those of the deck that can be asked for from here. */
export function listenToConsoleKeys(connection: ConsoleConnection): void {
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const target = event.target instanceof Element ? event.target : document.body;
    // A clicker’s F5 would reload this window.
    if (event.key === 'F5') event.preventDefault();
    if (target.closest('dialog[open], input, textarea, select')) return;
    if ((event.key === ' ' || event.key === 'Enter') && target.closest('button, a[href], summary')) return;
    // Long notes are read on with the arrow keys.
    if (target.closest('.notes-text') && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) return;
    if (event.key.length === 1 && event.key !== ' ' && connection.state()?.hasLetterKeys === false) return;
    const key = event.key.toLowerCase();
    const tool = tools.find(each => each.keys.includes(key) && each.isThere(connection));
    const command = event.key === ' ' && event.shiftKey ? 'previous' : commandOf(event.key);
    if (!tool && !isSteering(command)) return;
    event.preventDefault();
    if (tool) tool.open(connection);
    else if (isSteering(command)) connection.command(command);
  });
}
