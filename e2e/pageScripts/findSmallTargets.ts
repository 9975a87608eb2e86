/** What can be pressed and is smaller than 44 × 44 px; a box counts with its label. Runs in the page. */
export function findSmallTargets(): string[] {
  const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');
  const found = [...document.querySelectorAll<HTMLElement>('button, a[href], select, input, summary')].filter(isShown);
  return found.flatMap(element => {
    const boxes = [element, ...((element as HTMLInputElement).labels ?? [])].map(each => each.getBoundingClientRect());
    const width = Math.max(...boxes.map(box => box.right)) - Math.min(...boxes.map(box => box.left));
    const height = Math.max(...boxes.map(box => box.bottom)) - Math.min(...boxes.map(box => box.top));
    return width >= 43.9 && height >= 43.9 ? [] : [`${element.outerHTML.slice(0, 100)}: ${Math.round(width)} × ${Math.round(height)}`];
  });
}
