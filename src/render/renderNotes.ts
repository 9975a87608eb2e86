import { words } from '../../locales/words.ts';
import { type Html, html } from '../markup/html.ts';
import { inLanguage } from '../markup/inLanguage.ts';
import { blocksToHtml } from '../markup/textToHtml.ts';
import type { Language } from '../model/language.ts';
import type { Section, Slide, Workshop, WorkshopDocument } from '../model/workshop.ts';
import type { Assets } from './assets.ts';
import { textIn } from './documents/textIn.ts';
import { renderDocument } from './renderDocument.ts';
import { textContext } from './textContext.ts';

/** What only the facilitator reads, as HTML in the pieces that can be replaced one by one: the notes of a slide, or an appendix, in every language. */
export type NotesPieces = ReadonlyMap<NotesName, string>;

/** Which notes: their kind, which is also the attribute that their elements have it in (`data-slide`, `data-appendix`), and the id. */
export type NotesName = `${'slide' | 'appendix'} ${string}`;

/** Renders what only the facilitator reads, each text in a `template`, which no page shows by itself. */
export const renderNotes = (workshop: Workshop, assets: Assets): NotesPieces =>
  new Map([...workshop.sections.flatMap(section => sectionNotes(section, workshop, assets)), ...appendices(workshop, assets)]);

/** The notes of a section's slides. */
export const sectionNotes = ({ slides }: Section, workshop: Workshop, assets: Assets): readonly (readonly [NotesName, string])[] =>
  slides.map(slide => [`slide ${slide.id}`, html`${workshop.languages.map(language => renderSlideNotes(slide, language, workshop, assets))}`.text]);

/** The documents that go with the notes. */
export const appendices = (workshop: Workshop, assets: Assets): readonly (readonly [NotesName, string])[] =>
  workshop.documents
    .filter(document => document.folder === 'speaker-notes')
    .map(document => [`appendix ${document.id}`, renderAppendix(document, workshop, assets).text]);

function renderSlideNotes(slide: Slide, language: Language, workshop: Workshop, assets: Assets): Html {
  const notes = slide.notes[language];
  if (!notes) return html``;
  const { notes: names } = words(language, assets.words);
  const context = textContext(language, workshop, assets);
  const parts = notes.parts.map(part => html`<section data-part="${part.kind}"><h3>${names[part.kind]}</h3>${blocksToHtml(part.blocks, context)}</section>`);
  return html`<template class="notes" data-slide="${slide.id}" ${inLanguage(language, workshop.languages)}>${parts}</template>
`;
}

function renderAppendix({ id, text }: WorkshopDocument, workshop: Workshop, assets: Assets): Html {
  return html`${Object.entries(text).map(
    ([
      language,
      own,
    ]) => html`<template class="appendix" data-appendix="${id}" ${inLanguage(language, workshop.languages)}>${renderDocument(own, textIn(language, workshop, assets))}</template>
`,
  )}`;
}
