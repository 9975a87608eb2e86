/** A page that is too full even in its smallest type. */
export interface FullSide {
  /** The id of the slide whose notes stand on it; empty for a page of a paper. */
  readonly id: string;
  readonly language: string;
  /** How far its text goes beyond its foot, in px (1/96 in). */
  readonly by: number;
}

/**
 * Gives each group of pages (`data-fit`, largest and smallest size in pt) the largest type that all its pages have room for, in steps of 0.25 pt.
 * A page with notes that is too full in the smallest becomes as tall as it needs (`data-full`), so that nothing is lost.
 * Made to be sent to the browser as it is, so it calls nothing outside itself.
 */
export function fitSides(): FullSide[] {
  const full: FullSide[] = [];
  for (const group of document.querySelectorAll<HTMLElement>('[data-fit]')) {
    const [largest = 12, smallest = 9] = (group.dataset['fit'] ?? '').split(' ').map(Number);
    const inside = [...group.querySelectorAll<HTMLElement>('.side')];
    const pages = inside.length > 0 ? inside : [group];
    let low = 0;
    let high = Math.round((largest - smallest) * 4);
    // The number of steps above the smallest size, by bisection.
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      group.style.setProperty('--text', `${smallest + middle / 4}pt`);
      if (pages.every(page => page.scrollHeight <= page.clientHeight && page.scrollWidth <= page.clientWidth)) low = middle;
      else high = middle - 1;
    }
    group.style.setProperty('--text', `${smallest + low / 4}pt`);
    for (const page of pages) {
      const by = Math.max(page.scrollHeight - page.clientHeight, page.scrollWidth - page.clientWidth);
      if (by > 0) full.push({ id: page.dataset['slide'] ?? '', language: page.closest<HTMLElement>('[lang]')?.lang ?? '', by });
      if (by > 0 && page.dataset['slide']) page.dataset['full'] = '';
    }
  }
  return full;
}
