import { type Html, html } from '../markup/html.ts';
import { inLanguage } from '../markup/inLanguage.ts';
import type { Workshop } from '../model/workshop.ts';
import type { Assets } from './assets.ts';
import { textIn } from './papers/textIn.ts';
import { renderPaper } from './renderPaper.ts';

/** Renders what the facilitator reads beside the slides, each in a `template`, which no page shows by itself. */
export function renderAppendices(workshop: Workshop, assets: Assets): Html {
  const appendices = workshop.papers.filter(paper => paper.folder === 'speaker-notes');
  return html`${appendices.map(paper =>
    Object.entries(paper.text).map(
      ([
        language,
        text,
      ]) => html`<template class="appendix" data-name="${paper.id}" ${inLanguage(language, workshop.languages)}>${renderPaper(text, textIn(language, workshop, assets))}</template>
`,
    ),
  )}`;
}
