import type { GuideBlock } from '../guideFile.ts';
import { attributeOf, classesOf, type HtmlElement, isElement } from './htmlTree.ts';

/** Google Docs saves the lists within a list after it, with their level in the class. This is the level that an item has by that, from 0. */
export function savedLevel(item: HtmlElement): number {
  const list = isElement(item.parentNode) ? item.parentNode : item;
  return Number(classesOf(list).flatMap(name => /^lst-kix_\w+-(\d)$/.exec(name)?.[1] ?? [])[0] ?? 0);
}

/** Whether a list of Google Docs goes on with the one before it. */
export function continuesList(list: HtmlElement, last: GuideBlock | undefined): boolean {
  const classes = classesOf(list);
  const isSaved = classes.some(name => name.startsWith('lst-kix_'));
  return isSaved && last?.kind === 'item' && (!classes.includes('start') || classes.some(name => /-[1-9]$/.test(name)));
}

/**
 * Word saves items as paragraphs, each with its mark: a letter of a font of symbols, or a number. More than one space is between the mark and the
 * text, so that words such as “o” and “a.” are none.
 */
export const savedMark = /^\s*(([·•o§▪Øü–-])|(?:\d{1,3}|[a-z]{1,4})[.)])\s{2,}(?=\S)/iu;

/** The level of an item that Word saved as a paragraph, from 0; nothing for another paragraph. */
export function savedItemLevel(element: HtmlElement): number | undefined {
  if (element.tagName !== 'p' || !classesOf(element).some(name => /^MsoList(?:Paragraph|Bullet|Number)/i.test(name))) return undefined;
  const style = attributeOf(element, 'style') ?? '';
  const [, level] = /mso-list\s*:[^;]*\blevel(\d)/i.exec(style) ?? [];
  if (level) return Number(level) - 1;
  // Each level is half an inch from the one before, with the mark to the left of the text.
  const [, inches] = /margin-left\s*:\s*([\d.]+)in/i.exec(style) ?? [];
  return inches === undefined ? 0 : Math.max(Math.round(Number(inches) / 0.5) - 1, 0);
}
