import { parseMarkdown } from '../compiler/parseMarkdown.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import { inlinesToMarkdown } from './inlinesToMarkdown.ts';

/**
 * Whether two texts of a lock or a workshop say the same, however their Markdown is written: `_each_` is `*each*`, and `&amp;` is `&`.
 * So another version of Charla, or a lock from one, that writes Markdown in another way makes nothing stale.
 */
export const isSameText = (a: string, b: string): boolean => a === b || canonical(a) === canonical(b);

const known = new Map<string, string>();

/** A text as this version writes it. Locks are compared text by text, with most of a slide's texts, so each is read once. */
function canonical(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  // As a heading, it is one line of text whatever it begins with.
  const [heading] = parseMarkdown(`# ${text.replace(/\s+/g, ' ').trim()}`, anything);
  const written = heading?.kind === 'heading' ? inlinesToMarkdown(heading.title) : text;
  if (known.size > maxKnown) known.clear();
  known.set(text, written);
  return written;
}

/** The size of that cache: the texts of a large workshop. */
const maxKnown = 20_000;

/** Lets every image pass, since its file is not looked for here. */
class EveryImage extends Set<string> {
  override has(): boolean {
    return true;
  }
}

const nowhere: SourceLocation = { file: '', line: 1 };

const anything = { ...nowhere, resourceIds: undefined, images: new EveryImage(), isDocument: true, report: () => {} };
