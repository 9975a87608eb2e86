/** Texts and controls that the timer lies over, and whether it leaves its slide; runs in the page. */
export function findTimerClashes(): string[] {
  const slide = document.querySelector('.present');
  const parts = [...(slide?.querySelectorAll('.timer .face, .timer button') ?? [])].map(part => part.getBoundingClientRect());
  const sheet = slide?.getBoundingClientRect();
  const others = [...document.querySelectorAll('.present .text *, .present footer *, .bar, .bar *')].filter(
    each => !each.closest('.timer') && !each.querySelector('.timer'),
  );
  const clashes = others.flatMap(other => {
    const box = other.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return [];
    const clash = parts.some(part => box.right > part.left + 1 && box.left < part.right - 1 && box.bottom > part.top + 1 && box.top < part.bottom - 1);
    return clash ? [`${other.tagName}: ${other.textContent?.slice(0, 40)}`] : [];
  });
  const isOut = parts.some(part => !sheet || part.left < sheet.left || part.right > sheet.right || part.bottom > sheet.bottom || part.top < sheet.top);
  return isOut ? [...clashes, 'outside the slide'] : clashes;
}
