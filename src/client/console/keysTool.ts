import type { UserCommand } from '../commands.ts';
import { closeByKey, openDialog } from '../dialog.ts';
import { keyList, keyRow } from '../features/shortcuts/keyList.ts';
import type { ConsoleTool } from './consoleFeature.ts';
import { speaking } from './speaking.ts';

/** What the keys do in this window: those of its tools, and those of the stage that it passes on. */
export function keysTool(tools: readonly ConsoleTool[], commands: readonly UserCommand[]): ConsoleTool {
  const tool: ConsoleTool = {
    name: own => own.console.shortcuts,
    keys: ['?'],
    open: connection => {
      const own = connection.words();
      const there = [...tools, tool].filter(({ isThere }) => isThere?.(connection) ?? true);
      const rows = [
        ...there.map(({ keys, name }) => ({ keys, text: name(own, connection) })),
        ...commands.filter(({ isRemote }) => isRemote).map(command => keyRow(command, own)),
      ];
      const dialog = openDialog('keys', speaking(connection), own.stage.shortcuts, panel => panel.append(...keyList(rows, own)));
      closeByKey(dialog, '?');
    },
  };
  return tool;
}
