import { directionOf } from '../model/direction.ts';

type Child = Node | string | undefined | false;

/** Makes an element with attributes and children, in the direction of its `lang`; attributes that are undefined are left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  if (attributes['lang'] !== undefined) setLanguage(made, attributes['lang']);
  made.append(...children.filter(child => child !== undefined && child !== false));
  return made;
}

/** Says in which language an element's text is, and so in which direction it is written. */
export function setLanguage(of: HTMLElement, language: string): void {
  of.lang = language;
  of.dir = directionOf(language);
}

/** Makes a button that does not send a form. */
export function button(attributes: Readonly<Record<string, string | undefined>>, label: Node | string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', onClick);
  return made;
}

/** Gives an element without its own words a name, which shows when a mouse rests on it too. */
export function label(labelled: HTMLElement, text: string): void {
  labelled.setAttribute('aria-label', text);
  labelled.title = text;
}

/** Turns an icon's SVG, which comes with this script, into an element. */
export function icon(svg: string): Node {
  const template = document.createElement('template');
  template.innerHTML = svg;
  const made = template.content.firstElementChild;
  made?.setAttribute('aria-hidden', 'true');
  return template.content;
}
