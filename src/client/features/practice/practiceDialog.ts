import type { ConsoleConnection } from '../../console/consoleConnection.ts';
import { speaking } from '../../console/speaking.ts';
import { openDialog } from '../../dialog.ts';
import { button, element } from '../../dom.ts';
import { inMinutes } from '../../minutes.ts';
import { sharedSettingsPart } from '../../session/session.ts';
import { positionPart } from '../../stage/position.ts';
import { practiceToCsv } from './practiceCsv.ts';
import { practiceTimes } from './practiceTimes.ts';
import { practising } from './practising.ts';

/** The time of each slide against the plan, while it runs, and a way to keep it. */
export function openPractice(connection: ConsoleConnection): void {
  const own = connection.words().practice;
  openDialog('practice', speaking(connection), own.title, panel => {
    const body = element('tbody');
    const foot = element('tfoot');
    const mode = button({ class: 'primary' }, '', () => connection.run(practising, !connection.get(sharedSettingsPart).isPractising));
    const save = button({ class: 'secondary' }, own.save, () => saveCsv(connection));
    const heads = [own.number, own.slide, own.plan, own.actual, own.difference].map(name => element('th', { scope: 'col' }, name));
    panel.append(
      element('div', { class: 'choices' }, mode, save),
      element('table', { class: 'practice-times' }, element('thead', {}, element('tr', {}, ...heads)), body, foot),
    );
    const stop = connection.follow(() => {
      const { isPractising } = connection.get(sharedSettingsPart);
      const { slide } = connection.get(positionPart);
      mode.textContent = isPractising ? own.stop : own.begin;
      const times = practiceTimes(connection, connection.now());
      body.replaceChildren(
        ...times.map(({ id, number, title, planned, actual }) =>
          element(
            'tr',
            { 'aria-current': id === slide ? 'true' : undefined },
            element('td', {}, String(number)),
            element('th', { scope: 'row' }, title),
            ...timeCells(planned, actual),
          ),
        ),
      );
      const sum = (of: 'planned' | 'actual'): number => times.reduce((total, each) => total + each[of], 0);
      foot.replaceChildren(element('tr', {}, element('td'), element('th', { scope: 'row' }, own.total), ...timeCells(sum('planned'), sum('actual'))));
    });
    panel.addEventListener('close', stop);
  });
}

function timeCells(planned: number, actual: number): readonly HTMLElement[] {
  // In whole seconds as they are shown, so that the displayed sum is right.
  const late = Math.floor(actual / 1000) * 1000 - planned;
  const difference = actual === 0 ? '' : `${late < 0 ? '−' : '+'}${inMinutes(Math.abs(late))}`;
  return [
    element('td', {}, inMinutes(planned)),
    element('td', {}, actual === 0 ? '' : inMinutes(actual)),
    element('td', { class: late > 0 && actual > 0 ? 'is-over' : undefined }, difference),
  ];
}

/** Saves what the table shows as a file. */
function saveCsv(connection: ConsoleConnection): void {
  const csv = practiceToCsv(practiceTimes(connection, Date.now()), connection.words());
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const day = new Date().toISOString().slice(0, 10);
  element('a', { href: address, download: `${connection.words().practice.file}-${day}.csv` }).click();
  URL.revokeObjectURL(address);
}
