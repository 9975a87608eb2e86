import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readImageHeader } from '../../images/imageHeader.ts';
import { picturePaths } from '../../model/picturePaths.ts';
import type { Workshop } from '../../model/workshop.ts';
import type { Assets } from '../../render/assets.ts';

/** A picture of a kit. */
export interface ListedPicture extends PictureFile {
  /** From the folder `slides/`. */
  readonly path: string;
  /** What it was scaled from. */
  readonly from?: PictureFile;
}

interface PictureFile {
  readonly bytes: number;
  /** In px; whole numbers for all but drawings. */
  readonly width: number;
  readonly height: number;
}

/** The pictures that a workshop shows, each once, with their sizes in its pages and on the disk. */
export function listPictures(root: string, workshop: Workshop, { images, imageSizes }: Pick<Assets, 'images' | 'imageSizes'>): readonly ListedPicture[] {
  return picturePaths(workshop, images, { notes: true }).map(path => {
    const { width = 0, height = 0 } = imageSizes[path] ?? {};
    const from = originalOf(join(root, 'slides', path));
    const isScaled = from && Math.max(from.width, from.height) > Math.max(width, height);
    return { path, bytes: bytesOf(images[path] ?? ''), width, height, ...(isScaled ? { from } : {}) };
  });
}

/** How many bytes a `data:` address stands for: four characters are three of them. */
function bytesOf(address: string): number {
  const base64 = address.slice(address.indexOf(',') + 1).replace(/=+$/, '');
  return Math.floor((base64.length * 3) / 4);
}

function originalOf(file: string): PictureFile | undefined {
  try {
    const bytes = readFileSync(file);
    const { width, height } = { width: 0, height: 0, ...readImageHeader(bytes) };
    return { bytes: bytes.length, width, height };
  } catch {
    // Whoever saves it right now has it in the next build.
    return undefined;
  }
}

/**
 * A picture as the build lists it.
 * @example 'slides/images/plan.jpg  290 kB  1920 × 1440 px (scaled from 4032 × 3024 px, 5.1 MB)'
 */
export function pictureLine({ path, from, ...picture }: ListedPicture): string {
  return `slides/${path}  ${fileSize(picture.bytes)}  ${pixels(picture)}${from ? ` (scaled from ${pixels(from)}, ${fileSize(from.bytes)})` : ''}`;
}

const pixels = ({ width, height }: PictureFile): string => `${Math.round(width)} × ${Math.round(height)} px`;

const fileSize = (bytes: number): string => (bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);
