import { html } from '../../markup/html.ts';
import { titleIn } from '../renderPage.ts';
import { renderSlides } from '../renderSlides.ts';
import type { RenderPrintout } from './printout.ts';

/** One slide per page, 1280 × 720 px (960 × 540 pt): what print.css says by itself. */
export const slides = slidesOn('');

/** The same on pages of 1280 × 960 px, for projectors and screens of 4:3. */
export const slides4x3 = slidesOn('@page { size: 1280px 960px; } :root { --sheet-height: 960px; }');

function slidesOn(pageStyles: string): RenderPrintout {
  return (workshop, assets, { languages }) => ({
    title: titleIn(workshop, languages),
    languages,
    pageStyles,
    body: html`<main class="deck"><div class="slides">${renderSlides(workshop, assets)}</div></main>`,
  });
}
