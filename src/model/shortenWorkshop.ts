import type { Block, Inline } from './text.ts';
import type { Card, Section, Slide, SlideText, Workshop } from './workshop.ts';

/** The workshop as it is held in a length: slides without minutes in it are left out, and links to them become plain words. */
export function shortenWorkshop(workshop: Workshop, length: number): Workshop {
  const kept = workshop.sections.flatMap(section => section.slides.filter(slide => slide.minutes[length] !== undefined));
  const ids = new Set(kept.map(slide => slide.id));
  const sections = workshop.sections.flatMap((section): readonly Section[] => {
    const slides = section.slides.filter(slide => ids.has(slide.id)).map(slide => withoutDeadLinks(slide, ids));
    return slides.length > 0 ? [{ ...section, slides }] : [];
  });
  return { ...workshop, sections };
}

function withoutDeadLinks(slide: Slide, ids: ReadonlySet<string>): Slide {
  const text = Object.fromEntries(Object.entries(slide.text).map(([language, each]) => [language, slideText(each, ids)]));
  return { ...slide, text };
}

function slideText(text: SlideText, ids: ReadonlySet<string>): SlideText {
  const card = (each: Card): Card => ({ ...each, title: inlines(each.title, ids), blocks: blocks(each.blocks, ids) });
  return { ...text, title: inlines(text.title, ids), blocks: blocks(text.blocks, ids), cards: text.cards.map(card) };
}

function blocks(of: readonly Block[], ids: ReadonlySet<string>): readonly Block[] {
  return of.map(block => blockWithout(block, ids));
}

function blockWithout(block: Block, ids: ReadonlySet<string>): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, children: inlines(block.children, ids) };
    case 'quote':
      return { ...block, blocks: blocks(block.blocks, ids) };
    case 'list':
      return { ...block, items: block.items.map(item => ({ ...item, blocks: blocks(item.blocks, ids) })) };
    case 'table':
      return { ...block, head: block.head.map(cell => inlines(cell, ids)), rows: block.rows.map(row => row.map(cell => inlines(cell, ids))) };
  }
}

function inlines(of: readonly Inline[], ids: ReadonlySet<string>): readonly Inline[] {
  return of.flatMap((inline): readonly Inline[] => {
    if (!('children' in inline)) return [inline];
    const children = inlines(inline.children, ids);
    if (inline.kind === 'link' && inline.target.kind === 'slide' && !ids.has(inline.target.id)) return children;
    return [{ ...inline, children }];
  });
}
