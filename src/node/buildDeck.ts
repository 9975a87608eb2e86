import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { transform } from 'lightningcss';
import type { Workshop } from '../model/workshop.ts';
import type { Assets } from '../render/assets.ts';
import { toBase85 } from '../render/base85.ts';
import { packToJson } from '../render/deckPack.ts';
import { contentPolicy } from '../render/policy.ts';
import { inlineScript, pageStyles, renderPage } from '../render/renderPage.ts';
import type { DeckBundle } from './bundleDeck.ts';

/** Puts the deck together as one HTML file that needs nothing else; with notes and papers, or without, to be published. */
export function buildDeck(workshop: Workshop, assets: Assets, bundle: DeckBundle, { notes }: { readonly notes: boolean }): string {
  const { stageStyles } = bundle;
  const slim = { ...assets, styles: minified(assets.styles) };
  const earlyScript = inlineScript(bundle.earlyScript);
  const script = inlineScript(bundle.script);
  const styles = pageStyles(workshop, slim, { stageStyles });
  const policy = contentPolicy({ scripts: [earlyScript, script], styles }, text => createHash('sha256').update(text).digest('base64'));
  const pack = notes ? { pack: toBase85(deflateRawSync(packToJson(workshop, { ...assets, paperStyles: minified(assets.paperStyles) }), { level: 9 })) } : {};
  return renderPage(workshop, slim, { policy, earlyScript, stageStyles, script, ...pack });
}

/** CSS without comments and blanks; Vite does the same with the stage's. */
const minified = (styles: string): string => transform({ filename: 'deck.css', code: Buffer.from(styles), minify: true }).code.toString();
