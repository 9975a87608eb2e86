import { extname, join } from 'node:path';
import type { Workshop } from '../../model/workshop.ts';
import type { Assets } from '../../render/assets.ts';
import { machineDisk } from '../files/disk.ts';
import { reasonOf, WorkshopFileError } from '../files/fileErrors.ts';
import { isWithin } from '../files/paths.ts';
import { readIcon } from '../package/icons.ts';
import { readPrepared } from '../package/prepared.ts';

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

/**
 * Reads the icons, images and styles that a workshop uses.
 * Throws a `WorkshopFileError` if an image is not as it was when the workshop was read.
 */
export function readAssets(
  root: string,
  workshop: Workshop,
  { images, words }: { readonly images: ReadonlySet<string>; readonly words: Assets['words'] },
): Assets {
  const icons = new Set([...layoutIcons, ...workshop.sections.flatMap(section => section.slides.flatMap(slide => ('icons' in slide ? slide.icons : [])))]);
  return {
    words,
    icons: Object.fromEntries([...icons].map(name => [name, readIcon(name)])),
    images: Object.fromEntries([...images].map(path => [path.replace(/^slides\//, ''), dataAddress(root, path)])),
    styles: readPrepared('slideStyles'),
    documentStyles: readPrepared('documentStyles'),
  };
}

function dataAddress(root: string, path: string): string {
  return `data:${types[extname(path).toLowerCase()]};base64,${readImage(root, path).toString('base64')}`;
}

function readImage(root: string, path: string): Buffer {
  try {
    const fullPath = machineDisk.follow(join(root, path));
    if (!isWithin(fullPath, machineDisk.follow(root))) throw new Error('a link leads out of the workshop’s folder');
    return machineDisk.read(fullPath);
  } catch (error) {
    throw new WorkshopFileError(`${path} cannot be read: ${reasonOf(error)}. Check the file, and run the command again.`, { cause: error });
  }
}
