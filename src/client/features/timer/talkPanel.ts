import { wordButton } from '../../console/buttons.ts';
import type { ConsoleConnection } from '../../console/consoleConnection.ts';
import { element } from '../../dom.ts';
import { inMinutes } from '../../minutes.ts';
import { leftOf, phaseOf, soundPart, talkPart } from './talk.ts';
import { soundCommand, talkCommand, timerCommand } from './talkCommands.ts';

/** The room's time to talk, run from here; only while the slide on screen has one. */
export function talkPanel(connection: ConsoleConnection): HTMLElement {
  const title = element('h2');
  const left = element('b', { role: 'timer' });
  const how = element('span', { class: 'how' });
  const start = wordButton(
    connection,
    own => own.timer.start,
    () => connection.run(timerCommand),
    'strong',
  );
  const more = wordButton(
    connection,
    own => own.timer.addMinute,
    () => connection.run(talkCommand, 'addMinute'),
  );
  const sound = wordButton(
    connection,
    own => own.timer.sound,
    () => connection.run(soundCommand, !connection.get(soundPart)),
  );
  const panel = element(
    'section',
    { class: 'talk' },
    title,
    element('p', { class: 'talk-time' }, left, how),
    element('div', { class: 'talk-buttons' }, start, more, sound),
  );
  panel.hidden = true;
  connection.follow(() => {
    const talk = connection.get(talkPart);
    const own = connection.words().timer;
    title.textContent = own.title;
    panel.hidden = talk === null;
    if (!talk) return;
    const now = connection.now();
    const phase = phaseOf(talk, now);
    panel.dataset.state = phase === 'over' || phase === 'running' ? phase : 'still';
    left.textContent = inMinutes(Math.ceil(leftOf(talk, now) / 1000) * 1000);
    how.textContent = own[phase];
    start.textContent = phase === 'over' ? own.restart : phase === 'running' ? own.pause : own.start;
    sound.setAttribute('aria-pressed', String(connection.get(soundPart)));
  });
  return panel;
}
