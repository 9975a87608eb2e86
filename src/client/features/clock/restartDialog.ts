import { openDialog } from '../../dialog.ts';
import { button, element } from '../../dom.ts';
import type { ConsoleConnection } from '../../console/consoleConnection.ts';
import { speaking } from '../../console/speaking.ts';

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
          connection.order({ to: 'clock', action: 'restart' });
          dialog?.close();
        }),
        button({ class: 'secondary' }, own.console.cancel, () => dialog?.close()),
      ),
    );
  });
}
