import type { Words } from '../../../locales/en.ts';
import type { Findings, ShownProblem } from '../../render/deckUpdate.ts';
import { element } from '../dom.ts';

/** How many there are: “2 errors, 1 warning, 1 note”. */
export function problemsTitle(problems: readonly ShownProblem[], own: Words['writing']): string {
  const count = (severity: ShownProblem['severity']): number => problems.filter(problem => problem.severity === severity).length;
  const counts = [
    { count: count('error'), say: own.errors },
    { count: count('warning'), say: own.warnings },
    { count: count('note'), say: own.notes },
  ];
  return counts.flatMap(({ count, say }) => (count > 0 ? [say({ count })] : [])).join(', ');
}

/** Each problem with its place, the line itself, what was expected and what to do. What the rules say is in the author’s language, the words around it in the page’s. */
export function problemList({ problems, language }: Pick<Findings, 'problems' | 'language'>, own: Words['writing']): HTMLElement {
  return element('ol', { class: 'problem-list' }, ...problems.map(problem => listed(problem, language, own)));
}

function listed({ severity, file, line, column, quoted, message, expected, fix, rule }: ShownProblem, lang: string, own: Words['writing']): HTMLElement {
  const place = [file, line, column].filter(part => part !== undefined).join(':');
  return element(
    'li',
    { class: severity },
    element('p', { class: 'problem-place' }, element('b', {}, own[severity]), ' ', element('code', {}, place)),
    quoted !== undefined && element('pre', {}, quoted),
    element('p', { class: 'problem-message', lang }, message),
    element('p', {}, element('b', {}, own.expected), ' ', element('span', { lang }, expected)),
    element('p', {}, element('b', {}, own.fix), ' ', element('span', { lang }, fix)),
    element('p', { class: 'problem-rule', lang: 'en' }, rule),
  );
}
