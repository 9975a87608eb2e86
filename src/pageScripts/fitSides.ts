import type { PicturesInWay } from './findOverflow.ts';

/** A page that is too full even in its smallest type. */
export interface FullSide {
  /** The id of the slide whose notes are on it; empty for a page of a document. */
  readonly id: string;
  readonly language: string;
  /** How far its text goes beyond its place, in px (1/96 in). */
  readonly by: number;
  readonly pictures?: PicturesInWay;
}

/**
 * Gives each group of pages (`data-fit`, largest and smallest size in pt) the largest type that all its pages have room for, in steps of 0.25 pt.
 * A page that is too full in the smallest becomes as tall as it needs (`data-full`), so that nothing is lost.
 * On one that has so much room that its parts would drift apart (by more than 1.5 in), they stay together (`data-loose`).
 * Sent to the browser as source, so it calls nothing outside itself.
 */
export function fitSides(): FullSide[] {
  const full: FullSide[] = [];
  for (const group of document.querySelectorAll<HTMLElement>('[data-fit]')) {
    const [largest = 12, smallest = 9] = (group.dataset['fit'] ?? '').split(' ').map(Number);
    const inside = [...group.querySelectorAll<HTMLElement>('.side')];
    const pages = inside.length > 0 ? inside : [group];
    for (const page of pages) {
      delete page.dataset['full'];
      delete page.dataset['loose'];
    }
    // Steps above the smallest size, by bisection: the low end is known to fit, or is the smallest; the high end is one too many.
    let low = 0;
    let high = Math.round((largest - smallest) * 4) + 1;
    let excess: number[] = [];
    for (let steps = high - 1; ; steps = high - low > 1 ? Math.floor((low + high) / 2) : low) {
      group.style.setProperty('--text', `${smallest + steps / 4}pt`);
      excess = pages.map(page => {
        const foot = page.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(page).paddingBottom);
        const end = page.lastElementChild?.getBoundingClientRect().bottom ?? 0;
        const texts = [...page.querySelectorAll(':is(p, li, dt, dd, td, th, h1, h2, h3, h4):not(.slide *)')];
        return Math.max(Math.floor(end - foot), ...texts.map(text => text.scrollWidth - text.clientWidth - 1));
      });
      const fits = excess.every(by => by <= 0);
      if (steps === low && (fits || low === 0)) break;
      if (fits) low = steps;
      else high = steps;
    }
    pages.forEach((page, i) => {
      const by = excess[i] ?? 0;
      const [before, after] = [...page.children].slice(-2).map(part => part.getBoundingClientRect());
      if (inside.length > 0 && before && after && after.top - before.bottom > 1.5 * 96) page.dataset['loose'] = '';
      if (by <= 0) return;
      const id = page.dataset['slide'] ?? '';
      // Pictures beside each other take their room once; one as tall as a line of text takes none from it. That of a slide is drawn beside its notes.
      const pictures = [...page.querySelectorAll<HTMLElement>('img[data-picture]:not(.slide *)')].filter(image => image.getBoundingClientRect().height > 48);
      let height = 0;
      let end = Number.NEGATIVE_INFINITY;
      for (const { top, bottom } of pictures.map(image => image.getBoundingClientRect()).sort((a, b) => a.top - b.top)) {
        height += Math.max(0, bottom - Math.max(top, end));
        end = Math.max(end, bottom);
      }
      const paths = [...new Set(pictures.map(image => image.dataset['picture'] ?? ''))];
      const isInWay = height > 0 && 2 * height >= by;
      const language = page.closest<HTMLElement>('[lang]')?.lang ?? '';
      full.push({ id, language, by, ...(isInWay && { pictures: { paths, height: Math.round(height) } }) });
      page.dataset['full'] = '';
    });
  }
  return full;
}
