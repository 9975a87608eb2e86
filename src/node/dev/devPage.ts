import { deflateRawSync } from 'node:zlib';
import { html, trusted } from '../../markup/html.ts';
import { toBase85 } from '../../render/base85.ts';
import { packToJson } from '../../render/deckPack.ts';
import { inlineScript, renderPage } from '../../render/renderPage.ts';
import type { ShownDeck } from './liveDeck.ts';

/** Styles come with the scripts, each by itself; until all are there, nothing should show that will look different at once. */
const hidden = ':root:not([data-dev]) .deck { visibility: hidden; }';

/**
 * The deck as the development server gives it: the same page with the same parts, but for scripts that come as the files they are.
 * @param earlyScript the compiled `early.ts`
 */
export function renderDevPage({ workshop, assets, revision }: ShownDeck, earlyScript: string): string {
  return renderPage(workshop, assets, {
    stageStyles: hidden,
    earlyScript: inlineScript(`(()=>{${earlyScript}})()`),
    pack: toBase85(deflateRawSync(packToJson(workshop, assets), { level: 1 })),
    scriptTag: html`<script type="module" src="/@vite/client"></script><script type="module" src="/dev/deck.ts" data-revision="${revision}"></script>`,
  });
}

/**
 * The page while there is no deck that could be shown: the problems, until they are mended.
 * @param styles those of the slides, for letters and colours
 */
export function renderWaitingPage(styles: string): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Charla</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${trusted(styles)}</style>
</head>
<body>
<script type="module" src="/@vite/client"></script><script type="module" src="/dev/waiting.ts"></script>
</body>
</html>
`.text;
}
