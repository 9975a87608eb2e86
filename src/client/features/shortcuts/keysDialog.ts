import { keys } from '../../commands.ts';
import { closeByKey, openDialog } from '../../dialog.ts';
import { element } from '../../dom.ts';
import { keyName } from './shortcutsDialog.ts';
import type { ConsoleConnection } from '../../console/consoleConnection.ts';
import { steering } from '../../transports/protocol.ts';
import { speaking } from '../../console/speaking.ts';
import type { Tool } from '../tool.ts';

/** Shows what the keys do in this window. */
export function openConsoleKeys(connection: ConsoleConnection, tools: readonly Tool[]): void {
  const own = connection.words();
  const rows = [
    ...tools.filter(tool => tool.isThere(connection)).map(tool => ({ keys: tool.keys, name: tool.name(own, connection) })),
    ...steering.map(name => ({ keys: keys[name], name: own.commands[name] })),
  ].filter(row => row.keys.length > 0);
  const dialog = openDialog('keys', speaking(connection), own.stage.shortcuts, panel => {
    const list = rows.flatMap(row => [
      element('dt', {}, ...row.keys.flatMap((key, i) => [i > 0 && ' ', element('kbd', {}, keyName(key, own))])),
      element('dd', {}, row.name),
    ]);
    panel.append(element('dl', { class: 'keys' }, ...list), element('p', {}, own.stage.clicker));
  });
  closeByKey(dialog, '?');
}
