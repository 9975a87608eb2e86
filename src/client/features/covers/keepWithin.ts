/**
 * Makes content smaller, in steps of a twentieth and down to half, until it has room in its box, now and after each change of either's size.
 * Most content fits as it is. CSS multiplies its `zoom` with `--fit`.
 * @param box has its own height, whatever is in it
 */
export function keepWithin(box: HTMLElement, content: HTMLElement): void {
  const fit = (): void => {
    for (let scale = 1; scale >= 0.5; scale -= 0.05) {
      content.style.setProperty('--fit', scale.toFixed(2));
      if (content.getBoundingClientRect().height <= box.getBoundingClientRect().height) return;
    }
  };
  const observer = new ResizeObserver(fit);
  for (const element of [box, content]) observer.observe(element);
}
