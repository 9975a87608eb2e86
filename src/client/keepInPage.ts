/** Keeps these slides in the page, in this order, and takes all others out. */
export function keepInPage(wanted: readonly HTMLElement[]): void {
  const parent = document.querySelector('.slides');
  const kept = new Set(wanted);
  for (const slide of parent?.querySelectorAll<HTMLElement>(':scope > .slide') ?? []) if (!kept.has(slide)) leave(slide);
  let before: Element | undefined;
  for (const slide of wanted) {
    const place: Element | null | undefined = before ? before.nextElementSibling : parent?.firstElementChild;
    if (place !== slide) parent?.insertBefore(slide, place ?? null);
    before = slide;
  }
}

/** Takes a slide out, without the marks of having been on stage. */
function leave(slide: HTMLElement): void {
  slide.remove();
  slide.classList.remove('past', 'present', 'future');
  for (const name of ['hidden', 'aria-hidden', 'inert', 'style']) slide.removeAttribute(name);
}
