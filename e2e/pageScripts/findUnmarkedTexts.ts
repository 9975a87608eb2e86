/** Texts of slides that no element says the language of; runs in the page. */
export function findUnmarkedTexts(): string[] {
  return [...document.querySelectorAll('.slide')].flatMap(slide => {
    const walk = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const marked = node.parentElement?.closest('[lang]');
      if (/\p{L}/u.test(text) && (!marked || marked === document.documentElement)) found.push(`${slide.id}: ${text}`);
    }
    return found;
  });
}
