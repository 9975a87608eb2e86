import minus from 'lucide-static/icons/a-arrow-down.svg?raw';
import plus from 'lucide-static/icons/a-arrow-up.svg?raw';
import rotate from 'lucide-static/icons/rotate-ccw.svg?raw';
import { words } from '../../locales/words.ts';
import type { DeckData } from '../render/deckData.ts';
import { type CommandName, commandOf } from './commands.ts';
import { button, element, icon } from './dom.ts';
import type { Memory } from './memory.ts';
import { type DeckState, readMessage, send } from './protocol.ts';
import { slideTitle } from './slideTitle.ts';

/** How often the notes call for a deck that does not answer, in ms. */
const callEvery = 1000;
/** Text sizes in px. */
const sizes = [18, 20, 22, 26, 30, 36, 44];

/** Turns this window into the facilitator's: the notes of the slide on screen, in the languages on screen, the next slide, and the time. */
export function showNotes(data: DeckData, memory: Memory): void {
  const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
  const deck = window.opener as Window | null;
  const main = element('main', { class: 'notes-window' });
  document.querySelector('.deck')?.remove();
  document.body.prepend(main);
  document.documentElement.dataset.role = 'notes';

  const command = (name: CommandName): void => send(deck, { charla: 'command', workshop: data.id, command: name });
  const view = createView(main, command, memory);
  view.wait(data);

  let heard = 0;
  addEventListener('message', event => {
    const message = event.source === deck && readMessage(event.data, data.id);
    if (message === false || message?.charla !== 'state') return;
    heard = performance.now();
    view.show(message.state, slides, data);
  });
  const call = (): void => {
    send(deck, { charla: 'hello', workshop: data.id });
    if (performance.now() - heard > 3 * callEvery) view.wait(data);
  };
  setInterval(call, callEvery);
  call();

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if ((event.key === ' ' || event.key === 'Enter') && target.closest('button, a[href]')) return;
    // Keys that open something act where they are pressed, and there is nothing to open here.
    const name = commandOf(event.key);
    if (!name || !steering.includes(name)) return;
    event.preventDefault();
    command(name);
  });
}

/** Commands that make sense from another window. */
const steering: readonly CommandName[] = ['next', 'previous', 'first', 'last', 'language', 'blackout'];

interface NotesView {
  readonly wait: (data: DeckData) => void;
  readonly show: (state: DeckState, slides: readonly HTMLElement[], data: DeckData) => void;
}

function createView(main: HTMLElement, command: (name: CommandName) => void, memory: Memory): NotesView {
  const place = element('p', { class: 'place' });
  const title = element('h1');
  const notes = element('div', { class: 'notes-text' });
  const next = element('p', { class: 'next-slide' });
  const clock = element('output', { class: 'clock-time' });
  const elapsed = element('output', { class: 'elapsed-time' });
  const labels: { readonly of: HTMLElement; readonly text: (language: string) => string }[] = [];
  const labelled = (made: HTMLElement, text: (language: string) => string): HTMLElement => {
    labels.push({ of: made, text });
    return made;
  };

  let size = Number(memory.get('notes-size')) || 22;
  const resize = (by: number): void => {
    const at = sizes.indexOf(size);
    size = sizes[Math.min(sizes.length - 1, Math.max(0, (at < 0 ? 2 : at) + by))] ?? size;
    memory.set('notes-size', String(size));
    notes.style.fontSize = `${size}px`;
  };
  resize(0);

  let start = Date.now();
  const tick = (): void => {
    const now = new Date();
    clock.textContent = now.toLocaleTimeString(document.documentElement.lang, { hour: 'numeric', minute: '2-digit' });
    elapsed.textContent = inMinutes(now.getTime() - start);
  };
  setInterval(tick, 1000);
  tick();

  const steer = steering.map(name => {
    const made = button({}, '', () => command(name));
    labels.push({ of: made, text: language => words(language).commands[name] });
    return made;
  });
  const small = (svg: string, text: (language: string) => string, run: () => void): HTMLElement => {
    const made = button({ class: 'icon-button' }, icon(svg), run);
    labels.push({ of: made, text });
    return made;
  };
  const times = element(
    'div',
    { class: 'times' },
    element(
      'div',
      {},
      labelled(element('span'), language => words(language).console.clock),
      clock,
    ),
    element(
      'div',
      {},
      labelled(element('span'), language => words(language).console.elapsed),
      elapsed,
    ),
    small(
      rotate,
      language => words(language).console.restart,
      () => {
        start = Date.now();
        tick();
      },
    ),
    small(
      minus,
      language => words(language).console.smaller,
      () => resize(-1),
    ),
    small(
      plus,
      language => words(language).console.larger,
      () => resize(1),
    ),
  );
  main.append(
    element('header', {}, element('div', {}, place, title), times),
    notes,
    element('footer', {}, next, element('div', { class: 'steering' }, ...steer)),
  );

  const relabel = (language: string): void => {
    document.documentElement.lang = language;
    for (const { of, text } of labels) {
      if (of.childElementCount > 0) of.setAttribute('aria-label', text(language));
      else of.textContent = text(language);
      if (of.classList.contains('icon-button')) of.title = text(language);
    }
  };

  let shownNotes = '';
  return {
    wait: data => {
      const [language = ''] = data.languages;
      if (shownNotes === '') relabel(language);
      place.replaceChildren(...data.languages.map(each => element('span', { lang: each }, words(each).console.waiting)));
    },
    show: (state, slides, data) => {
      const languages = state.languages.filter(language => data.languages.includes(language));
      const at = slides.findIndex(slide => slide.id === state.slide);
      const slide = slides[at];
      const [language = data.languages[0] ?? ''] = languages;
      if (!slide) return;
      const own = words(language);
      relabel(language);
      document.title = `${own.console.title}: ${slideTitle(slide, language)}`;
      const step = state.steps > 0 ? ` · ${own.stage.step({ step: state.step, of: state.steps })}` : '';
      place.textContent = `${own.slide.number({ number: at + 1, of: slides.length })}${step}`;
      title.textContent = slideTitle(slide, language);
      const following = slides[at + 1];
      next.textContent = following ? `${own.console.next}: ${slideTitle(following, language)}` : own.console.noNext;
      main.classList.toggle('is-black', state.isBlack);
      const wanted = [state.slide, ...languages].join();
      if (wanted === shownNotes) return;
      shownNotes = wanted;
      notes.replaceChildren(
        ...languages.map(each => {
          const template = slide.querySelector<HTMLTemplateElement>(`template.notes[lang="${each}"]`);
          return element('article', { lang: each }, template ? (template.content.cloneNode(true) as DocumentFragment) : '');
        }),
      );
      notes.scrollTop = 0;
    },
  };
}

/** Minutes and seconds of a time in ms: `12:05`. */
function inMinutes(time: number): string {
  const seconds = Math.floor(time / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
