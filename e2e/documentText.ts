import { words } from '../locales/words.ts';
import { linkAddress } from '../src/markup/textToHtml.ts';
import { isEmergencySlide, isEmergencySteps } from '../src/model/fromEmergencySlide.ts';
import { sourceLine } from '../src/model/sourceLine.ts';
import type { Block, Inline } from '../src/model/text.ts';
import { blocksToText, inlinesToText, linksOf } from '../src/model/walk.ts';
import type { DocumentText, Workshop } from '../src/model/workshop.ts';
import { slidesIn } from './builtWorkshop.ts';

/** All that a document says on paper in a language, in its order; the people at hand are where there are lines for them. */
export function documentToText(workshop: Workshop, id: string, language: string): string {
  const { title, blocks } = filled(workshop, id, language);
  return [inlinesToText(title), ...blocks.map(marks), ...partTexts(workshop, id, language)].join('');
}

/** What each part of a document says, in the same way. */
export function partTexts(workshop: Workshop, id: string, language: string): readonly string[] {
  const contacts = workshop.placeholders.localContacts.map(({ role }) => role[language]?.text).join('');
  return filled(workshop, id, language).parts.map(part => {
    const cards = part.cards.map(card => {
      const text = card.blocks.map(marks).join('');
      return inlinesToText(card.title) + text + (text.includes('___') ? contacts : '');
    });
    return [inlinesToText(part.title), ...part.blocks.map(marks), ...cards].join('');
  });
}

/** The addresses that a document links to in a language, without a slash at their end. */
export function documentLinks(workshop: Workshop, id: string, language: string): readonly string[] {
  const { blocks, parts } = filled(workshop, id, language);
  const all = [...blocks, ...parts.flatMap(part => [...part.blocks, ...part.cards.flatMap(card => card.blocks)])];
  return linksOf(all).map(link => linkAddress(link.target, { language, resources: workshop.resources }).replace(/\/$/, ''));
}

/** A document with what it takes from the emergency slide in its place. */
function filled(workshop: Workshop, id: string, language: string): DocumentText {
  const document = workshop.documents.find(each => each.id === id)?.text[language];
  const slide = slidesIn(workshop).find(isEmergencySlide);
  const text = slide?.text[language];
  if (!document || !slide || !text) throw new Error(`There is no ${id}, or no slide for an emergency, in “${language}”.`);
  const values = { title: text.title, sources: sourceLine(slide, language, workshop.resources, words(language, {})) };
  const inlines = (all: readonly Inline[]): readonly Inline[] =>
    all.flatMap(inline => (inline.kind === 'from-emergency-slide' ? (inline.part === 'steps' ? [] : values[inline.part]) : [inline]));
  const blocks = (all: readonly Block[]): readonly Block[] =>
    all.flatMap((block): readonly Block[] => {
      if (block.kind !== 'paragraph') return [block];
      if (isEmergencySteps(block)) return text.blocks.filter(each => each.kind === 'list');
      return [{ ...block, children: inlines(block.children) }];
    });
  return { ...document, parts: document.parts.map(part => ({ ...part, title: inlines(part.title), blocks: blocks(part.blocks) })) };
}

const marks = (block: Block): string => {
  switch (block.kind) {
    case 'list':
      return block.items.map((item, i) => (block.ordered ? `${i + 1}.` : '') + item.blocks.map(marks).join('')).join('');
    case 'quote':
      return block.blocks.map(marks).join('');
    default:
      return blocksToText([block]);
  }
};
