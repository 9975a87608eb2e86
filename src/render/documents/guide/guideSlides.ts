import { type Html, html } from '../../../markup/html.ts';
import { blocksToHtml, inlinesToHtml } from '../../../markup/textToHtml.ts';
import { calendarDate } from '../../../model/sessionLine.ts';
import { minutesToClock, type PlannedSlide, planSession } from '../../../model/sessionPlan.ts';
import { inlinesToText } from '../../../model/walk.ts';
import type { Slide } from '../../../model/workshop.ts';
import { pictureBesideText } from '../picture.ts';
import { type DocumentContext, textIn } from '../textIn.ts';
import type { Chapter, GuideContext, GuidePart } from './guideContext.ts';

/** The id of a slide's page in the guide; the slide's own id is that of its picture. */
export const slideId = (slide: Slide): string => `guide-${slide.id}`;

/** The slides, section by section, each on its own page. */
export function guideSlides(context: GuideContext): GuidePart {
  const { workshop, language } = context;
  const plan = planSession(workshop, context.length);
  const sections = workshop.sections.map(section => {
    const planned = plan.filter(({ slide }) => section.slides.includes(slide));
    const title = section.title[language]?.text ?? '';
    const id = `guide-section-${section.id}`;
    const chapter: Chapter = { id, title, entries: planned.map(each => ({ id: slideId(each.slide), title: titleOf(each, context) })) };
    const pages = planned.map((each, i) => guideSlide(each, context, i === 0 ? html`<h2 class="section-title">${title}</h2>` : false));
    return { chapter, content: html`<section class="chapter slides-of" id="${id}">${pages}</section>` };
  });
  return { chapters: sections.map(each => each.chapter), content: html`${sections.map(each => each.content)}` };
}

const titleOf = ({ slide, number }: PlannedSlide, { language }: GuideContext): string => `${number} · ${inlinesToText(slide.text[language]?.title ?? [])}`;

function guideSlide(planned: PlannedSlide, context: GuideContext, sectionTitle: Html | false): Html {
  const { slide, number } = planned;
  const text = textIn(context.language, context.workshop, context.assets);
  const shown = context.slides.find(each => each.slide === slide);
  const parts = slide.notes[context.language]?.parts.map(
    ({ kind, blocks }) =>
      html`<section class="notes-part" data-part="${kind}"><h4>${context.words.notes[kind]}</h4><div>${blocksToHtml(blocks, text)}</div></section>`,
  );
  return html`<section class="guide-slide" id="${slideId(slide)}" data-slide="${slide.id}" data-begins-page data-fit="14 8.5">${sectionTitle}<h3><span class="number">${number}</span> <span class="dot">·</span> ${inlinesToHtml(slide.text[context.language]?.title ?? [], text)}</h3>
<div class="slide-and-facts">${shown && pictureBesideText(shown.content)}<div class="facts">${facts(planned, context)}${prompts(slide, context)}</div></div>
${parts}${sources(slide, text)}</section>
`;
}

/** What the slide cites where it says more than the guide, with addresses that can be typed from paper. */
function sources(slide: Slide, context: DocumentContext): Html | false {
  const { slide: words } = context.words;
  const known = slide.sources.flatMap(id => context.resources[id] ?? []);
  const items = known.map(({ id, name, link, checked }) => {
    const address = link[context.language] ?? '';
    const date = checked !== undefined && html` ${words.sourcesAsOf({ date: calendarDate(checked, context.language) })}`;
    return html`<li>${name[context.language]?.text ?? id}: <a href="${address}">${address.replace(/^(https:\/\/(www\.)?|mailto:|tel:)/, '')}</a>${date}</li>`;
  });
  return known.length > 0 && html`<section class="notes-part sources"><h4>${known.length === 1 ? words.source : words.sources}</h4><ul>${items}</ul></section>`;
}

/** When the slide begins, how long it takes, and how the room talks. */
function facts({ slide, start, minutes }: PlannedSlide, { words }: GuideContext): Html {
  const { documents, discussion } = words;
  const time = minutes === undefined || start === undefined ? documents.leftOut : documents.minutesOf({ count: minutes });
  const { form, talk } = 'form' in slide ? slide : {};
  const howToTalk = form && html`<p>${discussion[form]}${talk !== undefined && html` · ${discussion.minutes({ count: talk })}`}</p>`;
  return html`<p class="time"><b>${time}</b>${start !== undefined && html` <span>${documents.from({ time: minutesToClock(start) })}</span>`}</p>${howToTalk}`;
}

/** The questions on the slide, in the language of whoever asks them. */
function prompts(slide: Slide, context: GuideContext): Html | false {
  const lists = 'form' in slide && slide.form ? (slide.text[context.language]?.blocks.filter(block => block.kind === 'list') ?? []) : [];
  const text = textIn(context.language, context.workshop, context.assets);
  return lists.length > 0 && html`<div class="prompts"><p><b>${context.words.documents.prompts}</b></p>${blocksToHtml(lists, text)}</div>`;
}
