import { attributeOf, elementsAround, elementsIn, type HtmlElement, type HtmlParent, textIn } from './htmlTree.ts';

/** The footnotes of a page. */
export interface PageFootnotes {
  /** The elements that have a footnote’s text. */
  readonly notes: ReadonlySet<HtmlElement>;
  /** Marks in the text that lead to a footnote, and those in footnotes that lead back. */
  readonly marks: ReadonlySet<HtmlElement>;
}

/** A number, a letter, some stars or daggers, or an arrow back, perhaps in brackets; `↩︎` has an invisible character behind it. */
const mark = /^[\s([]*(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]{1,3}|[↑↩^⤴]\ufe0e?)?[\s)\].]*$/iu;
const blocks: ReadonlySet<string> = new Set(['li', 'p', 'div', 'aside', 'dd', 'td']);

/**
 * Finds footnotes, however a program writes them: a link that is nothing but a mark leads to an element, and in that one or around it a link leads
 * back to where the first is.
 */
export function findPageFootnotes(root: HtmlParent): PageFootnotes {
  const elements = elementsIn(root);
  const named = new Map(elements.flatMap(element => namesOf(element).map(name => [name, element])));
  const links = elements.filter(element => element.tagName === 'a' && attributeOf(element, 'href')?.startsWith('#'));
  const notes = new Set<HtmlElement>();
  const marks = new Set<HtmlElement>();
  for (const link of links) {
    const target = named.get(nameIn(link));
    if (!target || !mark.test(textIn(link))) continue;
    const note = blocks.has(target.tagName) ? target : elementsAround(target).find(element => blocks.has(element.tagName));
    const back = note && [note, ...elementsIn(note)].filter(element => leadsTo(element, link, named));
    // What is around the mark itself is the text; both may be in one paragraph only if they are no footnote.
    if (!note || !back?.length || elementsAround(link).includes(note) || isAfter(link, note, elements)) continue;
    notes.add(note);
    marks.add(link);
    for (const each of back) marks.add(each);
  }
  return { notes, marks };
}

function leadsTo(back: HtmlElement, link: HtmlElement, named: ReadonlyMap<string, HtmlElement>): boolean {
  if (back.tagName !== 'a') return false;
  const place = named.get(nameIn(back));
  return place !== undefined && (place === link || elementsAround(link).slice(0, 2).includes(place) || elementsAround(place).includes(link));
}

const isAfter = (link: HtmlElement, note: HtmlElement, elements: readonly HtmlElement[]): boolean => elements.indexOf(link) > elements.indexOf(note);

const namesOf = (element: HtmlElement): readonly string[] => [attributeOf(element, 'id'), attributeOf(element, 'name')].flatMap(name => (name ? [name] : []));

function nameIn(link: HtmlElement): string {
  const name = attributeOf(link, 'href')?.slice(1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
