import type { Language } from '../model/language.ts';
import { dateInWords } from '../model/sessionLine.ts';
import type { Block, Image, Inline, LinkTarget, NodeOf, TableCell } from '../model/text.ts';
import { imagesOf, inlinesToText } from '../model/walk.ts';
import type { Placeholders, Resource } from '../model/workshop.ts';
import type { Paragraph, Picture, Run, RunLink } from './sheet.ts';

/** What text needs to become paragraphs: its language, the contacts it names and what the session fills in. */
export interface TextContext {
  readonly language: Language;
  readonly resources: Readonly<Record<string, Resource>>;
  readonly placeholders: Placeholders;
  /** Color of links. */
  readonly accent: string;
  /** The picture that an image shows, if it can be drawn. Without this there are only words: pictures are their descriptions, and tables lines. */
  readonly picture?: (image: Image) => Picture | undefined;
}

type Look = Pick<Run, 'bold' | 'italic' | 'color' | 'link'>;

/** Text within a paragraph. A picture that is not drawn is its description. */
export function inlinesToRuns(inlines: readonly Inline[], context: TextContext, look: Look = {}): readonly Run[] {
  return inlines.flatMap((inline): readonly Run[] => {
    switch (inline.kind) {
      case 'text':
        return [{ ...look, text: inline.text.replace(/\s+/g, ' ') }];
      case 'break':
        return [{ ...look, text: '\n' }];
      case 'image':
        return context.picture?.(inline) || inline.alt === '' ? [] : [{ ...look, italic: true, text: inline.alt }];
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

/** Text as words alone, where there is no room for its pictures. */
export function wordsToRuns(inlines: readonly Inline[], { picture: _, ...context }: TextContext): readonly Run[] {
  return inlinesToRuns(inlines, context);
}

/** Blocks in their order, lists with their marks and depth. Pictures and tables are paragraphs of their own. */
export function blocksToParagraphs(blocks: readonly Block[], context: TextContext, depth = 0): readonly Paragraph[] {
  return blocks.flatMap((block): readonly Paragraph[] => {
    switch (block.kind) {
      case 'paragraph':
        return paragraphAndPictures(block.children, context);
      case 'quote':
        return blocksToParagraphs(block.blocks, context, depth);
      case 'list':
        return block.items.flatMap(item => {
          const [first, ...rest] = blocksToParagraphs(item.blocks, context, depth + 1);
          return first && !first.figure ? [{ ...first, mark: block.ordered ? 'number' : 'bullet', depth } as const, ...rest] : first ? [first, ...rest] : [];
        });
      case 'table':
        return context.picture
          ? [tableFigure(block, context)]
          : [block.head, ...block.rows].map(row => ({ runs: [{ text: row.map(inlinesToText).join(' · ') }] }));
      default:
        return block satisfies never;
    }
  });
}

/** What a paragraph says, then the pictures in it, each by itself. */
function paragraphAndPictures(inlines: readonly Inline[], context: TextContext): readonly Paragraph[] {
  const runs = inlinesToRuns(inlines, context);
  const pictures = imagesOf(inlines).flatMap((image): readonly Paragraph[] => {
    const picture = context.picture?.(image);
    return picture ? [{ runs: [], figure: { kind: 'picture', picture, alt: image.alt } }] : [];
  });
  const hasWords = runs.some(({ text }) => text.trim() !== '');
  return hasWords || pictures.length === 0 ? [{ runs }, ...pictures] : pictures;
}

function tableFigure({ head, rows }: NodeOf<'table'>, context: TextContext): Paragraph {
  const cell = (inlines: TableCell): Paragraph => ({ runs: wordsToRuns(inlines, context) });
  return { runs: [], figure: { kind: 'table', head: head.map(cell), rows: rows.map(row => row.map(cell)) } };
}
