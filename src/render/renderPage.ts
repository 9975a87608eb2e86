import { type Html, html, trusted } from '../markup/html.ts';
import { inLanguage } from '../markup/inLanguage.ts';
import type { Language } from '../model/language.ts';
import type { Workshop } from '../model/workshop.ts';
import type { Assets } from './assets.ts';
import { deckData } from './deckData.ts';
import { languageStyles } from './languageStyles.ts';
import { pictureStyles } from './pictureStyles.ts';
import { renderSlides } from './renderSlides.ts';

/** What a page holds beside the slides. */
export interface PageParts {
  /** The `Content-Security-Policy`, made for just these parts. */
  readonly policy?: string;
  /** CSS of the stage and its controls. */
  readonly stageStyles?: string;
  /** Runs in the head, before anything is painted. */
  readonly earlyScript?: string;
  /** Runs when all slides are there; see `inlineScript`. */
  readonly script?: string;
  /** The facilitator's notes and all documents, as `packToJson` gives them, compressed (raw deflate), as `toBase85` writes it; a published deck has none. */
  readonly pack?: string;
  /** The licenses of all that is in the page, as plain text. */
  readonly licenses?: string;
  /** Elements for the end of the body, in place of `script`: a development server’s. */
  readonly scriptTag?: Html;
}

/** Renders the slides as their own document, which reads and prints without any script. All languages show until something says otherwise. */
export function renderPage(workshop: Workshop, assets: Assets, parts: PageParts = {}): string {
  const { languages } = workshop;
  return html`<!doctype html>
<html ${inLanguage(languages[0] ?? '', languages)} data-languages="${languages.join(' ')}">
<head>
<meta charset="utf-8">
${parts.policy !== undefined && html`<meta http-equiv="Content-Security-Policy" content="${parts.policy}">`}
<title>${titleIn(workshop, languages)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="description" content="${languages.map(language => workshop.description[language]?.text).join(' · ')}">
${pageStyles(workshop, assets, { ...parts, notes: parts.pack !== undefined }).map(
  (styles, i) => html`<style${i === picturesAt && html` id="pictures"`}>${trusted(styles)}</style>
`,
)}${parts.earlyScript !== undefined && html`<script>${trusted(parts.earlyScript)}</script>`}
</head>
<body>
<main class="deck"><div class="slides">
${renderSlides(workshop, assets)}</div></main>
<script type="application/json" id="workshop">${trusted(inlineJson(deckData(workshop, assets, { hasNotes: parts.pack !== undefined })))}</script>${parts.pack !== undefined && html`<script type="application/octet-stream" id="pack">${trusted(parts.pack)}</script>`}
${
  parts.licenses !== undefined &&
  html`<template id="licenses">${parts.licenses}</template>
`
}${parts.script !== undefined && html`<script type="module">${trusted(parts.script)}</script>`}${parts.scriptTag}
</body>
</html>
`.text;
}

/** What decides the page’s style sheets; `notes` says whether it has those, and their pictures. */
export interface StyleParts extends Pick<PageParts, 'stageStyles'> {
  readonly notes: boolean;
}

/** Where the style sheet with the pictures is among all of them; it may be empty. */
const picturesAt = 2;

/** The page’s style sheets in their order, as they are in it: what a hash in the policy is made of. */
export function pageStyles(workshop: Workshop, assets: Assets, { stageStyles, notes }: StyleParts): readonly string[] {
  return [assets.styles, languageStyles(workshop), pictureStyles(workshop, assets, { notes }), stageStyles].filter(styles => styles !== undefined);
}

/** A script as it may be in a page: without anything that would end its element. The text stays the same for JavaScript. */
export function inlineScript(script: string): string {
  // In texts and in regular expressions, with every flag, \x3c is what < is.
  return script.replace(/<(?=\/script|!--)/gi, '\\x3c');
}

/** The title in one or more languages, for the window and for PDFs. */
export function titleIn(workshop: Workshop, languages: readonly Language[]): string {
  return languages.map(language => workshop.title[language]?.text ?? '').join(' · ');
}

const inlineJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
