import { picturePaths } from '../model/picturePaths.ts';
import type { Workshop } from '../model/workshop.ts';
import type { Assets } from './assets.ts';

/**
 * CSS with the pictures of a page, each once: it shows them in the place of every image of `pictureToHtml`, in browsers (Firefox since 128) and in PDFs.
 * A custom property could not hold them, since Chromium does not put more than 2 MB in the place of one.
 * @param notes whether the page has notes and documents, and so their pictures; without them it has those of the slides alone
 */
export function pictureStyles(workshop: Workshop, { images }: Pick<Assets, 'images'>, { notes }: { readonly notes: boolean }): string {
  const selectors = new Map<string, string[]>();
  for (const path of picturePaths(workshop, images, { notes })) {
    const address = images[path] ?? '';
    selectors.set(address, [...(selectors.get(address) ?? []), `img[data-picture=${cssText(path)}]`]);
  }
  return [...selectors].map(([address, each]) => `${each.join(',')}{content:url(${address})}`).join('\n');
}

/** A text in CSS, and in the style element of a page. */
const cssText = (text: string): string => `"${text.replace(/["\\<\p{Cc}]/gu, character => `\\${character.charCodeAt(0).toString(16)} `)}"`;
