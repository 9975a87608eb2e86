import { html, trusted } from '../../markup/html.ts';
import { inLanguage } from '../../markup/inLanguage.ts';
import type { Workshop } from '../../model/workshop.ts';
import type { Assets } from '../assets.ts';
import { languageStyles } from '../languageStyles.ts';
import { pictureStyles } from '../pictureStyles.ts';

/** Renders the page that printouts are put into one after the other, with the styles, fonts and pictures of all: they need loading once. Slides on it are whole sheets, as on stage. */
export function renderPrintPage(workshop: Workshop, assets: Assets): string {
  const styles = [assets.styles, assets.documentStyles, languageStyles(workshop), pictureStyles(workshop, assets, { notes: true })];
  return html`<!doctype html>
<html ${inLanguage(workshop.languages[0] ?? '', workshop.languages)} data-stage="print">
<head>
<meta charset="utf-8">
<title></title>
${styles.map(
  each => html`<style>${trusted(each)}</style>
`,
)}<style id="page-styles"></style>
</head>
<body></body>
</html>
`.text;
}
