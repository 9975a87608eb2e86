import type { Language } from '../model/language.ts';
import { dateInWords } from '../model/sessionLine.ts';
import type { Block, Inline, LinkTarget } from '../model/text.ts';
import { inlinesToText } from '../model/walk.ts';
import type { Placeholders, Resource } from '../model/workshop.ts';
import type { Paragraph, Run, RunLink } from './sheet.ts';

/** What text needs to become paragraphs: its language, the contacts it names and what the session fills in. */
export interface TextContext {
  readonly language: Language;
  readonly resources: Readonly<Record<string, Resource>>;
  readonly placeholders: Placeholders;
  /** Color of links. */
  readonly accent: string;
}

type Look = Pick<Run, 'bold' | 'italic' | 'color' | 'link'>;

/** Text within a paragraph. A picture is its description: the person who edits the copy inserts the picture. */
export function inlinesToRuns(inlines: readonly Inline[], context: TextContext, look: Look = {}): readonly Run[] {
  return inlines.flatMap((inline): readonly Run[] => {
    switch (inline.kind) {
      case 'text':
        return [{ ...look, text: inline.text.replace(/\s+/g, ' ') }];
      case 'break':
        return [{ ...look, text: '\n' }];
      case 'image':
        return [{ ...look, italic: true, text: inline.alt }];
      case 'placeholder':
        return [{ ...look, text: dateInWords(context.placeholders[inline.name], context.language) }];
      // Documents alone have it, and they are not among the slides.
      case 'from-emergency-slide':
        return [];
      case 'strong':
        return inlinesToRuns(inline.children, context, { ...look, bold: true });
      case 'emphasis':
        return inlinesToRuns(inline.children, context, { ...look, italic: true });
      case 'untranslated':
        return inlinesToRuns(inline.children, context, look);
      case 'link':
        return inlinesToRuns(inline.children, context, { ...look, bold: true, color: context.accent, link: linkOf(inline.target, context) });
      default:
        return inline satisfies never;
    }
  });
}

function linkOf(target: LinkTarget, { resources, language }: TextContext): RunLink {
  if (target.kind === 'slide') return target;
  return { kind: 'address', href: target.kind === 'address' ? target.href : (resources[target.id]?.link[language] ?? '') };
}

/** Blocks in their order, lists with their marks and depth, tables a row a line. */
export function blocksToParagraphs(blocks: readonly Block[], context: TextContext, depth = 0): readonly Paragraph[] {
  return blocks.flatMap((block): readonly Paragraph[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ runs: inlinesToRuns(block.children, context) }];
      case 'quote':
        return blocksToParagraphs(block.blocks, context, depth);
      case 'list':
        return block.items.flatMap(item => {
          const [first, ...rest] = blocksToParagraphs(item.blocks, context, depth + 1);
          return first ? [{ ...first, mark: block.ordered ? 'number' : 'bullet', depth } as const, ...rest] : [];
        });
      case 'table':
        return [block.head, ...block.rows].map(row => ({ runs: [{ text: row.map(inlinesToText).join(' · ') }] }));
      default:
        return block satisfies never;
    }
  });
}
