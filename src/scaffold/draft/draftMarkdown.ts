import { stubWords } from '../../../locales/stubs.ts';
import { sourceMark } from '../../compiler/sourceMark.ts';
import type { Language } from '../../model/language.ts';
import type { NotesKind } from '../../model/workshop.ts';
import { lineToMarkdown } from '../lineToMarkdown.ts';
import type { DraftContact, DraftSlide } from './draftSlides.ts';

/**
 * Markdown of a slide that is to be written: as many parts as it has points, each with the mark of the source language in front and, in a few words,
 * what it is to be about.
 * @param source the workshop’s first language, in whose words every file is written
 * @param language that of the file, in which addresses are shown
 */
export function draftSlideMarkdown({ id, layout, title, parts, contacts }: DraftSlide, source: Language, language: Language): string {
  const words = stubWords(source);
  const mark = sourceMark(source);
  const aboutOr = (what: string, otherwise: string): string => mark + (what === '' ? otherwise : lineToMarkdown(words.about({ what })));
  const heading = headingOf({ id, layout, title }, source);
  const card = (name: string, i: number, text: string): readonly string[] => [
    `### ${mark}${name === '' ? words.card({ number: i + 1 }) : lineToMarkdown(name)}`,
    `${mark}${words.cardText}`,
    ...(text === '' ? [] : [text]),
  ];
  if (layout === 'steps' || layout === 'columns') return [heading, ...parts.flatMap((part, i) => card(part, i, ''))].join('\n\n');
  if (layout === 'resources') return [heading, ...parts.flatMap((part, i) => card(part, i, linkTo(contacts[i], language)))].join('\n\n');
  if (layout === 'statement') return [heading, aboutOr(parts[0] ?? '', words.paragraph), ...contacts.map(contact => linkTo(contact, language))].join('\n\n');
  const items = parts.map((part, i) => `- ${aboutOr(part, layout === 'discussion' ? words.question({ number: i + 1 }) : words.item({ number: i + 1 }))}`);
  return [heading, items.join('\n')].join('\n\n');
}

function headingOf({ id, layout, title }: Pick<DraftSlide, 'id' | 'layout' | 'title'>, source: Language): string {
  const words = stubWords(source);
  const text = title ? lineToMarkdown(title) : layout === 'discussion' ? words.discussion : words.title;
  return `## ${sourceMark(source)}${text} {#${id}}`;
}

/** A link shows the address as the guide has it in the language of the file. */
function linkTo(linked: DraftContact | undefined, language: Language): string {
  if (!linked) return '';
  const { shownAs } = linked.contact;
  return `[${lineToMarkdown(shownAs[language] ?? Object.values(shownAs)[0] ?? linked.id)}][${linked.id}]`;
}

/**
 * Markdown of the notes for such a slide, with the headings that notes have.
 * @param headings in the language of the file
 */
export function draftNotesMarkdown({ id, layout, title }: DraftSlide, source: Language, headings: Readonly<Record<NotesKind, string>>): string {
  const words = stubWords(source);
  const mark = sourceMark(source);
  return [
    headingOf({ id, layout, title }, source),
    `### ${headings.say}`,
    `${mark}${words.say}`,
    `### ${headings.do}`,
    `- ${mark}${words.do}`,
    ...(layout === 'discussion' ? [`### ${headings.ask}`, `- ${mark}${words.ask}`] : []),
  ].join('\n\n');
}
