import type { Words } from '../../locales/en.ts';
import type { Notes } from '../model/workshop.ts';
import { blocksToParagraphs, type TextContext } from './textToParagraphs.ts';

/** The notes as paragraphs of plain text, which is all that a notes pane is sure to show: the heading of each part, then what it says. */
export function notesToText(notes: Notes, words: Words, context: TextContext): readonly string[] {
  return notes.parts.flatMap(part => [
    words.notes[part.kind].toLocaleUpperCase(context.language),
    ...blocksToParagraphs(part.blocks, context).map(({ runs, mark, depth = 0 }) => {
      const text = runs.map(run => (run.link?.kind === 'address' ? withAddress(run.text, run.link.href) : run.text)).join('');
      return `${'   '.repeat(depth)}${mark ? '• ' : ''}${text}`;
    }),
  ]);
}

/** In plain text, a link is only its words; the address is worth having unless they say it, as those of a phone number do. */
function withAddress(text: string, href: string): string {
  const address = href.replace(/^(https:\/\/|mailto:)/, '').replace(/\/$/, '');
  const squeezed = (each: string): string => each.toLowerCase().replace(/[^a-z\d]/g, '');
  return href.startsWith('tel:') || squeezed(address).endsWith(squeezed(text)) ? text : `${text} (${address})`;
}
