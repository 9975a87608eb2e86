import type { UserCommand } from '../commands.ts';
import { closeByKey, openDialog } from '../dialog.ts';
import { element } from '../dom.ts';
import { keyList } from '../features/shortcuts/keyList.ts';
import type { ConsoleTool } from './consoleFeature.ts';
import { speaking } from './speaking.ts';

/** What the keys do in this window: those of its tools, and those of the stage that it passes on. */
export function keysTool(tools: readonly ConsoleTool[], commands: readonly UserCommand[]): ConsoleTool {
  const tool: ConsoleTool = {
    name: own => own.console.shortcuts,
    keys: ['?'],
    open: connection => {
      const own = connection.words();
      const rows = [
        ...[...tools, tool].filter(({ isThere }) => isThere?.(connection) ?? true).map(({ keys, name }) => ({ keys, name: name(own, connection) })),
        ...commands.filter(({ isRemote }) => isRemote).map(({ keys, name }) => ({ keys, name: own.commands[name] })),
      ];
      const dialog = openDialog('keys', speaking(connection), own.stage.shortcuts, panel =>
        panel.append(keyList(rows, own), element('p', {}, own.stage.clicker)),
      );
      closeByKey(dialog, '?');
    },
  };
  return tool;
}
