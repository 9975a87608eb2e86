import { takesFromEmergencySlide } from '../model/fromEmergencySlide.ts';
import type { Language } from '../model/language.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import type { Block, Inline } from '../model/text.ts';
import type { TextLocation } from '../model/textLocation.ts';
import { inlinesToText } from '../model/walk.ts';
import { type Heading, type MarkdownContext, parseMarkdown } from './parseMarkdown.ts';

/** A Markdown file of slides, of notes beside them, or of a document: its name, and what is under each `## … {#id}`. */
export interface SectionFile<Content> {
  readonly language: Language;
  readonly file: string;
  readonly title: readonly Inline[];
  /** Of the title. */
  readonly location: TextLocation;
  /** What comes before the first `##`. */
  readonly blocks: readonly Block[];
  /** Whether all of these blocks could be read. */
  readonly isWhole: boolean;
  readonly entries: readonly Entry<Content>[];
}

export interface Entry<Content> {
  /** Empty if the heading has none, which then was reported. */
  readonly id: string;
  /** Of the heading. */
  readonly location: TextLocation;
  /** Whether all of it could be read. Counting the parts of another one would only repeat what was reported. */
  readonly isWhole: boolean;
  readonly content: Content;
}

/** A `##` heading with what follows it, cut at each `###`. */
export interface HeadedText {
  readonly heading: Heading;
  readonly blocks: readonly Block[];
  readonly parts: readonly { readonly heading: Heading; readonly blocks: readonly Block[] }[];
}

/**
 * Cuts a file at its headings.
 * Reports a missing or second title, entries without an id, and ids that appear twice.
 */
export function readEntries(text: string, language: Language, context: MarkdownContext): SectionFile<HeadedText> {
  const { file, report } = context;
  let title: Heading | undefined;
  let isWhole = true;
  const blocks: Block[] = [];
  const entries: {
    id: string;
    location: TextLocation;
    isWhole: boolean;
    content: { heading: Heading; blocks: Block[]; parts: { heading: Heading; blocks: Block[] }[] };
  }[] = [];
  const firstOf = new Map<string, SourceLocation>();

  for (const part of parseMarkdown(text, { language, ...context })) {
    const entry = entries.at(-1);
    if (part.kind === 'unread') {
      if (entry) entry.isWhole = false;
      else isWhole = false;
    } else if (part.kind !== 'heading') {
      (entry?.content.parts.at(-1) ?? entry?.content ?? { blocks }).blocks.push(part);
    } else if (part.depth === 1) {
      if (title || entry) report('section-title', part.location, { found: 'second' });
      else title = part;
    } else if (part.depth === 2) {
      const id = part.id ?? '';
      if (inlinesToText(part.title) === '' && !takesFromEmergencySlide(part.title)) report('slide-empty', part.location, { found: 'no-title' });
      if (part.id === undefined) report('id-missing', part.location, {});
      const first = firstOf.get(id);
      if (first && id) report('id-duplicate', part.location, { found: 'heading', id, first });
      else firstOf.set(id, part.location);
      entries.push({ id, location: part.location, isWhole: true, content: { heading: part, blocks: [], parts: [] } });
    } else if (entry && part.depth === 3) {
      entry.content.parts.push({ heading: part, blocks: [] });
    } else {
      if (entry) entry.isWhole = false;
      report('markdown-unsupported', part.location, { found: 'heading-level', level: part.depth, isOnSlide: entry !== undefined });
    }
  }

  if (!title) report('section-title', { file, line: 1, column: 1 }, { found: 'none' });
  return { language, file, title: title?.title ?? [], location: title?.location ?? { file, line: 1, column: 1 }, blocks, isWhole, entries };
}

/** Reports text before the first slide, where nothing would show it. */
export function reportStrayText({ blocks }: SectionFile<unknown>, { report }: MarkdownContext): void {
  const [stray] = blocks;
  if (stray) report('section-title', stray.location, { found: 'text' });
}
