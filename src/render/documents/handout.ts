import { html } from '../../markup/html.ts';
import { inLanguage } from '../../markup/inLanguage.ts';
import type { Language } from '../../model/language.ts';
import { blocksToText, inlinesToText } from '../../model/walk.ts';
import type { DocumentPart, DocumentText } from '../../model/workshop.ts';
import { flowPages } from './paperSizes.ts';
import { partToHtml } from './part.ts';
import { documentTitle, type PrintOrder, type RenderPrintout } from './printout.ts';
import { documentTop, sidesPrintout } from './renderSides.ts';
import { documentIn, textIn } from './textIn.ts';

/** The take-home handout, on the two sides of one sheet: the same language on both, or one language per side. */
export const handout: RenderPrintout = (workshop, assets, order) => twoSides('in-colour')(workshop, assets, order);

/** The same without tints and grays, for copiers. */
export const handoutInBlack: RenderPrintout = (workshop, assets, order) => twoSides('in-black')(workshop, assets, order);

function twoSides(look: 'in-colour' | 'in-black'): RenderPrintout {
  return (workshop, assets, order) => {
    const texts = order.languages.map(language => documentIn(workshop, 'handout', language));
    const sides = order.languages.flatMap((language, i) => {
      const context = textIn(language, workshop, assets);
      return pagesOf(texts[i], order).map((page, n) => ({
        language,
        content: html`${n === 0 && documentTop(page, context)}${page.parts.map(part => partToHtml(part, context))}`,
      }));
    });
    return sidesPrintout(`handout ${look}${order.languages.length > 1 ? ' one-side' : ''}`, texts, order, { largest: 14, smallest: 9 }, sides);
  };
}

/** Two pages for a language that is alone, one for each of two. */
function pagesOf(text: DocumentText | undefined, { languages }: PrintOrder): readonly DocumentText[] {
  if (!text) return [];
  return languages.length > 1 ? [text] : splitSides(text.parts).map(parts => ({ ...text, parts }));
}

/** The same with no text under 18 pt, which is large print for the American Printing House for the Blind, on as many pages as that takes. */
export const handoutInLargePrint: RenderPrintout = (workshop, assets, order) => {
  const texts = order.languages.map((language): [Language, DocumentText] => [language, documentIn(workshop, 'handout', language)]);
  const articles = texts.map(([language, text]) => {
    const context = textIn(language, workshop, assets);
    return html`<article ${inLanguage(language, order.languages)}>${documentTop(text, context)}${text.parts.map(part => partToHtml(part, context))}</article>`;
  });
  return {
    title: documentTitle(texts.map(([, text]) => text)),
    languages: order.languages,
    pageStyles: flowPages(order.paper ?? 'letter', { size: 18, margins: { block: '0.6in', inline: '0.5in' } }),
    body: html`<main class="deck paper handout in-large-print">${articles}</main>`,
  };
};

/** Splits a sheet's parts between its two sides, so that the fuller side has as little as possible. */
export function splitSides(parts: readonly DocumentPart[]): readonly [readonly DocumentPart[], readonly DocumentPart[]] {
  const weight = (of: readonly DocumentPart[]): number => of.reduce((sum, part) => sum + weightOf(part), 0);
  const fuller = (at: number): number => Math.max(titleWeight + weight(parts.slice(0, at)), weight(parts.slice(at)));
  const at = parts.map((_, i) => i).reduce((best, i) => (fuller(i) < fuller(best) ? i : best), 0);
  return [parts.slice(0, at), parts.slice(at)];
}

/** The title and what is below it take as much room as this many characters. */
const titleWeight = 300;

/** About how much room a part takes, in characters: a heading as much as a line of 80, a card’s edges and QR code as much again. */
function weightOf({ title, blocks, cards }: DocumentPart): number {
  const text = [inlinesToText(title), blocksToText(blocks), ...cards.map(card => blocksToText(card.blocks))].join('');
  return text.length + 80 + 80 * cards.length;
}
