import { words } from '../../../../locales/words.ts';
import { html } from '../../../markup/html.ts';
import { inLanguage } from '../../../markup/inLanguage.ts';
import { renderEachSlide } from '../../renderSlides.ts';
import { cssString, flowPages, marginBox } from '../paperSizes.ts';
import type { RenderPrintout } from '../printout.ts';
import { appendices } from './appendices.ts';
import { contents } from './contents.ts';
import { cover } from './cover.ts';
import type { GuideContext } from './guideContext.ts';
import { guideSlides } from './guideSlides.ts';
import { sessionTable } from './sessionTable.ts';

/**
 * All that one person needs to lead the session from paper: cover, contents, the session as a table, a page for each slide
 * with its picture and notes, and what is beside the slides. Without a length in the order, the times are those of the longest.
 */
export const guide: RenderPrintout = (workshop, assets, order) => {
  const [language = ''] = order.languages;
  const context: GuideContext = {
    workshop,
    assets,
    language,
    words: words(language, assets.words),
    length: order.length ?? workshop.lengths.at(-1),
    room: order.room ?? [language],
    slides: renderEachSlide(workshop, assets),
  };
  const { guide: name } = context.words.documents;
  const title = workshop.title[language]?.text ?? '';
  const parts = [sessionTable(context), guideSlides(context), appendices(context)];
  const chapters = parts.flatMap(part => part.chapters);
  return {
    title: `${name} · ${title}`,
    languages: order.languages,
    shown: context.room,
    pageStyles: [
      flowPages(order.paper ?? 'letter', { left: title, right: name }),
      '@page cover { @top-left { content: none; } @top-right { content: none; } @bottom-right { content: none; } }',
      ...chapters.map(
        ({ id, title }, i) => `@page chapter-${i} { ${marginBox('top-right', cssString(title))} } .chapter[id=${cssString(id)}] { page: chapter-${i}; }`,
      ),
    ].join('\n'),
    body: html`<main class="deck paper guide"><article ${inLanguage(language, workshop.languages)}>${cover(context)}${contents(chapters, context)}${parts.map(part => part.content)}</article></main>`,
  };
};
