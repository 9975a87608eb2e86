import { classesOf, type HtmlElement } from './htmlTree.ts';

/** A guide has a title in each of its languages; a page with more of that class means something else, such as cards. */
const mostTitles = 2;

/**
 * Finds titles and subtitles that Word, LibreOffice and Google Docs save as paragraphs or headings of a class.
 * @returns the level of each: 1 for a title, 2 for a subtitle
 */
export function findPageTitles(elements: readonly HtmlElement[]): ReadonlyMap<HtmlElement, number> {
  const found = ['title', 'subtitle'].map(kind => elements.filter(element => isOfKind(element, kind)));
  return new Map(found.flatMap((those, i) => (those.length > mostTitles ? [] : those.map(element => [element, i + 1] as const))));
}

function isOfKind(element: HtmlElement, kind: string): boolean {
  if (element.tagName !== 'p' && element.tagName !== 'h1') return false;
  return classesOf(element).some(name => name.toLowerCase() === kind || name.toLowerCase() === `mso${kind}`);
}
