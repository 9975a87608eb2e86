import type { ImageFacts } from '../model/imageFacts.ts';
import { cleanSvg } from './cleanSvg.ts';
import { decodeSvg } from './decodeSvg.ts';
import { readImageHeader } from './imageHeader.ts';
import { isAnimated } from './isAnimated.ts';

/**
 * Tells all that is known of a picture's file. Never throws.
 * @param bytes the whole file, or the beginning of a large one, as `readImageHeader` takes them
 * @param size of the whole file, in bytes
 */
export function readImageFacts(bytes: Uint8Array, size = bytes.length): ImageFacts {
  const content = readImageHeader(bytes, size);
  const isDrawing = content.kind === 'image' && content.format === 'svg' && bytes.length === size;
  const removed = isDrawing ? cleanSvg(decodeSvg(bytes)).removed : [];
  const moves = content.kind === 'image' && isAnimated(content.format, bytes);
  return { ...content, bytes: size, ...(moves && { isAnimated: true }), ...(removed.length > 0 && { removed }) };
}
