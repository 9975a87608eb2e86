import { deflateRawSync } from 'node:zlib';
import { html, trusted } from '../../markup/html.ts';
import { toBase85 } from '../../render/base85.ts';
import { packToJson } from '../../render/deckPack.ts';
import { inlineScript, renderPage } from '../../render/renderPage.ts';
import { preparedFiles, readPrepared } from '../package/prepared.ts';
import type { ShownDeck } from './liveDeck.ts';

/** Styles of the sources come with the scripts, each by itself; until all are loaded, nothing should show, since it would change its look right away. */
const hidden = ':root:not([data-dev]) .deck { visibility: hidden; }';

/**
 * The deck as the development server gives it: the same page with the same parts, but for a client that follows the files.
 * @param sources elements that load the client's sources, in place of the prepared one
 */
export function renderDevPage({ workshop, assets, revision }: ShownDeck, sources?: string): string {
  return renderPage(workshop, assets, {
    stageStyles: sources === undefined ? readPrepared('liveStyles') : hidden,
    earlyScript: inlineScript(readPrepared('earlyClient')),
    licenses: readPrepared('deckLicenses'),
    pack: toBase85(deflateRawSync(packToJson(workshop, assets), { level: 1 })),
    scriptTag: html`<script type="application/json" id="revision">${revision}</script>${trusted(sources ?? `<script type="module" src="${preparedFiles.liveClient}"></script>`)}`,
  });
}

/**
 * The page while there is no deck that could be shown: the problems, until they are fixed.
 * @param sources as for `renderDevPage`
 */
export function renderWaitingPage(sources?: string): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Charla</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${trusted(readPrepared('slideStyles'))}</style>
${sources === undefined && html`<link rel="stylesheet" href="${preparedFiles.waitingStyles}">`}
</head>
<body>
${trusted(sources ?? `<script type="module" src="${preparedFiles.waitingClient}"></script>`)}
</body>
</html>
`.text;
}
