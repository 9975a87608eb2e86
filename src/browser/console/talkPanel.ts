import { element } from '../dom.ts';
import { inMinutes } from '../minutes.ts';
import { isOver, leftOf } from '../talkTimer.ts';
import { wordButton } from './buttons.ts';
import type { Desk } from './desk.ts';

/** The room's time to talk, run from here; only while the slide on screen has one. */
export function talkPanel(desk: Desk): HTMLElement {
  const title = element('h2');
  const left = element('b', { role: 'timer' });
  const how = element('span', { class: 'how' });
  const start = wordButton(
    desk,
    own => own.timer.start,
    () => desk.order({ to: 'talk', action: 'toggle' }),
    'strong',
  );
  const more = wordButton(
    desk,
    own => own.timer.addMinute,
    () => desk.order({ to: 'talk', action: 'addMinute' }),
  );
  const sound = wordButton(
    desk,
    own => own.timer.sound,
    () => desk.order({ to: 'sound', isOn: !desk.state()?.hasSound }),
  );
  const panel = element(
    'section',
    { class: 'talk' },
    title,
    element('p', { class: 'talk-time' }, left, how),
    element('div', { class: 'talk-buttons' }, start, more, sound),
  );
  panel.hidden = true;
  desk.onLanguage(own => {
    title.textContent = own.timer.title;
  });
  desk.onTick((now, { talk, hasSound }) => {
    panel.hidden = talk === null;
    if (!talk) return;
    const own = desk.words().timer;
    const over = isOver(talk, now);
    const isRunning = talk.endsAt !== null && !over;
    const isFull = talk.left === talk.total && talk.endsAt === null;
    panel.dataset.state = over ? 'over' : isRunning ? 'running' : 'still';
    left.textContent = inMinutes(Math.ceil(leftOf(talk, now) / 1000) * 1000);
    how.textContent = over ? own.over : isRunning ? own.running : isFull ? own.ready : own.paused;
    start.textContent = over ? own.again : isRunning ? own.pause : own.start;
    sound.setAttribute('aria-pressed', String(hasSound));
  });
  return panel;
}
