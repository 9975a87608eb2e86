import { commandOfKey, type UserCommand } from '../commands.ts';
import { sharedSettingsPart } from '../session/session.ts';
import type { ConsoleConnection } from './consoleConnection.ts';
import type { ConsoleTool } from './consoleFeature.ts';

/** Keys of the console: its own tools, and commands of the stage that can be asked for from here. */
export function listenToConsoleKeys(connection: ConsoleConnection, tools: readonly ConsoleTool[], commands: readonly UserCommand[]): void {
  const remote = commands.filter(({ isRemote }) => isRemote);
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const target = event.target instanceof Element ? event.target : document.body;
    // A clicker’s F5 would reload this window.
    if (event.key === 'F5') event.preventDefault();
    if (target.closest('dialog[open], input, textarea, select')) return;
    if ((event.key === ' ' || event.key === 'Enter') && target.closest('button, a[href], summary')) return;
    // Long notes are read on with the arrow keys.
    if (target.closest('.notes-text') && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) return;
    if (event.key.length === 1 && event.key !== ' ' && !connection.get(sharedSettingsPart).hasLetterKeys) return;
    const key = event.key.toLowerCase();
    const tool = tools.find(({ keys, isThere }) => keys.includes(key) && (isThere?.(connection) ?? true));
    const command = commandOfKey(remote, event);
    if (!tool && !command) return;
    event.preventDefault();
    if (tool) tool.open(connection);
    else if (command) connection.run(command);
  });
}
