/** The prepared parts of a deck, which a kit is made with: scripts, styles, icons and licenses as text. `readEngine` reads them in Node.js; a page may fetch them. */
export interface Engine {
  /** The script of the deck’s stage and console, and the part of it that runs before anything is painted. */
  readonly client: string;
  readonly earlyClient: string;
  readonly clientStyles: string;
  /** CSS of the slides with the fonts in it, and of the documents. */
  readonly slideStyles: string;
  readonly documentStyles: string;
  /** The inside of the SVG of each Lucide icon, by its name. */
  readonly icons: Readonly<Record<string, string>>;
  /** The licenses of all that is in a deck. */
  readonly deckLicenses: string;
}

/**
 * SVG of a Lucide icon, as decoration: hidden from assistive technology. Throws if there is no such icon.
 * @param icons the inside of each icon's SVG, by its name
 */
export function iconSvg(name: string, icons: Engine['icons']): string {
  const content = icons[name];
  if (content === undefined) throw new Error(`There is no icon “${name}”.`);
  return `<svg class="icon" aria-hidden="true" viewBox="0 0 24 24">${content}</svg>`;
}
