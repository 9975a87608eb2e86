import { deflateSync, strToU8 } from 'fflate';
import { toBase64 } from '../images/dataAddress.ts';
import type { Workshop } from '../model/workshop.ts';
import type { Assets } from '../render/assets.ts';
import { toBase85 } from '../render/base85.ts';
import { packToJson } from '../render/deckPack.ts';
import { contentPolicy } from '../render/policy.ts';
import { inlineScript, pageStyles, renderPage } from '../render/renderPage.ts';
import type { Engine } from './engine.ts';

/** Puts the deck together as one HTML file that needs nothing else; with notes and documents, or without, to be published. */
export async function buildDeck(workshop: Workshop, assets: Assets, engine: Engine, { notes }: { readonly notes: boolean }): Promise<string> {
  const { clientStyles: stageStyles, deckLicenses: licenses } = engine;
  const earlyScript = inlineScript(engine.earlyClient);
  const script = inlineScript(engine.client);
  const styles = pageStyles(workshop, assets, { stageStyles, notes });
  const hashes = new Map(await Promise.all([earlyScript, script, ...styles].map(async text => [text, await sha256(text)] as const)));
  const policy = contentPolicy({ scripts: [earlyScript, script], styles }, text => hashes.get(text) ?? '');
  const pack = notes ? { pack: toBase85(deflateSync(strToU8(packToJson(workshop, assets)), { level: 9 })) } : {};
  return renderPage(workshop, assets, { policy, earlyScript, stageStyles, script, licenses, ...pack });
}

/** Web Crypto, which Node.js and every browser have. */
declare const crypto: { readonly subtle: { readonly digest: (algorithm: 'SHA-256', data: Uint8Array) => Promise<ArrayBuffer> } };

/** The SHA-256 of a text as base64, as a content-security policy has it. */
const sha256 = async (text: string): Promise<string> => toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', strToU8(text))));
