/** Controls that lie over text of the slide on stage; runs in the page. */
export function findOverlaps(): string[] {
  const bar = document.querySelector('.bar')?.getBoundingClientRect();
  const texts = document.querySelectorAll('.present .text-body *, .present footer .in-language, .present .number');
  return [...texts].flatMap(text => {
    const box = text.getBoundingClientRect();
    const apart = !bar || box.width === 0 || box.right <= bar.left || box.left >= bar.right || box.bottom <= bar.top || box.top >= bar.bottom;
    return apart ? [] : [`${text.className || text.tagName}: ${text.textContent?.slice(0, 40)}`];
  });
}
