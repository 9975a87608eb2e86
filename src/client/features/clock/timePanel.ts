import pause from 'lucide-static/icons/pause.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import rotate from 'lucide-static/icons/rotate-ccw.svg?raw';
import type { Words } from '../../../../locales/en.ts';
import { element } from '../../dom.ts';
import { inMinutes } from '../../minutes.ts';
import { elapsedOf, slideTimes } from './sessionClock.ts';
import { iconButton } from '../../console/buttons.ts';
import type { ConsoleConnection } from '../../console/consoleConnection.ts';
import { inRegion } from '../../console/inRegion.ts';
import { minutesBehind } from './pace.ts';
import { planOf } from './planOf.ts';
import type { DeckState } from '../../transports/protocol.ts';
import { askRestart } from './restartDialog.ts';

/** The time in words and figures: the session so far, this slide, how far from the plan, and the clock on the wall. */
export function timePanel(connection: ConsoleConnection): HTMLElement {
  const pace = element('p', { class: 'pace', role: 'status' });
  const elapsed = time(connection, own => own.time.elapsed, 'elapsed-time');
  const slide = time(connection, own => own.time.thisSlide, 'slide-time');
  const clock = time(connection, own => own.time.clock, 'clock-time');
  const of = element('span', { class: 'planned' });
  const session = element('p', { class: 'session' });
  const start = iconButton(
    connection,
    play,
    own => own.time.start,
    () => connection.order({ to: 'clock', action: 'start' }),
  );
  const stop = iconButton(
    connection,
    pause,
    own => own.time.pause,
    () => connection.order({ to: 'clock', action: 'pause' }),
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
  connection.onTick((now, state) => {
    const own = connection.words();
    const plan = planOf(connection, state);
    const planned = plan.slides[state.slide];
    const spent = slideTimes(state.clock, now)[state.slide] ?? 0;
    const minutes = planned ? (planned.to - planned.from) * 60_000 : 0;
    elapsed.output.textContent = inMinutes(elapsedOf(state.clock, now));
    slide.output.textContent = inMinutes(spent);
    slide.holder.classList.toggle('is-over', minutes > 0 && spent > minutes);
    of.textContent = minutes > 0 ? own.time.ofPlan({ minutes: inMinutes(minutes) }) : '';
    clock.output.textContent = new Date(now).toLocaleTimeString(inRegion(connection.language()), { hour: 'numeric', minute: '2-digit' });
    const isRunning = state.clock.since !== null;
    start.hidden = isRunning;
    stop.hidden = !isRunning;
    const behind = minutesBehind(plan, state.slide, elapsedOf(state.clock, now));
    pace.dataset.pace = behind > 0 ? 'behind' : behind < 0 ? 'ahead' : 'on-time';
    setText(pace, paceInWords(state, behind, own));
    const parts = [
      state.isLate && own.console.lateOn,
      state.isPractising && own.practice.mode,
      own.time.session({ count: state.length }),
      state.isInterpreted && own.time.interpreted({ factor: state.interpretingFactor.toLocaleString(inRegion(connection.language())) }),
    ];
    setText(session, parts.filter(Boolean).join(' · '));
  });
  return element(
    'header',
    { class: 'times' },
    element('div', { class: 'pace-holder' }, pace, session),
    element('div', { class: 'elapsed' }, elapsed.holder, start, stop, restart),
    slide.holder,
    clock.holder,
  );
}

function paceInWords({ clock }: DeckState, behind: number, own: Words): string {
  if (clock.since === null) return clock.counted === 0 ? own.time.notStarted : own.time.paused;
  if (behind === 0) return own.time.onTime;
  return behind > 0 ? own.time.behind({ count: behind }) : own.time.ahead({ count: -behind });
}

function time(connection: ConsoleConnection, name: (own: Words) => string, className: string): { readonly holder: HTMLElement; readonly output: HTMLElement } {
  const label = element('span', { class: 'label' });
  const output = element('b', { class: className });
  connection.onLanguage(own => {
    label.textContent = name(own);
  });
  return { holder: element('p', { class: 'time' }, label, output), output };
}
