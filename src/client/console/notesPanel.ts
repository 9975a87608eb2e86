import minus from 'lucide-static/icons/a-arrow-down.svg?raw';
import plus from 'lucide-static/icons/a-arrow-up.svg?raw';
import { button, element } from '../dom.ts';
import { notesLanguage } from '../features/notes/notesLanguage.ts';
import { notesOf } from '../notesOf.ts';
import { slidesPart } from '../session/chosenSlides.ts';
import { slideTitle } from '../slideTitle.ts';
import { positionPart } from '../stage/position.ts';
import { words } from '../words.ts';
import { iconButton } from './buttons.ts';
import type { ConsoleConnection } from './consoleConnection.ts';

/** Text sizes in px. */
const sizes = [16, 18, 20, 22, 26, 30, 36, 44];
const usualSize = 22;

/** The notes of the slide on screen, in the facilitator's language and size. */
export function notesPanel(connection: ConsoleConnection): HTMLElement {
  const title = element('h1');
  const place = element('p', { class: 'place' });
  const text = element('div', { class: 'notes-text', tabindex: '0', role: 'region', 'aria-labelledby': 'notes-heading' });
  const larger = iconButton(
    connection,
    plus,
    own => own.console.larger,
    () => resize(1),
  );
  const smaller = iconButton(
    connection,
    minus,
    own => own.console.smaller,
    () => resize(-1),
  );

  const resize = (by: number): void => {
    const kept = sizes.indexOf(Number(connection.storage.get('notes-size')));
    const at = Math.min(sizes.length - 1, Math.max(0, (kept < 0 ? sizes.indexOf(usualSize) : kept) + by));
    const size = sizes[at] ?? usualSize;
    if (by !== 0) connection.storage.set('notes-size', String(size));
    text.style.fontSize = `${size}px`;
    smaller.disabled = at === 0;
    larger.disabled = at === sizes.length - 1;
  };
  resize(0);

  connection.follow(() => {
    const { slide: id, step, steps } = connection.get(positionPart);
    const slides = connection.get(slidesPart);
    const own = connection.words();
    const number = own.slide.number({ number: slides.indexOf(id) + 1, of: slides.length });
    place.textContent = steps > 0 ? `${number} · ${own.stage.step({ step, of: steps })}` : number;
  });
  let shown = '';
  connection.follow(() => {
    const slide = connection.slide(connection.get(positionPart).slide);
    const language = connection.language();
    if (!slide) return;
    const own = connection.words();
    // The same notes that were changed while somebody reads them stay where they are.
    const { scrollTop } = text;
    const isSame = shown === `${slide.id} ${language}`;
    shown = `${slide.id} ${language}`;
    title.textContent = slideTitle(slide, language);
    document.title = `${own.console.title}: ${slideTitle(slide, language)}`;
    text.replaceChildren(
      element('h2', { id: 'notes-heading', class: 'unseen' }, own.console.notes),
      notesOf(slide, language) ?? element('p', {}, own.console.noNotes),
    );
    text.scrollTop = isSame ? scrollTop : 0;
  });
  const tools = element('div', { class: 'notes-tools' }, languageButtons(connection), smaller, larger);
  return element('main', { class: 'notes-panel' }, element('header', {}, element('div', {}, place, title), tools), text);
}

/** A button for each language that the notes have. */
function languageButtons(connection: ConsoleConnection): HTMLElement {
  const buttons = connection.data.languages.map(language => {
    const own = words(language);
    const made = button({ lang: language, 'aria-label': `${own.languageShort}: ${own.languageName}`, title: own.languageName }, own.languageShort, () =>
      connection.run(notesLanguage, language),
    );
    return { language, made };
  });
  const group = element('div', { class: 'language-switch', role: 'group' }, ...buttons.map(each => each.made));
  group.hidden = buttons.length < 2;
  connection.follow(() => {
    group.setAttribute('aria-label', connection.words().console.notesLanguage);
    for (const each of buttons) each.made.setAttribute('aria-pressed', String(each.language === connection.language()));
  });
  return group;
}
