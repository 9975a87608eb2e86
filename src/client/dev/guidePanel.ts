import bookOpenText from 'lucide-static/icons/book-open-text.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';
import { button, element, icon, label, setLanguage } from '../dom.ts';
import type { Services } from '../feature.ts';
import { screenPart } from '../features/start/screen.ts';
import type { Scope } from '../scope.ts';
import { justNow } from '../store.ts';
import { words } from '../words.ts';
import { guidePoints } from './guidePoints.ts';
import { type GuideView, guideKey } from './guideView.ts';

/** Keys by which a long passage is read on. */
const reading = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '];

/**
 * Shows what the guide says about the slide on stage, beside it or, in a narrow window, below: the stage has the room that is left. A slide that
 * covers no point has all of it. A button among the deck's controls opens and closes the panel, as its key does.
 */
export function openGuidePanel(guide: GuideView, { stage, store, languages, data }: Services, follow: Scope['follow']): void {
  const root = document.documentElement;
  const title = element('h2', { id: 'guide-title' });
  const scroll = element('div', { class: 'guide-scroll', tabindex: '0', role: 'group', 'aria-labelledby': title.id });
  const toggle = button({ class: 'move guide-toggle', 'aria-keyshortcuts': guideKey.toUpperCase() }, icon(bookOpenText), () => guide.open(!guide.isOpen()));
  const fold = (): void => {
    guide.open(false);
    toggle.focus();
  };
  const close = button({ class: 'close' }, icon(x), fold);
  const panel = element('aside', { class: 'guide', 'aria-labelledby': title.id }, element('header', {}, title, close), scroll);
  panel.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      event.preventDefault();
      fold();
    } else if (event.target === scroll && scroll.scrollHeight > scroll.clientHeight && reading.includes(event.key)) event.stopPropagation();
  });
  panel.hidden = true;
  document.body.append(panel);
  document.querySelector('.bar')?.prepend(toggle);

  follow(() => {
    const own = words(languages.interface());
    label(toggle, own.writing.guide);
    toggle.title = `${own.writing.guide} (${guideKey.toUpperCase()})`;
    toggle.hidden = !guide.hasPoints();
    toggle.setAttribute('aria-pressed', String(guide.isOpen()));
    setLanguage(panel, languages.interface());
    title.textContent = own.writing.guide;
    label(close, own.writing.closeGuide);
  });
  let slideBefore = '';
  let written = '';
  follow(() => {
    const { slide } = stage.position();
    const points = guide.pointsOf(slide.id);
    const wanted = JSON.stringify([points, languages.shown(), languages.interface()]);
    // A step of the slide leaves the text as it is, with what is marked in it.
    if (wanted !== written) {
      const own = words(languages.interface()).writing;
      scroll.replaceChildren(guidePoints(points, { shown: languages.shown(), source: data.languages[0], own }));
    }
    if (slide.id !== slideBefore) scroll.scrollTop = 0;
    written = wanted;
    slideBefore = slide.id;
    const isShown = guide.isOpen() && points.length > 0 && store.get(screenPart) === 'stage';
    if (panel.hidden !== isShown) return;
    panel.hidden = !isShown;
    if (isShown) root.dataset['guide'] = '';
    else delete root.dataset['guide'];
    // As if the window had another size: what is as large as the stage is laid out again.
    justNow(() => dispatchEvent(new Event('resize')));
  });
}
