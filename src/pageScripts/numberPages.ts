/**
 * Puts numbers of pages, from 1, where `data-page-of` asks for that of the page which an element begins, by its id.
 * CSS cannot say it yet (`target-counter`). What begins a page has `data-begins-page`; how many pages it takes is measured with columns of
 * a page's size, since browsers break text over columns by the rules that they break it over pages by.
 * What was fitted to a page (`data-fit`) is one, unless it was too full. To be called after `fitSides`.
 * Sent to the browser as source, so it calls nothing outside itself.
 */
export function numberPages(): void {
  const places = document.querySelectorAll<HTMLElement>('[data-page-of]');
  if (places.length === 0) return;
  const numbers = new Map<Element | null, number>();
  let next = 1;
  for (const block of document.querySelectorAll<HTMLElement>('[data-begins-page]')) {
    numbers.set(block, next);
    const isOnePage = block.dataset['fit'] !== undefined && block.dataset['full'] === undefined;
    if (isOnePage) {
      next++;
      continue;
    }
    const styles = block.style.cssText;
    block.style.cssText += '; width: var(--paper-width); height: var(--paper-height); columns: auto 1; column-fill: auto; column-gap: 0';
    next += Math.max(1, Math.round(block.scrollWidth / block.getBoundingClientRect().width));
    block.style.cssText = styles;
  }
  for (const place of places) {
    const target = document.getElementById(place.dataset['pageOf'] ?? '');
    const begun = target?.closest('[data-begins-page]') ?? target?.querySelector('[data-begins-page]') ?? null;
    place.textContent = String(numbers.get(begun) ?? '');
  }
}
