import check from 'lucide-static/icons/clipboard-check.svg?raw';
import notesIcon from 'lucide-static/icons/notebook-text.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import settingsIcon from 'lucide-static/icons/settings.svg?raw';
import timer from 'lucide-static/icons/timer.svg?raw';
import type { DeckData } from '../../../render/deckData.ts';
import { openCheck } from '../check/checkDialog.ts';
import { button, element, icon, setLanguage } from '../../dom.ts';
import { languageSwitch } from '../../languages/languageSwitch.ts';
import type { Languages } from '../../languages/languages.ts';
import { openPrint } from '../print/printDialog.ts';
import type { Screen } from './screen.ts';
import type { ChosenSlides } from '../../session/chosenSlides.ts';
import type { Session } from '../../session/session.ts';
import { lastPosition } from '../place/slidePosition.ts';
import type { Stage } from '../../stage/stage.ts';
import type { Storage } from '../../storage.ts';
import { words } from '../../words.ts';
import { choice, toggle } from '../../fields.ts';
import { openSettings } from '../settings/settingsDialog.ts';

/** What the start panel leads to. */
export interface StartContext {
  readonly data: DeckData;
  readonly session: Session;
  readonly storage: Storage;
  readonly languages: Languages;
  readonly chosen: ChosenSlides;
  readonly screen: Screen;
  readonly stage: Stage;
  readonly openNotes: () => void;
}

/** Shows the panel before the session whenever that screen is on: what to do, and the choices that everything else follows. */
export function openStartPanel(context: StartContext): void {
  const panel = element('main', { class: 'start', tabindex: '-1' });
  const onSlides = languageSwitch(context.languages);
  let isOpen = false;
  const draw = (): void => {
    const focused = panel.contains(document.activeElement) ? document.activeElement?.id : undefined;
    fill(panel, onSlides, context);
    if (focused) document.getElementById(focused)?.focus();
  };
  context.screen.onChange(name => {
    isOpen = name === 'start';
    if (!isOpen) return panel.remove();
    draw();
    document.body.prepend(panel);
    panel.focus();
  });
  const redraw = (): void => {
    if (isOpen) draw();
  };
  context.session.onChange(redraw);
  context.languages.onChange(redraw);
}

function fill(panel: HTMLElement, onSlides: HTMLElement, context: StartContext): void {
  const { data, languages } = context;
  const language = languages.interface();
  const { start } = words(language);
  setLanguage(panel, language);
  panel.replaceChildren(
    element(
      'div',
      { class: 'start-sheet' },
      element('header', {}, element('p', { class: 'start-kicker' }, start.title), interfaceSwitch(context)),
      element('h1', {}, data.titles[language] ?? ''),
      choices(onSlides, context),
      beginnings(context),
      element('ul', { class: 'start-more' }, ...actions(context).map(action), element('li', {}, skip(context))),
    ),
  );
}

function skip({ session, languages }: StartContext): HTMLElement {
  const { start } = words(languages.interface());
  return toggle('start-skip', start.skip, start.skipHint, session.settings().skipsStart, skipsStart => session.change({ skipsStart }));
}

/** A button for each language, named in itself. Slides in one language follow, until somebody chooses for them. */
function interfaceSwitch({ data, session, languages }: StartContext): HTMLElement {
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
function choices(onSlides: HTMLElement, { data, session, languages, chosen }: StartContext): HTMLElement {
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
function beginnings({ session, storage, languages, chosen, screen, stage }: StartContext): HTMLElement {
  const { start } = words(languages.interface());
  const position = lastPosition(storage);
  const slide = position && chosen.nearest(position.slide);
  const number = slide ? chosen.shown().indexOf(slide) + 1 : 0;
  const begin = (): void => {
    session.change({ practising: false });
    stage.first();
    screen.show('stage');
  };
  if (!position || !slide || number < 2)
    return element('div', { class: 'start-begin' }, large('start-present', play, start.present, begin), element('p', {}, start.presentHint));
  const resume = (): void => {
    stage.goTo(position.slide, position.step);
    screen.show('stage');
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

interface Action {
  readonly id: string;
  readonly svg: string;
  readonly name: string;
  readonly hint: string;
  readonly run: () => void;
}

function actions(context: StartContext): readonly Action[] {
  const { data, session, languages, screen, stage, openNotes } = context;
  const { start } = words(languages.interface());
  const rehearse = (): void => {
    session.change({ practising: true });
    stage.first();
    screen.show('stage');
    openNotes();
  };
  // The published deck has no notes to open or to practice with.
  const withNotes = [
    { id: 'start-notes', svg: notesIcon, name: start.notes, hint: start.notesHint, run: openNotes },
    { id: 'start-practice', svg: timer, name: start.practice, hint: start.practiceHint, run: rehearse },
  ];
  return [
    ...(data.hasNotes ? withNotes : []),
    { id: 'start-print', svg: printer, name: start.print, hint: start.printHint, run: () => void openPrint(languages, session) },
    { id: 'start-check', svg: check, name: start.check, hint: start.checkHint, run: () => openCheck(context) },
    { id: 'start-settings', svg: settingsIcon, name: start.settings, hint: start.settingsHint, run: () => openSettings(context) },
  ];
}

/** A card that is a button as a whole; what it does is described beside its name, not in it. */
function action({ id, svg, name, hint, run }: Action): HTMLElement {
  const made = button({ id, 'aria-describedby': `${id}-hint` }, icon(svg), run);
  made.append(name);
  return element('li', { class: 'start-card' }, made, element('p', { id: `${id}-hint`, class: 'hint' }, hint));
}
