import bellOff from 'lucide-static/icons/bell-off.svg?raw';
import bell from 'lucide-static/icons/bell-ring.svg?raw';
import { allowSound, chime } from '../../chime.ts';
import { button, element, icon, setLanguage } from '../../dom.ts';
import type { Deck } from '../../feature.ts';
import { inMinutes } from '../../minutes.ts';
import { words } from '../../words.ts';
import { leftOf, phaseOf, soundPart, talkPart } from './talk.ts';
import { soundCommand, talkCommand, timerCommand } from './talkCommands.ts';

/**
 * Shows the timer on the slide: in one language as the ring beside the questions, side by side as one row below both.
 * There is one for all slides; it moves to where it is needed.
 */
export function showTimer(deck: Deck): void {
  const { store, stage, languages, run } = deck;
  const hasSound = (): boolean => store.get(soundPart);
  const face = element('p', { class: 'face', role: 'timer' });
  const status = element('p', { class: 'status', role: 'status' });
  const start = button({ class: 'go' }, '', () => {
    if (hasSound()) allowSound();
    run(timerCommand);
  });
  const more = button({}, '', () => run(talkCommand, 'addMinute'));
  const ring = button({ class: 'sound' }, '', () => run(soundCommand, !hasSound()));
  const view = element('div', { class: 'timer', role: 'group' }, face, element('div', { class: 'timer-buttons' }, start, more, ring), status);

  let due: ReturnType<typeof setTimeout> | undefined;
  let wasRunning = '';
  const show = (): void => {
    clearTimeout(due);
    const talk = store.get(talkPart);
    const { slide } = stage.position();
    const shown = languages.shown();
    const language = languages.interface();
    const isHeard = hasSound();
    if (talk?.slide !== slide.id) {
      view.remove();
      return;
    }
    const now = Date.now();
    const left = leftOf(talk, now);
    const phase = phaseOf(talk, now);
    place(view, slide, shown);
    view.dataset.state = phase;
    face.style.setProperty('--left', String(left / talk.total));
    const inAll = (text: (language: string) => string): Node[] => shown.map(each => element('span', { lang: each }, text(each)));
    face.replaceChildren(...(phase === 'over' ? inAll(each => words(each).timer.over) : [element('b', {}, inMinutes(Math.ceil(left / 1000) * 1000))]));
    setLanguage(view, language);
    const own = words(language).timer;
    view.setAttribute('aria-label', own.title);
    start.textContent = phase === 'over' ? own.restart : phase === 'running' ? own.pause : own.start;
    more.textContent = own.addMinute;
    more.title = own.addMinuteHint;
    ring.replaceChildren(icon(isHeard ? bell : bellOff));
    ring.setAttribute('aria-pressed', String(isHeard));
    ring.setAttribute('aria-label', own.sound);
    ring.title = own.sound;

    if (phase !== 'over') status.replaceChildren();
    else if (wasRunning === talk.slide) {
      status.replaceChildren(...inAll(each => words(each).timer.over));
      if (isHeard) chime();
    }
    wasRunning = phase === 'running' ? talk.slide : '';
    if (phase === 'running') due = setTimeout(show, left % 1000 || 1000);
  };
  deck.follow(show);
  deck.atEnd(() => {
    clearTimeout(due);
    view.remove();
  });
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
