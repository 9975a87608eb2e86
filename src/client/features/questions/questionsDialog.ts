import type { ConsoleConnection } from '../../console/consoleConnection.ts';
import { speaking } from '../../console/speaking.ts';
import { openDialog } from '../../dialog.ts';
import { element } from '../../dom.ts';
import type { Feature } from '../../feature.ts';
import { openOutside } from '../../openOutside.ts';
import { words } from '../../words.ts';
import { type Answer, type AnswerText, findAnswers } from './findAnswers.ts';
import { readAnswers } from './readAnswers.ts';

/** Nobody reads more answers than this while somebody is waiting. */
const most = 12;

/** Prepared answers, found while somebody asks. */
export const questions: Feature = {
  name: 'questions',
  console: { tools: [{ name: own => own.questions.open, keys: ['/', 'q'], open: openQuestions }] },
};

let answers: readonly Answer[] = [];
/** The slides of the time when the answers were read. */
let readOf: readonly HTMLElement[] | undefined;

/** Finds prepared answers while a question is typed in either language. The best one is open at once. */
function openQuestions(connection: ConsoleConnection): void {
  const own = connection.words().questions;
  if (readOf !== connection.slides()) answers = readAnswers(connection.data.languages, connection.slides());
  readOf = connection.slides();
  openDialog('questions', speaking(connection), own.title, panel => {
    const input = element('input', { type: 'search', autofocus: '', 'aria-label': own.search, placeholder: own.search, autocomplete: 'off' });
    const count = element('p', { role: 'status' });
    const list = element('div', { class: 'answers' });
    input.addEventListener('input', () => {
      const found = findAnswers(answers, input.value);
      count.textContent = found.length > 0 ? own.found({ count: found.length }) : input.value.trim() ? own.none : '';
      list.replaceChildren(...found.slice(0, most).map((each, i) => showAnswer(each, connection, i === 0)));
    });
    // The browser would first empty the field; somebody is waiting for an answer.
    input.addEventListener('keydown', event => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      panel.close();
    });
    panel.append(input, count, list);
  });
}

/** The answer in the facilitator's language, and below it in the others, for people who asked in those. */
function showAnswer(answer: Answer, connection: ConsoleConnection, isOpen: boolean): HTMLElement {
  const main = answer.texts.find(text => text.language === connection.language()) ?? answer.texts[0];
  const others = answer.texts.filter(text => text !== main);
  const kind = element('span', { class: 'kind' }, connection.words().questions.kinds[answer.kind]);
  const details = element(
    'details',
    { class: 'answer' },
    element('summary', {}, element('span', { class: 'answer-title', lang: main?.language }, main?.title ?? ''), kind),
  );
  // While somebody types, only the first answer is read: the others are filled when they are opened.
  const fill = (): void => {
    details.append(...(main ? [bodyOf(main)] : []), ...others.map(inOtherLanguage));
  };
  if (isOpen) {
    fill();
    details.open = true;
  } else details.addEventListener('toggle', fill, { once: true });
  return details;
}

function inOtherLanguage(text: AnswerText): HTMLElement {
  const summary = element('summary', {}, `${words(text.language).languageName}: ${text.title}`);
  return element('details', { class: 'other', lang: text.language }, summary, bodyOf(text));
}

function bodyOf(text: AnswerText): HTMLElement {
  const content = document.createDocumentFragment();
  content.append(...text.body.map(node => node.cloneNode(true)));
  return element('div', { class: 'answer-text', lang: text.language }, openOutside(content));
}
