import { words } from '../../locales/words.ts';
import { type Html, html } from '../markup/html.ts';
import { inLanguage } from '../markup/inLanguage.ts';
import { blocksToHtml } from '../markup/textToHtml.ts';
import type { Language } from '../model/language.ts';
import type { Slide, Workshop } from '../model/workshop.ts';
import type { Assets } from './assets.ts';
import { textIn } from './documents/textIn.ts';
import { renderDocument } from './renderDocument.ts';
import { textContext } from './textContext.ts';

/**
 * Renders what only the facilitator reads, each text in a `template`, which no page shows by itself:
 * the notes of each slide (`data-slide`), and the appendices (`data-name`).
 */
export function renderNotes(workshop: Workshop, assets: Assets): Html {
  const slides = workshop.sections.flatMap(section => section.slides);
  const notes = slides.map(slide => workshop.languages.map(language => renderSlideNotes(slide, language, workshop, assets)));
  return html`${notes}${renderAppendices(workshop, assets)}`;
}

function renderSlideNotes(slide: Slide, language: Language, workshop: Workshop, assets: Assets): Html {
  const notes = slide.notes[language];
  if (!notes) return html``;
  const { notes: names } = words(language, assets.words);
  const context = textContext(language, workshop, assets);
  const parts = notes.parts.map(part => html`<section data-part="${part.kind}"><h3>${names[part.kind]}</h3>${blocksToHtml(part.blocks, context)}</section>`);
  return html`<template class="notes" data-slide="${slide.id}" ${inLanguage(language, workshop.languages)}>${parts}</template>
`;
}

function renderAppendices(workshop: Workshop, assets: Assets): Html {
  const appendices = workshop.documents.filter(document => document.folder === 'speaker-notes');
  return html`${appendices.map(document =>
    Object.entries(document.text).map(
      ([
        language,
        text,
      ]) => html`<template class="appendix" data-name="${document.id}" ${inLanguage(language, workshop.languages)}>${renderDocument(text, textIn(language, workshop, assets))}</template>
`,
    ),
  )}`;
}
