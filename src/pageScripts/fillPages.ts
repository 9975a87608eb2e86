/**
 * Gives text that flows over pages (`data-fill`, smallest and largest size in pt) the smallest type in which the last page is at least a third full
 * and no other one is less than 60 % full, on as many pages as the smallest type takes; where no size does that, the one that comes closest.
 * How full pages are is measured with columns of a page’s size, since browsers break text over columns by the rules that they break it over pages by.
 * Text of one page keeps the smallest type.
 * Sent to the browser as source, so it calls nothing outside itself.
 */
export function fillPages(): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-fill]')) {
    const [smallest = 18, largest = 18] = (group.dataset['fill'] ?? '').split(' ').map(Number);
    const styles = group.style.cssText;
    group.style.cssText += '; width: var(--paper-width); height: var(--paper-height); columns: auto 1; column-fill: auto; column-gap: 0';
    let count = 0;
    let best = { size: smallest, worst: -1 };
    for (let size = smallest; size <= largest && best.worst < 1; size += 0.5) {
      group.style.setProperty('--text', `${size}pt`);
      const page = group.getBoundingClientRect();
      const filled: number[] = [];
      for (const text of group.querySelectorAll(':is(p, li, dd, h1, h2, h3)')) {
        for (const { left, right, bottom } of text.getClientRects()) {
          const column = Math.max(0, Math.floor(((left + right) / 2 - page.left) / page.width));
          filled[column] = Math.max(filled[column] ?? 0, (bottom - page.top) / page.height);
        }
      }
      if (size === smallest) count = filled.length;
      if (count < 2 || filled.length > count) break;
      const worst = Math.min(...filled.map((share, i) => share / (i === filled.length - 1 ? 1 / 3 : 0.6)));
      if (worst > best.worst) best = { size, worst };
    }
    group.style.cssText = styles;
    group.style.setProperty('--text', `${best.size}pt`);
  }
}
