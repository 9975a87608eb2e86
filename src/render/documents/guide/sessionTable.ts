import { html } from '../../../markup/html.ts';
import { minutesToClock, planSession } from '../../../model/sessionPlan.ts';
import { inlinesToText } from '../../../model/walk.ts';
import type { GuideContext, GuidePart } from './guideContext.ts';
import { slideId } from './guideSlides.ts';

/** The session on one page: when each slide begins, and its minutes. */
export function sessionTable({ workshop, language, length, words }: GuideContext): GuidePart {
  const { documents } = words;
  const title = length === undefined ? documents.session : documents.sessionOf({ count: length });
  const plan = planSession(workshop, length);
  const total = plan.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const rows = plan.map(
    ({ slide, number, start, minutes }) =>
      html`<tr><td class="number">${start === undefined ? '–' : minutesToClock(start)}</td><td class="number">${number}</td><th scope="row"><a href="#${slideId(slide)}">${inlinesToText(slide.text[language]?.title ?? [])}</a></th><td class="number">${minutes ?? documents.leftOut}</td></tr>`,
  );
  const head = [documents.starts, documents.slide, documents.title, documents.minutes].map(name => html`<th scope="col">${name}</th>`);
  // A cell without any text would be missing in the PDF's tags, and the row would have one column less.
  const foot = html`<tfoot><tr><td class="number">${minutesToClock(total)}</td><td>\u00a0</td><th scope="row">${documents.total}</th><td class="number">${total}</td></tr></tfoot>`;
  return {
    chapters: [{ id: 'guide-session', title, entries: [] }],
    content: html`<section class="chapter" id="guide-session" data-begins-page><h2>${title}</h2><table class="session"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody>${foot}</table></section>`,
  };
}
