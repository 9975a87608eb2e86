import bellOff from 'lucide-static/icons/bell-off.svg?raw';
import bell from 'lucide-static/icons/bell-ring.svg?raw';
import { allowSound, chime } from '../../chime.ts';
import { button, element, icon, setLanguage } from '../../dom.ts';
import type { Languages } from '../../languages/languages.ts';
import { inMinutes } from '../../minutes.ts';
import type { Stage } from '../../stage/stage.ts';
import type { Storage } from '../../storage.ts';
import { isOver, leftOf, type TalkTimer } from './talkTimer.ts';
import { words } from '../../words.ts';

/** The sound at the end of a talk; off until somebody asks for it. */
export interface TalkSound {
  readonly isOn: () => boolean;
  readonly set: (isOn: boolean) => void;
  readonly onChange: (listener: () => void) => void;
}

/** Stores whether the end of a talk is heard. Turned on, it is heard once, so that nobody is surprised later. */
export function openTalkSound(storage: Storage): TalkSound {
  const listeners = new Set<() => void>();
  const isOn = (): boolean => storage.get('sound') === 'on';
  return {
    isOn,
    set: wanted => {
      storage.set('sound', wanted ? 'on' : 'off');
      if (wanted) chime();
      for (const listener of listeners) listener();
    },
    onChange: listener => void listeners.add(listener),
  };
}

/**
 * Shows the timer on the slide: in one language as the ring beside the questions, side by side as one row below both.
 * There is one for all slides; it moves to where it is needed.
 */
export function showTimer(timer: TalkTimer, sound: TalkSound, stage: Stage, languages: Languages): void {
  const face = element('p', { class: 'face', role: 'timer' });
  const status = element('p', { class: 'status', role: 'status' });
  const start = button({ class: 'go' }, '', () => {
    if (sound.isOn()) allowSound();
    timer.toggle();
  });
  const more = button({}, '', timer.addMinute);
  const ring = button({ class: 'sound' }, '', () => sound.set(!sound.isOn()));
  const view = element('div', { class: 'timer', role: 'group' }, face, element('div', { class: 'timer-buttons' }, start, more, ring), status);

  let due: ReturnType<typeof setTimeout> | undefined;
  let wasRunning = '';
  const show = (): void => {
    clearTimeout(due);
    const talk = timer.state();
    if (!talk) {
      view.remove();
      return;
    }
    const now = Date.now();
    const left = leftOf(talk, now);
    const over = isOver(talk, now);
    const isRunning = talk.endsAt !== null && !over;
    place(view, stage.position().slide, languages.shown());
    const isFull = left === talk.total && talk.endsAt === null;
    view.dataset.state = over ? 'over' : isRunning ? 'running' : isFull ? 'ready' : 'paused';
    face.style.setProperty('--left', String(left / talk.total));
    const shown = languages.shown();
    const inAll = (text: (language: string) => string): Node[] => shown.map(language => element('span', { lang: language }, text(language)));
    face.replaceChildren(...(over ? inAll(language => words(language).timer.over) : [element('b', {}, inMinutes(Math.ceil(left / 1000) * 1000))]));
    setLanguage(view, languages.interface());
    const own = words(languages.interface()).timer;
    view.setAttribute('aria-label', own.title);
    start.textContent = over ? own.restart : isRunning ? own.pause : own.start;
    more.textContent = own.addMinute;
    more.title = own.addMinuteHint;
    ring.replaceChildren(icon(sound.isOn() ? bell : bellOff));
    ring.setAttribute('aria-pressed', String(sound.isOn()));
    ring.setAttribute('aria-label', own.sound);
    ring.title = own.sound;

    if (over && wasRunning === talk.slide) {
      status.replaceChildren(...inAll(language => words(language).timer.over));
      if (sound.isOn()) chime();
    } else if (!over) status.replaceChildren();
    wasRunning = isRunning ? talk.slide : '';
    if (isRunning) due = setTimeout(show, left % 1000 || 1000);
  };
  timer.onChange(show);
  sound.onChange(show);
  languages.onChange(show);
}

function place(view: HTMLElement, slide: HTMLElement, shown: readonly string[]): void {
  const [language] = shown;
  const form = shown.length === 1 && slide.querySelector(`.text[lang="${language}"] .form`);
  const footer = slide.querySelector(':scope > footer');
  const holder = form || slide;
  if (view.parentElement === holder) return;
  const focused = view.contains(document.activeElement) ? document.activeElement : undefined;
  if (form) form.prepend(view);
  else slide.insertBefore(view, footer);
  if (focused instanceof HTMLElement) focused.focus();
}
