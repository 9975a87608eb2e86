import { createHash } from 'node:crypto';
import type { Workshop } from '../model/workshop.ts';
import type { Assets } from '../render/assets.ts';
import { contentPolicy } from '../render/policy.ts';
import { inlineScript, pageStyles, renderPage } from '../render/renderPage.ts';
import type { SlidesOptions } from '../render/renderSlides.ts';
import type { DeckBundle } from './bundleDeck.ts';

/** Puts the deck together as one HTML file that needs nothing else. */
export function buildDeck(workshop: Workshop, assets: Assets, bundle: DeckBundle, options: SlidesOptions): string {
  const { stageStyles } = bundle;
  const earlyScript = inlineScript(bundle.earlyScript);
  const script = inlineScript(bundle.script);
  const styles = pageStyles(workshop, assets, { stageStyles });
  const policy = contentPolicy({ scripts: [earlyScript, script], styles }, text => createHash('sha256').update(text).digest('base64'));
  return renderPage(workshop, assets, options, { policy, earlyScript, stageStyles, script });
}
