import { words } from '../../../locales/words.ts';
import { element } from '../dom.ts';
import { problemList, problemsTitle } from './problemList.ts';
import { openServerLine } from './serverLine.ts';
import './problems.css';

/** The page while there is no deck that could be shown: the problems to fix, until they are. */
const language = navigator.language.slice(0, 2);
const own = words(language, {}).writing;
document.documentElement.lang = language;

const { hear } = openServerLine(() => 0);
hear('charla:reload', () => location.reload());
hear('charla:problems', ({ problems, language: messageLanguage }) => {
  document.title = problemsTitle(problems, own);
  document.body.replaceChildren(
    element(
      'main',
      { class: 'problems-page' },
      element('h1', {}, document.title),
      element('p', {}, own.waiting),
      problemList({ problems, language: messageLanguage }, own),
    ),
  );
});
