import { strToU8 } from 'fflate';
import { cleanSvg } from '../images/cleanSvg.ts';
import { svgText } from '../images/svgText.ts';
import type { Workshop } from '../model/workshop.ts';
import type { Assets } from '../render/assets.ts';
import { type Engine, iconSvg } from './engine.ts';

/** Icons that layouts show by themselves. */
const layoutIcons = ['messages-square'];

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
};

/** What a workshop's pages need besides its text. */
export interface AssetSources {
  /** The interface's words in languages that Charla does not come with. */
  readonly words: Assets['words'];
  /** The bytes of each image by its path, such as `slides/images/phone.svg`. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** Puts together the icons, images and styles of a workshop; SVG images are cleaned. Throws if the engine lacks an icon that a slide has. */
export function assetsOf(workshop: Workshop, { slideStyles, documentStyles, icons }: Engine, { words, images }: AssetSources): Assets {
  const names = new Set([...layoutIcons, ...workshop.sections.flatMap(section => section.slides.flatMap(slide => ('icons' in slide ? slide.icons : [])))]);
  return {
    words,
    icons: Object.fromEntries([...names].map(name => [name, iconSvg(name, icons)])),
    images: Object.fromEntries([...images].map(([path, bytes]) => [path.replace(/^slides\//, ''), dataAddress(path, bytes)])),
    styles: slideStyles,
    documentStyles,
  };
}

function dataAddress(path: string, bytes: Uint8Array): string {
  const ending = path.replace(/^.*\./, '').toLowerCase();
  const shown = ending === 'svg' ? strToU8(cleanSvg(svgText(bytes)).svg) : bytes;
  return `data:${types[ending]};base64,${toBase64(shown)}`;
}

/** In Node.js and in every browser; it takes a character for each byte. */
declare const btoa: (binary: string) => string;

/** Bytes that fit into the arguments of one call. */
const chunk = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk) binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(binary);
}
