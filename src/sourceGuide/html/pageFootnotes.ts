import { attributeOf, elementsAround, elementsIn, type HtmlElement, type HtmlParent, roleOf, textIn } from './htmlTree.ts';

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
 * back to where the first is. Or the page says which they are.
 */
export function findPageFootnotes(root: HtmlParent): PageFootnotes {
  const elements = elementsIn(root);
  const order = new Map(elements.map((element, i) => [element, i]));
  const named = new Map(elements.flatMap(element => namesOf(element).map(name => [name, element])));
  const notes = new Set(elements.filter(element => roleOf(element) === 'doc-footnote'));
  const marks = new Set<HtmlElement>();
  const linksTo = new Map<HtmlElement, HtmlElement[]>();
  for (const link of elements) {
    const target = named.get(nameIn(link));
    if (!target || !mark.test(textIn(link))) continue;
    const note = blocks.has(target.tagName) ? target : elementsAround(target).find(element => blocks.has(element.tagName));
    // A footnote comes after its mark.
    if (note && (order.get(note) ?? 0) > (order.get(link) ?? 0) && !elementsAround(link).includes(note))
      linksTo.set(note, [...(linksTo.get(note) ?? []), link]);
  }
  for (const [note, links] of linksTo) {
    const places = new Set(links.flatMap(link => [link, ...elementsAround(link).slice(0, 2), ...elementsIn(link)]));
    const backs = elementsIn(note).filter(back => places.has(named.get(nameIn(back)) ?? note));
    if (backs.length === 0) continue;
    notes.add(note);
    for (const each of [...links, ...backs]) marks.add(each);
  }
  return { notes, marks };
}

const namesOf = (element: HtmlElement): readonly string[] => [attributeOf(element, 'id'), attributeOf(element, 'name')].flatMap(name => (name ? [name] : []));

/** What a link within the page leads to; empty for any other element. */
function nameIn(link: HtmlElement): string {
  const href = link.tagName === 'a' ? attributeOf(link, 'href') : undefined;
  const name = href?.startsWith('#') ? href.slice(1) : '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
