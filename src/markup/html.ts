/** HTML that is safe to insert as it is. Only `html` and `trusted` make it. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

type Part = Html | string | number | false | undefined | readonly Part[];

/** Builds HTML from a template; every value that is not `Html` itself is escaped, `false` and `undefined` vanish, lists are joined. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((text, string, i) => text + toText(parts[i - 1]) + string));
}

/** Treats text as HTML without escaping it: for what Charla or its own package has made, never for an author's words. */
export const trusted = (text: string): Html => new Html(text);

/** Escapes text for an element's content or a quoted attribute. */
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);

function toText(part: Part): string {
  if (part === false || part === undefined) return '';
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(toText).join('');
  return escapeHtml(String(part));
}
