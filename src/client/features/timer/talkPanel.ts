import { element } from '../../dom.ts';
import { inMinutes } from '../../minutes.ts';
import { isOver, leftOf } from './talkTimer.ts';
import { wordButton } from '../../console/buttons.ts';
import type { ConsoleConnection } from '../../console/consoleConnection.ts';

/** The room's time to talk, run from here; only while the slide on screen has one. */
export function talkPanel(connection: ConsoleConnection): HTMLElement {
  const title = element('h2');
  const left = element('b', { role: 'timer' });
  const how = element('span', { class: 'how' });
  const start = wordButton(
    connection,
    own => own.timer.start,
    () => connection.order({ to: 'talk', action: 'toggle' }),
    'strong',
  );
  const more = wordButton(
    connection,
    own => own.timer.addMinute,
    () => connection.order({ to: 'talk', action: 'addMinute' }),
  );
  const sound = wordButton(
    connection,
    own => own.timer.sound,
    () => connection.order({ to: 'sound', isOn: !connection.state()?.hasSound }),
  );
  const panel = element(
    'section',
    { class: 'talk' },
    title,
    element('p', { class: 'talk-time' }, left, how),
    element('div', { class: 'talk-buttons' }, start, more, sound),
  );
  panel.hidden = true;
  connection.onLanguage(own => {
    title.textContent = own.timer.title;
  });
  connection.onTick((now, { talk, hasSound }) => {
    panel.hidden = talk === null;
    if (!talk) return;
    const own = connection.words().timer;
    const over = isOver(talk, now);
    const isRunning = talk.endsAt !== null && !over;
    const isFull = talk.left === talk.total && talk.endsAt === null;
    panel.dataset.state = over ? 'over' : isRunning ? 'running' : 'still';
    left.textContent = inMinutes(Math.ceil(leftOf(talk, now) / 1000) * 1000);
    how.textContent = over ? own.over : isRunning ? own.running : isFull ? own.ready : own.paused;
    start.textContent = over ? own.restart : isRunning ? own.pause : own.start;
    sound.setAttribute('aria-pressed', String(hasSound));
  });
  return panel;
}
