/** A picture of which too little is left beside a text. */
export interface SmallPicture {
  readonly slide: string;
  readonly language: string;
  /** Its file from the folder `slides/`. */
  readonly path: string;
  /** In px of the 1280 × 720 canvas, as it is seen. */
  readonly width: number;
  readonly height: number;
}

/**
 * Measures the pictures of every slide that shows, in the page: they shrink so that all of the text fits, and nobody sees what is in one whose longer
 * side is less than `smallest` px of the 1280 × 720 canvas. Sent to the browser as source, so it calls nothing outside itself.
 */
export function findSmallPictures(smallest: number): SmallPicture[] {
  return [...document.querySelectorAll<HTMLElement>('.slide')].flatMap(slide => {
    const scale = slide.getBoundingClientRect().width / slide.offsetWidth || 1;
    return [...slide.querySelectorAll<HTMLImageElement>('.text img[data-picture]:not([alt=""])')].flatMap((image): readonly SmallPicture[] => {
      const text = image.closest<HTMLElement>('.text');
      if (!text || text.getBoundingClientRect().width === 0) return [];
      const { naturalWidth = 0, naturalHeight = 0 } = image;
      const box = image.getBoundingClientRect();
      // Within its box, a picture keeps its shape.
      const ratio = Math.min(box.width / naturalWidth, box.height / naturalHeight) / scale || 0;
      const [width, height] = [Math.round(naturalWidth * ratio), Math.round(naturalHeight * ratio)];
      return Math.max(width, height) < smallest ? [{ slide: slide.id, language: text.lang, path: image.dataset['picture'] ?? '', width, height }] : [];
    });
  });
}
