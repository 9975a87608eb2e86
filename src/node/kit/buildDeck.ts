import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { Workshop } from '../../model/workshop.ts';
import type { Assets } from '../../render/assets.ts';
import { toBase85 } from '../../render/base85.ts';
import { packToJson } from '../../render/deckPack.ts';
import { contentPolicy } from '../../render/policy.ts';
import { inlineScript, pageStyles, renderPage } from '../../render/renderPage.ts';
import { readPrepared } from '../package/prepared.ts';

/** Puts the deck together as one HTML file that needs nothing else; with notes and papers, or without, to be published. */
export function buildDeck(workshop: Workshop, assets: Assets, { notes }: { readonly notes: boolean }): string {
  const stageStyles = readPrepared('clientStyles');
  const earlyScript = inlineScript(readPrepared('earlyClient'));
  const script = inlineScript(readPrepared('client'));
  const styles = pageStyles(workshop, assets, { stageStyles });
  const policy = contentPolicy({ scripts: [earlyScript, script], styles }, text => createHash('sha256').update(text).digest('base64'));
  const pack = notes ? { pack: toBase85(deflateRawSync(packToJson(workshop, assets), { level: 9 })) } : {};
  return renderPage(workshop, assets, { policy, earlyScript, stageStyles, script, licenses: readPrepared('deckLicenses'), ...pack });
}
