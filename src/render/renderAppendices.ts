import { type Html, html } from '../markup/html.ts';
import { inLanguage } from '../markup/inLanguage.ts';
import type { Workshop } from '../model/workshop.ts';
import type { Assets } from './assets.ts';
import { textIn } from './documents/textIn.ts';
import { renderDocument } from './renderDocument.ts';

/** Renders what the facilitator reads beside the slides, each in a `template`, which no page shows by itself. */
export function renderAppendices(workshop: Workshop, assets: Assets): Html {
  const appendices = workshop.documents.filter(paper => paper.folder === 'speaker-notes');
  return html`${appendices.map(paper =>
    Object.entries(paper.text).map(
      ([
        language,
        text,
      ]) => html`<template class="appendix" data-name="${paper.id}" ${inLanguage(language, workshop.languages)}>${renderDocument(text, textIn(language, workshop, assets))}</template>
`,
    ),
  )}`;
}
