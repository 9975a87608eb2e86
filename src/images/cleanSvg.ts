import { html, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { RemovedFromSvg } from '../model/imageFacts.ts';
import { cleanStyle, isOwnReference } from './svgReferences.ts';

/** A cleaned SVG, and what was taken out of it, each once. */
export interface CleanedSvg {
  /** Well-formed XML; empty if there is no SVG. */
  readonly svg: string;
  readonly removed: readonly RemovedFromSvg[];
}

/**
 * Cleans an SVG: what is left is drawing, text and descriptions. There is no script, no event, no HTML, no document type with entities of its own,
 * and no reference but to its own parts and to pictures that are in it. Elements and attributes that SVG does not have are left out.
 *
 * Pages show the result through `<img>` with a `data:` address, where a browser runs nothing and loads nothing, and where no id or style meets
 * those of the page. This is relied on for ids and styles alone: put inline, they would still be the drawing’s own.
 * The parser is that of HTML, which reads everything; since only what is known is written again, nothing rests on how it reads the rest.
 */
export function cleanSvg(text: string): CleanedSvg {
  const removed = new Set<RemovedFromSvg>();
  const root = findSvg(parseFragment(expandEntities(text)).childNodes);
  return { svg: root ? elementToXml(root, removed, 0) : '', removed: [...removed] };
}

/** More elements in one another than any drawing has. */
const maxDepth = 200;

/** Elements of SVG that draw, describe or move; https://www.w3.org/TR/SVG2/eltindex.html has them all. */
const elements = new Set(
  `a animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix
  feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter g image line linearGradient marker mask metadata mpath path
  pattern polygon polyline radialGradient rect set stop style svg switch symbol text textPath title tspan use view`.split(/\s+/),
);

/** Elements whose content says nothing to anybody who looks at the picture. */
const emptied = new Set(['metadata']);

const removedAs: Readonly<Record<string, RemovedFromSvg>> = { script: 'script', foreignObject: 'html', iframe: 'html', handler: 'event' };

const svgNamespace = 'http://www.w3.org/2000/svg';

function findSvg(nodes: readonly Tree.ChildNode[]): Tree.Element | undefined {
  return nodes.find((node): node is Tree.Element => 'tagName' in node && node.tagName === 'svg' && node.namespaceURI === html.NS.SVG);
}

function elementToXml(element: Tree.Element, removed: Set<RemovedFromSvg>, depth: number): string {
  const { tagName, namespaceURI, childNodes } = element;
  const isKnown = namespaceURI === html.NS.SVG && elements.has(tagName);
  if (!isKnown || emptied.has(tagName) || depth > maxDepth || animatesReference(element)) {
    const kind = removedAs[tagName] ?? (namespaceURI === html.NS.HTML ? 'html' : animatesReference(element) ? 'reference' : undefined);
    if (kind) removed.add(kind);
    return '';
  }
  const attributes = element.attrs.map(attribute => attributeToXml(attribute, removed)).join('');
  const inside = tagName === 'style' ? styleToXml(childNodes, removed) : childNodes.map(node => nodeToXml(node, removed, depth + 1)).join('');
  const prefix = `${attributes}${inside}`.includes(' xlink:') ? ` xmlns:xlink="${html.NS.XLINK}"` : '';
  const names = depth === 0 ? ` xmlns="${svgNamespace}"${prefix}` : '';
  return inside ? `<${tagName}${names}${attributes}>${inside}</${tagName}>` : `<${tagName}${names}${attributes}/>`;
}

function nodeToXml(node: Tree.ChildNode, removed: Set<RemovedFromSvg>, depth: number): string {
  if ('tagName' in node) return elementToXml(node, removed, depth);
  return node.nodeName === '#text' && 'value' in node ? escapeXml(node.value) : '';
}

function styleToXml(nodes: readonly Tree.ChildNode[], removed: Set<RemovedFromSvg>): string {
  const text = nodes.map(node => ('value' in node ? node.value : '')).join('');
  return escapeXml(cleaned(text, removed));
}

/** An animation may put an address into what was clean. */
const animatesReference = ({ attrs }: Tree.Element): boolean =>
  attrs.some(({ name, value }) => name === 'attributeName' && /^\s*(?:xlink:)?(?:href|on.*|style)\s*$/i.test(value));

/** Attributes with a prefix that mean something; all others are notes of drawing programs. */
const prefixes = ['xlink', 'xml'];

function attributeToXml({ name, value, prefix }: Tree.Element['attrs'][number], removed: Set<RemovedFromSvg>): string {
  if (/^on/i.test(name)) removed.add('event');
  if (!/^(?!on|xmlns)[a-z][\w.-]*$/i.test(name) || (prefix && !prefixes.includes(prefix))) return '';
  const full = prefix ? `${prefix}:${name}` : name;
  if (name === 'href' || name === 'src') {
    if (isOwnReference(value)) return ` ${full}="${escapeXml(value.trim())}"`;
    removed.add('reference');
    return '';
  }
  if (full === 'xml:base') return '';
  return ` ${full}="${escapeXml(isSaid(name) ? value : cleaned(value, removed))}"`;
}

/** Whether an attribute has words alone. */
const isSaid = (name: string): boolean => /^(?:aria|data)-/.test(name);

/** Any other attribute may have `url(…)`, as `fill` does. */
function cleaned(text: string, removed: Set<RemovedFromSvg>): string {
  const clean = cleanStyle(text);
  if (clean !== text) removed.add(/@import/i.test(text) ? 'style' : 'reference');
  return clean;
}

/** Characters that XML does not allow are left out. */
const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML does not allow
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/[&<>"]/g, character => entities[character] ?? character);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Takes away the XML declaration and the document type. Drawing programs name addresses of namespaces in it, `<!ENTITY ns_svg "…">`: these are
 * put in their places; anything longer, or made of other entities, is not.
 */
function expandEntities(text: string): string {
  const begin = text.search(/<!doctype/i);
  const svg = text.search(/<(?:[\w-]+:)?svg[\s/>]/);
  if (svg < 0) return '';
  // A prefix for every element means the same as none.
  const [, prefix] = /^<([\w-]+):svg/.exec(text.slice(svg, svg + 100)) ?? [];
  const body = prefix ? text.slice(svg).replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</') : text.slice(svg);
  if (begin < 0 || begin > svg) return body;
  const named = new Map<string, string>();
  for (const [, name = '', value = ''] of text.slice(begin, svg).matchAll(/<!ENTITY\s+([\w.-]{1,60})\s+["']([^"'&<%]{0,200})["']\s*>/g)) named.set(name, value);
  return body.replace(/&([\w.-]{1,60});/g, (whole, name: string) => named.get(name) ?? whole);
}
