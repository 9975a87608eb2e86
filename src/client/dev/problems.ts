import x from 'lucide-static/icons/x.svg?raw';
import type { DevMessages } from '../../render/deckUpdate.ts';
import { button, element, icon } from '../dom.ts';
import { words } from '../words.ts';
import { problemList, problemsTitle } from './problemList.ts';
import './problems.css';

type Found = DevMessages['charla:problems'];

/** Keys by which a long list is read on. */
const reading = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '];

/**
 * Shows problems over the slides. Errors open the list by themselves; warnings are a small badge that opens it. Closed, it stays so until all
 * errors are fixed. It takes no key but those that read on in the list, while that has the focus.
 * @param language gives the language of the words around the problems
 * @returns shows what was found or, without it, the same in another language
 */
export function openProblems(language: () => string): (found?: Found) => void {
  let { problems, isStale, language: messageLanguage }: Found = { problems: [], isStale: false, language: 'en' };
  let shown = '';
  const hasErrors = (): boolean => problems.some(problem => problem.severity === 'error');
  const title = element('h2');
  const stale = element('p');
  const list = element('div', { class: 'problem-scroll', tabindex: '0' });
  const close = button({ class: 'close' }, icon(x), () => fold(true));
  const panel = element('aside', { class: 'problems' }, element('header', {}, title, close), stale, list);
  const badge = button({ class: 'problems-badge' }, '', () => {
    fold(false);
    list.focus();
  });
  const fold = (isFolded: boolean): void => {
    panel.hidden = isFolded;
    badge.hidden = !isFolded || problems.length === 0;
  };
  panel.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      event.preventDefault();
      fold(true);
      badge.focus();
    } else if (event.target === list && reading.includes(event.key)) event.stopPropagation();
  });
  fold(true);
  document.body.append(panel, badge);

  return found => {
    const had = hasErrors();
    if (found) ({ problems, isStale, language: messageLanguage } = found);
    const own = words(language());
    const wanted = JSON.stringify([language(), problems, isStale]);
    if (wanted === shown) return;
    shown = wanted;
    panel.lang = badge.lang = language();
    panel.setAttribute('aria-label', own.writing.problems);
    close.setAttribute('aria-label', own.stage.close);
    title.textContent = badge.textContent = problemsTitle(problems, own.writing);
    stale.textContent = isStale ? own.writing.lastGood : '';
    list.setAttribute('aria-label', own.writing.problems);
    list.replaceChildren(problemList({ problems, language: messageLanguage }, own.writing));
    badge.classList.toggle('has-errors', hasErrors());
    if (!hasErrors()) fold(true);
    else if (!had) fold(false);
    else fold(Boolean(panel.hidden));
  };
}
