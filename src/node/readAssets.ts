import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Workshop } from '../model/workshop.ts';
import type { Assets } from '../render/assets.ts';
import { readIcon } from './icons.ts';
import { readPrepared } from './prepared.ts';

/** Icons that layouts show by themselves. */
const layoutIcons = ['messages-square'];

const types: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.avif': 'image/avif',
};

/** Reads the icons, images and styles that a workshop uses. */
export function readAssets(root: string, workshop: Workshop, images: ReadonlySet<string>): Assets {
  const icons = new Set([...layoutIcons, ...workshop.sections.flatMap(section => section.slides.flatMap(slide => slide.icons))]);
  return {
    icons: Object.fromEntries([...icons].map(name => [name, readIcon(name)])),
    images: Object.fromEntries([...images].map(path => [path.replace(/^slides\//, ''), dataAddress(join(root, path))])),
    styles: readPrepared('slideStyles'),
    paperStyles: readPrepared('paperStyles'),
  };
}

function dataAddress(path: string): string {
  return `data:${types[extname(path).toLowerCase()]};base64,${readFileSync(path).toString('base64')}`;
}
