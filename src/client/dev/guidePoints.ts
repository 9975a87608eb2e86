import type { Words } from '../../../locales/en.ts';
import type { CoveredPoint, GuidePassage } from '../../model/guidePassages.ts';
import type { Language } from '../../model/language.ts';
import { element } from '../dom.ts';
import { words } from '../words.ts';
import { inShownOrder, joinedLines } from './guideOrder.ts';

interface Around {
  /** The languages on screen, in their order. */
  readonly shown: readonly Language[];
  /** The language in which the guide’s points are named. */
  readonly source: Language | undefined;
  readonly own: Words['writing'];
}

/** Each point with the guide’s words in every language, the one on screen first, and where they are. */
export function guidePoints(points: readonly CoveredPoint[], around: Around): HTMLElement {
  return element('ul', { class: 'guide-points' }, ...points.map(point => listed(point, around)));
}

function listed({ id, says, passages }: CoveredPoint, { shown, source, own }: Around): HTMLElement {
  const languages = inShownOrder(Object.keys(passages), shown);
  return element(
    'li',
    {},
    element('h3', { lang: source }, says),
    element('p', { class: 'guide-id' }, element('code', {}, id)),
    element('div', { class: 'guide-languages' }, ...languages.map(language => inLanguage(language, passages[language] ?? [], own))),
  );
}

function inLanguage(language: Language, passages: readonly GuidePassage[], own: Words['writing']): HTMLElement {
  const name = element('b', { lang: language }, words(language).languageName);
  const joined = joinedLines(passages);
  const said = joined.flatMap(({ text, place, page }, i) => [
    element('p', { class: 'guide-place' }, i === 0 && name, i === 0 && ' ', element('code', {}, place), page !== undefined && `, ${own.guidePage({ page })}`),
    element('blockquote', { lang: language }, text),
  ]);
  if (said.length === 0)
    said.push(
      element('p', { class: 'guide-place' }, name),
      element('p', { class: 'guide-missing' }, own.noPassage({ setting: 'at', file: 'slides/guide.yaml' })),
    );
  return element('div', {}, ...said);
}
