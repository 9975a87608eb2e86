import type { DefaultTreeAdapterTypes } from 'parse5';
import { toLink } from '../joinRuns.ts';
import { attributeOf, classesOf, elementsIn, type HtmlElement, textIn } from './htmlTree.ts';

/** How text looks, as far as a guide cares. */
export interface TextStyle {
  readonly isBold: boolean;
  /** In italics, or marked. */
  readonly isItalic: boolean;
  readonly link?: string;
}

export const plainStyle: TextStyle = { isBold: false, isItalic: false };

/** The declarations that a page gives to classes. Editors that save pages put bold and italics there. */
export type ClassStyles = ReadonlyMap<string, string>;

const boldTags: ReadonlySet<string> = new Set(['strong', 'b', 'th', 'summary']);
const italicTags: ReadonlySet<string> = new Set(['em', 'i', 'mark', 'dt']);

/** The look of text in an element, from that around it. */
export function styleIn(element: HtmlElement, around: TextStyle, classStyles: ClassStyles): TextStyle {
  const { tagName } = element;
  const declared = [...classesOf(element).map(name => classStyles.get(name) ?? ''), attributeOf(element, 'style') ?? ''].join(';');
  const link = tagName === 'a' ? toLink(attributeOf(element, 'href')) : undefined;
  return {
    ...around,
    isBold:
      lastDeclared(declared, 'font-weight', weight => /^bold/.test(weight) || Number.parseInt(weight, 10) >= 600) ?? (around.isBold || boldTags.has(tagName)),
    isItalic: lastDeclared(declared, 'font-style', style => /^(?:italic|oblique)/.test(style)) ?? (around.isItalic || italicTags.has(tagName)),
    ...(link && { link }),
  };
}

function lastDeclared(declared: string, property: string, test: (value: string) => boolean): boolean | undefined {
  const values = declared.split(';').flatMap(each => {
    const [name = '', value = ''] = each.split(':').map(part => part.trim().toLowerCase());
    return name === property && value && value !== 'inherit' ? [value] : [];
  });
  const last = values.at(-1);
  return last === undefined ? undefined : test(last);
}

/** Reads rules for one class from the styles of a page; all others are for screens, states and places that no guide is about. */
export function readClassStyles(document: DefaultTreeAdapterTypes.Document): ClassStyles {
  const styles = new Map<string, string>();
  for (const element of elementsIn(document)) {
    if (element.tagName !== 'style') continue;
    for (const [, selectors = '', declared = ''] of textIn(element).matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      if (!/font-(?:weight|style)/i.test(declared)) continue;
      for (const selector of selectors.split(',')) {
        const [, name] = /^\s*(?:span|b|i)?\.([\w-]+)\s*$/i.exec(selector) ?? [];
        if (name) styles.set(name, `${styles.get(name) ?? ''};${declared}`);
      }
    }
  }
  return styles;
}
