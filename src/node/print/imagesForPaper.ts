import { fromDataAddress, toDataAddress } from '../../images/dataAddress.ts';
import type { Assets } from '../../render/assets.ts';
import { isLarge } from '../images/scaleImage.ts';
import { scaleImages } from '../images/scaleImages.ts';

/**
 * Pixels on the longer side of a picture in a PDF, at most: where it is as wide as a page of letter paper, that is 116 per inch. Several PDFs of a kit have
 * every picture, and would be most of it with those of the deck.
 */
export const longestOnPaper = 1280;

/** The pictures as PDFs have them, at most as large as paper shows; those that are smaller are the same. */
export function imagesForPaper(images: Assets['images']): Assets['images'] {
  const large = new Map(
    Object.entries(images).flatMap(([path, address]) => {
      const bytes = fromDataAddress(address);
      return isLarge(bytes, longestOnPaper) ? [[path, bytes] as const] : [];
    }),
  );
  if (large.size === 0) return images;
  const scaled = scaleImages(large, { longest: longestOnPaper });
  return { ...images, ...Object.fromEntries([...scaled].map(([path, bytes]) => [path, toDataAddress(bytes)])) };
}
