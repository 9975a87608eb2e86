/** A slide's title in a language. */
export function slideTitle(slide: Element, language: string): string {
  return slide.querySelector(`.text[lang="${language}"] :is(h1, h2)`)?.textContent?.trim() ?? '';
}
