import play from 'lucide-static/icons/play.svg?raw';
import type { Words } from '../../../../locales/en.ts';
import { userCommand } from '../../commands.ts';
import { button, element, icon, setLanguage } from '../../dom.ts';
import type { Deck, Feature, StartCard } from '../../feature.ts';
import { choice, toggle } from '../../fields.ts';
import { languageSwitch } from '../../languages/languageSwitch.ts';
import { words } from '../../words.ts';
import { lastPosition } from '../place/slidePosition.ts';
import { screenPart } from './screen.ts';
import './start.css';

const command = userCommand('start');

/** The page before the session: what to do, and the choices that everything else follows. */
export const start: Feature = {
  name: 'start',
  commands: [command],
  open: deck => {
    const { store, storage, session } = deck;
    deck.on(command, () => store.set(screenPart, 'start'));
    deck.follow(() => {
      // CSS reads it there.
      document.documentElement.dataset.screen = store.get(screenPart);
      storage.set('screen', store.get(screenPart));
    });
    const panel = element('main', { class: 'start', tabindex: '-1' });
    const onSlides = languageSwitch(deck.languages, deck);
    deck.follow(() => {
      if (store.get(screenPart) !== 'start') return panel.remove();
      session.settings();
      const focused = panel.contains(document.activeElement) ? document.activeElement?.id : undefined;
      fill(panel, onSlides, deck);
      if (!panel.isConnected) {
        document.body.prepend(panel);
        panel.focus();
      }
      if (focused) document.getElementById(focused)?.focus();
    });
    deck.atEnd(() => {
      panel.remove();
      delete document.documentElement.dataset.screen;
    });
  },
};

function fill(panel: HTMLElement, onSlides: HTMLElement, deck: Deck): void {
  const { data, languages } = deck;
  const language = languages.interface();
  const { start } = words(language);
  setLanguage(panel, language);
  panel.replaceChildren(
    element(
      'div',
      { class: 'start-sheet' },
      element('header', {}, element('p', { class: 'start-kicker' }, start.title), interfaceSwitch(deck)),
      element('h1', {}, data.titles[language] ?? ''),
      choices(onSlides, deck),
      beginnings(deck),
      element('ul', { class: 'start-more' }, ...deck.cards().map(each => card(each, start)), element('li', {}, skip(deck))),
    ),
  );
}

function skip({ session, languages }: Deck): HTMLElement {
  const { start } = words(languages.interface());
  return toggle('start-skip', start.skip, start.skipHint, session.settings().skipsStart, skipsStart => session.change({ skipsStart }));
}

/** A button for each language, named in itself. Slides in one language follow, until somebody chooses for them. */
function interfaceSwitch({ data, session, languages }: Deck): HTMLElement {
  const own = languages.interface();
  const buttons = data.languages.map(language => {
    const shown = languages.shown();
    return button({ id: `start-${language}`, lang: language, 'aria-pressed': String(language === own) }, words(language).languageName, () => {
      if (shown.length === 1 && shown[0] === own) languages.show([language]);
      session.change({ interfaceLanguage: language });
    });
  });
  return element('div', { class: 'segments', role: 'group', 'aria-label': words(own).start.interface }, ...buttons);
}

/** The two choices that the slides follow: how long, and in which languages. */
function choices(onSlides: HTMLElement, { data, session, languages, chosen }: Deck): HTMLElement {
  const { start } = words(languages.interface());
  const length = choice(
    'start-length',
    start.length,
    data.lengths.map(minutes => ({ value: minutes, text: start.minutes({ count: minutes }) })),
    session.length(),
    minutes => session.change({ length: minutes }),
  );
  const slides = element('p', { class: 'start-count' }, start.slides({ count: chosen.shown().length }));
  return element(
    'div',
    { class: 'start-choices' },
    element('div', {}, length, slides),
    element('div', {}, element('p', { class: 'choice-name', 'aria-hidden': 'true' }, start.languages), onSlides),
  );
}

/** Present or, if the deck was closed earlier this session, go on where it was. */
function beginnings({ session, store, storage, languages, chosen, stage }: Deck): HTMLElement {
  const { start } = words(languages.interface());
  const position = lastPosition(storage);
  const slide = position && chosen.nearest(position.slide);
  const number = slide ? chosen.shown().indexOf(slide) + 1 : 0;
  const begin = (): void => {
    session.change({ practising: false });
    stage.first();
    store.set(screenPart, 'stage');
  };
  if (!position || !slide || number < 2)
    return element('div', { class: 'start-begin' }, large('start-present', play, start.present, begin), element('p', {}, start.presentHint));
  const resume = (): void => {
    stage.goTo(position.slide, position.step);
    store.set(screenPart, 'stage');
  };
  return element(
    'div',
    { class: 'start-begin' },
    large('start-resume', play, start.resume({ number }), resume),
    button({ id: 'start-present', class: 'second' }, `${start.present}: ${start.fromBeginning}`, begin),
  );
}

function large(id: string, svg: string, text: string, run: () => void): HTMLElement {
  const made = button({ id, class: 'first' }, icon(svg), run);
  made.append(text);
  return made;
}

/** A card that is a button as a whole; what it does is described beside its name, not in it. */
function card({ name, icon: svg, run }: StartCard, own: Words['start']): HTMLElement {
  const made = button({ id: `start-${name}`, 'aria-describedby': `start-${name}-hint` }, icon(svg), run);
  made.append(own[name]);
  return element('li', { class: 'start-card' }, made, element('p', { id: `start-${name}-hint`, class: 'hint' }, own[`${name}Hint`]));
}
