import { type Html, html } from '../markup/html.ts';
import { inLanguage } from '../markup/inLanguage.ts';
import type { Workshop } from '../model/workshop.ts';
import type { Assets } from './assets.ts';
import { renderPaper } from './renderPaper.ts';

/** Renders what the facilitator reads beside the slides, each in a `template`, which no page shows by itself. */
export function renderAppendices(workshop: Workshop, assets: Assets): Html {
  const { resources, fillIns } = workshop;
  const appendices = workshop.papers.filter(paper => paper.folder === 'speaker-notes');
  return html`${appendices.map(paper =>
    Object.entries(paper.text).map(
      ([
        language,
        text,
      ]) => html`<template class="appendix" data-name="${paper.id}" ${inLanguage(language, workshop.languages)}>${renderPaper(text, { language, resources, images: assets.images, fillIns })}</template>
`,
    ),
  )}`;
}
