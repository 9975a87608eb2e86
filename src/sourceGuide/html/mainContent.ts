import type { DefaultTreeAdapterTypes } from 'parse5';
import { attributeOf, elementsAround, elementsIn, type HtmlElement, type HtmlParent, roleOf } from './htmlTree.ts';
import { isSeen } from './visibleElements.ts';

/** What of a page is its text. */
export interface MainContent {
  readonly root: HtmlParent;
  /** The title, if it is elsewhere, such as in the page’s header. */
  readonly title?: HtmlElement;
}

/** Finds what a page says that its text is: its `main`, its only `article`, or else all of it. */
export function findMainContent(document: DefaultTreeAdapterTypes.Document): MainContent {
  const seen = elementsIn(document, isSeen);
  const main = seen.find(element => element.tagName === 'main' || roleOf(element) === 'main');
  const articles = seen.filter(element => element.tagName === 'article');
  const body = elementsIn(document).find(element => element.tagName === 'body') ?? document;
  const root = main ?? (articles.length === 1 && articles[0] ? articles[0] : body);
  if (elementsIn(root, isSeen).some(element => element.tagName === 'h1')) return { root };
  const titles = elementsIn(document).filter(element => element.tagName === 'h1' && !isInNavigation(element));
  const [title] = titles;
  return title && titles.length === 1 ? { root, title } : { root };
}

function isInNavigation(element: HtmlElement): boolean {
  return [element, ...elementsAround(element)].some(each => {
    const isHidden = attributeOf(each, 'hidden') !== undefined || attributeOf(each, 'aria-hidden') === 'true';
    return isHidden || ['nav', 'template', 'noscript', 'dialog', 'footer'].includes(each.tagName) || roleOf(each) === 'navigation';
  });
}
