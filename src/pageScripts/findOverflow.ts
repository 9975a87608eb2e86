/** Pictures without which a text would have at least half of the room that it lacks. */
export interface PicturesInWay {
  /** Their files from the folder `slides/`. */
  readonly paths: readonly string[];
  /** What they take of the height, in px. */
  readonly height: number;
}

/** A slide whose text needs more room than it has. */
export interface Overflow {
  readonly slide: string;
  readonly language: string;
  /** How far the text goes beyond its place, in px of the 1280 × 720 canvas. */
  readonly by: number;
  readonly pictures?: PicturesInWay;
}

/**
 * Measures every slide that shows, in the page: the text of each language must stay within the slide, above its footer,
 * and every element within its own box. Sent to the browser as source, so it calls nothing outside itself.
 */
export function findOverflow(): Overflow[] {
  const found: Overflow[] = [];
  for (const slide of document.querySelectorAll<HTMLElement>('.slide')) {
    const sheet = slide.getBoundingClientRect();
    const footer = slide.querySelector('footer')?.getBoundingClientRect();
    const scale = sheet.width / slide.offsetWidth || 1;
    for (const text of slide.querySelectorAll<HTMLElement>('.text')) {
      const column = text.getBoundingClientRect();
      if (column.width === 0) continue;
      let by = 0;
      for (const element of text.querySelectorAll<HTMLElement>('*')) {
        const box = element.getBoundingClientRect();
        if (box.width === 0 || element.closest('svg')) continue;
        by = Math.max(by, sheet.top - box.top, box.bottom - (footer?.top ?? sheet.bottom), column.left - box.left, box.right - column.right);
        if (element.clientWidth > 0) by = Math.max(by, (element.scrollWidth - element.clientWidth) * scale);
      }
      // Allow one pixel for rounding.
      if (by <= 1) continue;
      // Pictures beside each other take their room once; one as tall as a line of text takes none from it.
      const pictures = [...text.querySelectorAll<HTMLElement>('img[data-picture]')].filter(image => image.getBoundingClientRect().height > 48 * scale);
      let height = 0;
      let end = Number.NEGATIVE_INFINITY;
      for (const { top, bottom } of pictures.map(image => image.getBoundingClientRect()).sort((a, b) => a.top - b.top)) {
        height += Math.max(0, bottom - Math.max(top, end));
        end = Math.max(end, bottom);
      }
      const paths = [...new Set(pictures.map(image => image.dataset['picture'] ?? ''))];
      found.push({
        slide: slide.id,
        language: text.lang,
        by: Math.round(by / scale),
        ...(height > 0 && 2 * height >= by && { pictures: { paths, height: Math.round(height / scale) } }),
      });
    }
  }
  return found;
}
