import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

export const isElement = (node: object | null): node is HtmlElement => node !== null && 'tagName' in node;

export const isText = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

export const attributeOf = (element: HtmlElement, name: string): string | undefined => element.attrs.find(each => each.name === name)?.value;

export const classesOf = (element: HtmlElement): readonly string[] => (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean);

/** A role of ARIA, if it has one. */
export const roleOf = (element: HtmlElement): string => (attributeOf(element, 'role') ?? '').trim().toLowerCase();

/** All elements in a node, in their order. In one that is left out, nothing is found. */
export function elementsIn(parent: HtmlParent, isIn: (element: HtmlElement) => boolean = () => true): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  for (const node of nodesIn(parent, isIn)) if (isElement(node)) found.push(node);
  return found;
}

/** The elements around one, from the nearest. */
export function elementsAround(element: HtmlElement): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  for (let around = element.parentNode; isElement(around); around = around.parentNode) found.push(around);
  return found;
}

/** All text in an element, as it is written. */
export const textIn = (element: HtmlElement): string => [...nodesIn(element)].map(node => (isText(node) ? node.value : '')).join('');

/** Without recursion: a page may nest more elements than the stack holds. */
function* nodesIn(parent: HtmlParent, isIn: (element: HtmlElement) => boolean = () => true): Generator<HtmlNode> {
  const waiting: HtmlNode[] = parent.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node) && !isIn(node)) continue;
    yield node;
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
}

const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The level of a heading, from 1; nothing for another element. */
export function headingLevel(element: HtmlElement): number | undefined {
  if (headings.has(element.tagName)) return Number(element.tagName.slice(1));
  return roleOf(element) === 'heading' ? Math.min(Math.max(Number(attributeOf(element, 'aria-level')) || 2, 1), 6) : undefined;
}

export const hasHeading = (element: HtmlElement): boolean => elementsIn(element).some(each => headingLevel(each) !== undefined);
