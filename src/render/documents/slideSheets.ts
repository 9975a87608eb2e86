import { html } from '../../markup/html.ts';
import { titleIn } from '../renderPage.ts';
import { renderEachSlide } from '../renderSlides.ts';
import { sidePages } from './paperSizes.ts';
import { picture } from './picture.ts';
import type { RenderPrintout } from './printout.ts';
import { ruled } from './renderSides.ts';

/** Several slides on a sheet, each with lines to write on. */
export function slideSheets(perSheet: 2 | 4 | 6): RenderPrintout {
  return (workshop, assets, order) => {
    const slides = renderEachSlide(workshop, assets);
    const sheets = Array.from({ length: Math.ceil(slides.length / perSheet) }, (_, i) => slides.slice(i * perSheet, (i + 1) * perSheet));
    return {
      title: titleIn(workshop, order.languages),
      languages: order.languages,
      pageStyles: sidePages(order.paper ?? 'letter'),
      body: html`<main class="deck paper sheets" data-per-sheet="${perSheet}">${sheets.map(
        sheet => html`<div class="side">${sheet.map(({ content }) => html`<div class="with-lines">${picture(content)}${ruled}</div>`)}</div>
`,
      )}</main>`,
    };
  };
}
