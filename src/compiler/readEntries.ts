import { takesFromEmergencySlide } from '../model/fromEmergencySlide.ts';
import type { Language } from '../model/language.ts';
import type { Block, Inline } from '../model/text.ts';
import type { TextLocation } from '../model/textLocation.ts';
import { inlinesToText } from '../model/walk.ts';
import { type Heading, type MarkdownContext, parseMarkdown } from './parseMarkdown.ts';

/** A Markdown file of slides, of notes beside them, or of a paper: its name, and what stands under each `## … {#id}`. */
export interface SectionFile<Content> {
  readonly language: Language;
  readonly file: string;
  readonly title: readonly Inline[];
  /** Of the title. */
  readonly location: TextLocation;
  /** What stands before the first `##`. */
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
 * Reports a missing or second title, entries without an id, and ids that stand twice.
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
  const lineOf = new Map<string, number>();

  for (const part of parseMarkdown(text, context)) {
    const entry = entries.at(-1);
    if (part.kind === 'unread') {
      if (entry) entry.isWhole = false;
      else isWhole = false;
    } else if (part.kind !== 'heading') {
      (entry?.content.parts.at(-1) ?? entry?.content ?? { blocks }).blocks.push(part);
    } else if (part.depth === 1) {
      if (title || entry)
        report('section-title', part.location, {
          message: 'A second section begins here.',
          expected: 'One “# Section name” a file, in its first line.',
          fix: 'Give the section a file of its own, and add it to slides/workshop.yaml.',
        });
      else title = part;
    } else if (part.depth === 2) {
      const id = part.id ?? '';
      if (inlinesToText(part.title) === '' && !takesFromEmergencySlide(part.title))
        report('slide-empty', part.location, {
          message: 'The heading has no words.',
          expected: 'A title before the id: ## Title {#id}.',
          fix: 'Write it; it names the entry in lists, in bookmarks and for those who listen.',
        });
      if (part.id === undefined)
        report('id-missing', part.location, {
          message: 'The heading of this slide has no id.',
          expected: 'An id at the end of the line, the same in every language: ## Title {#id}.',
          fix: 'Take the id that slides/workshop.yaml gives to this slide.',
        });
      const first = lineOf.get(id);
      if (first !== undefined && id)
        report('id-doubled', part.location, {
          message: `The id “${id}” stands in line ${first} already.`,
          expected: 'Each id once in a file.',
          fix: 'Give one of the two slides an id of its own.',
        });
      else lineOf.set(id, part.location.line);
      entries.push({ id, location: part.location, isWhole: true, content: { heading: part, blocks: [], parts: [] } });
    } else if (entry && part.depth === 3) {
      entry.content.parts.push({ heading: part, blocks: [] });
    } else {
      if (entry) entry.isWhole = false;
      report('markdown-unsupported', part.location, {
        message: `A heading of level ${part.depth} stands here.`,
        expected: '“##” for a slide, “###” for a card or a part of the notes.',
        fix: entry ? 'Use “###”, or make it a paragraph.' : 'Begin a slide with “## Title {#id}” first.',
      });
    }
  }

  if (!title)
    report(
      'section-title',
      { file, line: 1, column: 1 },
      {
        message: 'The file has no section name.',
        expected: '“# Section name” in the first line.',
        fix: 'Add it; it shows on every slide of the file.',
      },
    );
  return { language, file, title: title?.title ?? [], location: title?.location ?? { file, line: 1, column: 1 }, blocks, isWhole, entries };
}

/** Reports text before the first slide, where nothing would show it. */
export function reportStrayText({ blocks }: SectionFile<unknown>, { report }: MarkdownContext): void {
  const [stray] = blocks;
  if (stray)
    report('section-title', stray.location, {
      message: 'Text stands before the first slide.',
      expected: 'After “# Section name”, a slide: “## Title {#id}”.',
      fix: 'Move the text below a slide’s heading.',
    });
}
