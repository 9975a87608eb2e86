import { words } from '../../locales/words.ts';
import type { SlideView } from '../layouts/layout.ts';
import { slideToHtml } from '../layouts/layouts.ts';
import { type Html, html, trusted } from '../markup/html.ts';
import { inLanguage } from '../markup/inLanguage.ts';
import { inlinesToHtml } from '../markup/textToHtml.ts';
import { isEmergencySlide } from '../model/fromEmergencySlide.ts';
import type { Language } from '../model/language.ts';
import { sourceLine } from '../model/sourceLine.ts';
import type { Section, Slide, Workshop } from '../model/workshop.ts';
import type { Assets } from './assets.ts';
import { textContext } from './textContext.ts';

/**
 * Renders every slide as one `<section>` with its text in every language.
 * The same sections are the stage, the printed pages, the reading view and the page without JavaScript; which language shows is for CSS to say.
 */
export function renderSlides(workshop: Workshop, assets: Assets): Html {
  return html`${renderEachSlide(workshop, assets).map(slide => slide.content)}`;
}

/** A slide as HTML, with what else is known of it. */
export interface RenderedSlide {
  readonly section: Section;
  readonly slide: Slide;
  readonly number: number;
  readonly content: Html;
}

/** The slides one by one, for pages that place them by themselves. */
export function renderEachSlide(workshop: Workshop, assets: Assets): readonly RenderedSlide[] {
  const of = slidesIn(workshop.sections);
  return workshop.sections.flatMap((section, i) => renderSection(section, { workshop, assets, before: slidesIn(workshop.sections.slice(0, i)), of }));
}

/** How many slides sections have together. */
export const slidesIn = (sections: readonly Section[]): number => sections.reduce((sum, { slides }) => sum + slides.length, 0);

/** Where a section is in its deck. */
export interface SectionPlace {
  readonly workshop: Workshop;
  readonly assets: Assets;
  /** How many slides come before it. */
  readonly before: number;
  /** How many slides the deck has. */
  readonly of: number;
}

/** The slides of one section. */
export const renderSection = (section: Section, { workshop, assets, before, of }: SectionPlace): readonly RenderedSlide[] =>
  section.slides.map((slide, i) => {
    const number = before + i + 1;
    return { section, slide, number, content: renderSlide({ workshop, assets, section, slide, number, of }) };
  });

interface SlideContext {
  readonly workshop: Workshop;
  readonly assets: Assets;
  readonly section: Section;
  readonly slide: Slide;
  readonly number: number;
  readonly of: number;
}

function renderSlide(context: SlideContext): Html {
  const { workshop, section, slide } = context;
  // The role makes the text its own element in a PDF's tags, and so its language is there.
  const texts = workshop.languages.map(
    language => html`<div class="text" role="group" ${inLanguage(language, workshop.languages)}>${renderText(viewOf(context, language))}</div>
`,
  );
  const talk = 'talk' in slide && slide.talk !== undefined && html` data-talk="${slide.talk}"`;
  const emergency = isEmergencySlide(slide) && html` data-emergency`;
  return html`<section id="${slide.id}" class="slide" data-layout="${slide.layout}" data-section="${section.id}"${talk}${emergency}>
<div class="texts">
${texts}</div>
${renderFooter(context)}
</section>
`;
}

/** What a slide says in one language and, in small below it, its sources, if it names any. */
function renderText(view: SlideView): Html {
  const sources = sourceLine(view.slide, view.language, view.resources, view.words);
  return html`<div class="text-body">${slideToHtml(view)}</div>${sources.length > 0 && html`<p class="sources">${inlinesToHtml(sources, view)}</p>`}`;
}

function renderFooter({ workshop, section, number, of }: SlideContext): Html {
  const names = workshop.languages.map(
    language => html`<p class="in-language" ${inLanguage(language, workshop.languages)}>${section.title[language]?.text}</p>`,
  );
  return html`<footer><div class="section-name">${names}</div><p class="number">${number}<span> / ${of}</span></p></footer>`;
}

function viewOf(context: SlideContext, language: Language): SlideView {
  const { assets, section, slide } = context;
  const text = slide.text[language];
  if (!text) throw new Error(`The slide ${slide.id} has no text in ${language}; a workshop with errors cannot be rendered.`);
  return {
    ...textContext(language, context.workshop, assets),
    slide,
    section,
    text,
    words: words(language, assets.words),
    icon: name => trusted(assets.icons[name] ?? ''),
  };
}
