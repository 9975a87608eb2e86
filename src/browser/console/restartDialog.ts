import { openDialog } from '../dialog.ts';
import { button, element } from '../dom.ts';
import type { Desk } from './desk.ts';
import { speaking } from './speaking.ts';

/** Asks before the times so far are lost. */
export function askRestart(desk: Desk): void {
  const own = desk.words();
  const dialog = openDialog('restart', speaking(desk), own.time.restart, panel => {
    panel.append(
      element('p', {}, own.time.restartAsk),
      element(
        'div',
        { class: 'choices' },
        button({ class: 'primary' }, own.time.restartYes, () => {
          desk.order({ to: 'clock', action: 'restart' });
          dialog?.close();
        }),
        button({ class: 'secondary' }, own.console.cancel, () => dialog?.close()),
      ),
    );
  });
}
