export interface TextContrast {
  readonly text: string;
  readonly ratio: number;
  /** Whether it is the part of a statement that stands out by its color, which is large and bold. */
  readonly isEmphasis: boolean;
}

/** Contrast of each text on stage with the ground below it, by the formula of WCAG 2; runs in the page. */
export function measureContrast(): TextContrast[] {
  const parts = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: string): number => {
    const [r = 0, g = 0, b = 0] = parts(color).map(part => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (parts(color)[3] !== 0) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  const slide = document.querySelector('.slides > .present');
  const walk = document.createTreeWalker(slide ?? document.body, NodeFilter.SHOW_TEXT);
  const found: TextContrast[] = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || element.getClientRects().length === 0 || element.closest('template, svg')) continue;
    const [one, other] = [luminance(getComputedStyle(element).color), luminance(ground(element))];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    found.push({ text: node.textContent.trim(), ratio: Math.round(ratio * 100) / 100, isEmphasis: element.closest('.line strong') !== null });
  }
  return found;
}
