import { strToU8 } from 'fflate';
import { cleanSvg } from '../images/cleanSvg.ts';
import { toBase64 } from '../images/dataAddress.ts';
import { decodeSvg } from '../images/decodeSvg.ts';
import { readImageHeader } from '../images/imageHeader.ts';
import { formatOfName, mediaTypes } from '../images/imageNames.ts';
import type { ImageContent, ImageFormat } from '../model/imageFacts.ts';
import type { Workshop } from '../model/workshop.ts';
import type { Assets } from '../render/assets.ts';
import { type Engine, iconSvg } from './engine.ts';

/** Icons that layouts show by themselves. */
const layoutIcons = ['messages-square'];

/** What browsers take for a picture that does not tell its size. */
const unknownSize = { width: 300, height: 150 };

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
  const pictures = [...images].map(([path, bytes]) => ({ path: path.replace(/^slides\//, ''), bytes, content: readImageHeader(bytes) }));
  return {
    words,
    icons: Object.fromEntries([...names].map(name => [name, iconSvg(name, icons)])),
    images: Object.fromEntries(pictures.map(({ path, bytes, content }) => [path, dataAddress(formatOf(content, path), bytes)])),
    imageSizes: Object.fromEntries(pictures.map(({ path, content }) => [path, sizeOf(content)])),
    styles: slideStyles,
    documentStyles,
  };
}

/** A picture that was scaled may be of another format than its name says, which counts only if the content says nothing. */
const formatOf = (content: ImageContent, path: string): ImageFormat | undefined => ('format' in content ? content.format : formatOfName(path));

const sizeOf = (content: ImageContent): Assets['imageSizes'][string] =>
  content.kind === 'image' && content.width !== undefined && content.height !== undefined ? { width: content.width, height: content.height } : unknownSize;

function dataAddress(format: ImageFormat | undefined, bytes: Uint8Array): string {
  const type = format ? mediaTypes[format] : '';
  const shown = format === 'svg' ? strToU8(cleanSvg(decodeSvg(bytes)).svg) : bytes;
  return `data:${type};base64,${toBase64(shown)}`;
}
