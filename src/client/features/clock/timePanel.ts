import pause from 'lucide-static/icons/pause.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import rotate from 'lucide-static/icons/rotate-ccw.svg?raw';
import type { Words } from '../../../../locales/en.ts';
import { iconButton } from '../../console/buttons.ts';
import type { ConsoleConnection } from '../../console/consoleConnection.ts';
import { inRegion } from '../../console/inRegion.ts';
import { element } from '../../dom.ts';
import { inMinutes } from '../../minutes.ts';
import { sharedSettingsPart } from '../../session/session.ts';
import { positionPart } from '../../stage/position.ts';
import { latePart } from '../late/late.ts';
import { type ClockState, clockPart, elapsedOf, slideTimes, timeOf } from './clock.ts';
import { clockCommand } from './clockCommand.ts';
import { minutesBehind } from './pace.ts';
import { planOf } from './planOf.ts';
import { askRestart } from './restartDialog.ts';

/** The time in words and figures: the session so far, this slide, how far from the plan, and the clock on the wall. */
export function timePanel(connection: ConsoleConnection): HTMLElement {
  const pace = element('p', { class: 'pace', role: 'status' });
  const elapsed = time(connection, own => own.time.elapsed, 'elapsed-time');
  const slide = time(connection, own => own.time.thisSlide, 'slide-time');
  const clock = time(connection, own => own.time.clock, 'clock-time');
  const of = element('span', { class: 'planned' });
  const about = element('p', { class: 'session' });
  const start = iconButton(
    connection,
    play,
    own => own.time.start,
    () => connection.run(clockCommand, 'start'),
  );
  const stop = iconButton(
    connection,
    pause,
    own => own.time.pause,
    () => connection.run(clockCommand, 'pause'),
  );
  const restart = iconButton(
    connection,
    rotate,
    own => own.time.restart,
    () => askRestart(connection),
  );
  slide.holder.append(of);

  const setText = (of: HTMLElement, text: string): void => {
    // A status that is set again is read aloud again.
    if (of.textContent !== text) of.textContent = text;
  };
  connection.follow(() => {
    const now = connection.now();
    const state = connection.get(clockPart);
    const session = connection.get(sharedSettingsPart);
    const { slide: id } = connection.get(positionPart);
    const own = connection.words();
    const plan = planOf(connection);
    const planned = plan.slides[id];
    const spent = timeOf(slideTimes(state, now), id);
    const minutes = planned ? (planned.to - planned.from) * 60_000 : 0;
    elapsed.output.textContent = inMinutes(elapsedOf(state, now));
    slide.output.textContent = inMinutes(spent);
    slide.holder.classList.toggle('is-over', minutes > 0 && spent > minutes);
    of.textContent = minutes > 0 ? own.time.ofPlan({ minutes: inMinutes(minutes) }) : '';
    clock.output.textContent = new Date(now).toLocaleTimeString(inRegion(connection.language()), { hour: 'numeric', minute: '2-digit' });
    const isRunning = state.since !== null;
    start.hidden = isRunning;
    stop.hidden = !isRunning;
    const behind = minutesBehind(plan, id, elapsedOf(state, now));
    pace.dataset.pace = behind > 0 ? 'behind' : behind < 0 ? 'ahead' : 'on-time';
    setText(pace, paceInWords(state, behind, own));
    const parts = [
      connection.get(latePart) !== '' && own.console.lateOn,
      session.isPractising && own.practice.mode,
      own.time.session({ count: session.length }),
      session.isInterpreted && own.time.interpreted({ factor: session.interpretingFactor.toLocaleString(inRegion(connection.language())) }),
    ];
    setText(about, parts.filter(Boolean).join(' · '));
  });
  return element(
    'header',
    { class: 'times' },
    element('div', { class: 'pace-holder' }, pace, about),
    element('div', { class: 'elapsed' }, elapsed.holder, start, stop, restart),
    slide.holder,
    clock.holder,
  );
}

function paceInWords(clock: ClockState, behind: number, own: Words): string {
  if (clock.since === null) return clock.counted === 0 ? own.time.notStarted : own.time.paused;
  if (behind === 0) return own.time.onTime;
  return behind > 0 ? own.time.behind({ count: behind }) : own.time.ahead({ count: -behind });
}

function time(connection: ConsoleConnection, name: (own: Words) => string, className: string): { readonly holder: HTMLElement; readonly output: HTMLElement } {
  const label = element('span', { class: 'label' });
  const output = element('b', { class: className });
  connection.follow(() => {
    label.textContent = name(connection.words());
  });
  return { holder: element('p', { class: 'time' }, label, output), output };
}
