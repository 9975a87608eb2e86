import type { ConsoleConnection } from '../../console/consoleConnection.ts';
import { speaking } from '../../console/speaking.ts';
import { openDialog } from '../../dialog.ts';
import { button, element } from '../../dom.ts';
import { clockCommand } from './clockCommand.ts';

/** Asks before the times so far are lost. */
export function askRestart(connection: ConsoleConnection): void {
  const own = connection.words();
  const dialog = openDialog('restart', speaking(connection), own.time.restart, panel => {
    panel.append(
      element('p', {}, own.time.restartAsk),
      element(
        'div',
        { class: 'choices' },
        button({ class: 'primary' }, own.time.restartYes, () => {
          connection.run(clockCommand, 'restart');
          dialog?.close();
        }),
        button({ class: 'secondary' }, own.console.cancel, () => dialog?.close()),
      ),
    );
  });
}
