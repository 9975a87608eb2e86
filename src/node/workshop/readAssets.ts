import { join } from 'node:path';
import type { ImagePaths } from '../../compiler/source.ts';
import { assetsOf } from '../../kit/assetsOf.ts';
import { picturePaths } from '../../model/picturePaths.ts';
import type { Workshop } from '../../model/workshop.ts';
import type { Assets } from '../../render/assets.ts';
import { machineDisk } from '../files/disk.ts';
import { reasonOf, WorkshopFileError } from '../files/fileErrors.ts';
import { isWithin } from '../files/paths.ts';
import { pictureCacheIn } from '../images/pictureCache.ts';
import { scaleImages } from '../images/scaleImages.ts';
import { readEngine } from '../package/prepared.ts';

/**
 * Reads the icons, images and styles that a workshop uses.
 * Throws a `WorkshopFileError` if an image is not as it was when the workshop was read.
 */
export function readAssets(root: string, workshop: Workshop, { images, words }: { readonly images: ImagePaths; readonly words: Assets['words'] }): Assets {
  const read = readFiles(root, images);
  // Photos that are only kept in the folder are in no page, and need not be scaled.
  const paths = picturePaths(workshop, Object.fromEntries([...read.keys()].map(path => [path.replace(/^slides\//, ''), true])), { notes: true });
  const shown = new Map([...read].filter(([path]) => paths.includes(path.replace(/^slides\//, ''))));
  return assetsOf(workshop, readEngine(), { words, images: scaleImages(shown, { cache: pictureCacheIn(root) }) });
}

/** The bytes of images by their paths, as `scaleImages` makes them. Throws a `WorkshopFileError` if one is not as it was when the workshop was read. */
export const readImages = (root: string, images: ImagePaths): ReadonlyMap<string, Uint8Array> =>
  scaleImages(readFiles(root, images), { cache: pictureCacheIn(root) });

const readFiles = (root: string, images: ImagePaths): ReadonlyMap<string, Uint8Array> => new Map([...images.keys()].map(path => [path, readImage(root, path)]));

function readImage(root: string, path: string): Buffer {
  try {
    const fullPath = machineDisk.follow(join(root, path));
    if (!isWithin(fullPath, machineDisk.follow(root))) throw new Error('a link leads out of the workshop’s folder');
    return machineDisk.read(fullPath);
  } catch (error) {
    throw new WorkshopFileError(`${path} cannot be read: ${reasonOf(error)}. Check the file, and run the command again.`, { cause: error });
  }
}
