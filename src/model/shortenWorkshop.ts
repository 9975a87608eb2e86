import { type InlineChanges, mapBlocks, mapInlines } from './mapText.ts';
import type { Card, Section, Slide, SlideText, Workshop } from './workshop.ts';

/** The workshop as it is in a session of one length: slides without minutes in it are left out, and links to them become plain words. */
export function shortenWorkshop(workshop: Workshop, length: number): Workshop {
  const kept = workshop.sections.flatMap(section => section.slides.filter(slide => slide.minutes[length] !== undefined));
  const ids = new Set(kept.map(slide => slide.id));
  const sections = workshop.sections.flatMap((section): readonly Section[] => {
    const slides = section.slides.filter(slide => ids.has(slide.id)).map(slide => withoutDeadLinks(slide, ids));
    return slides.length > 0 ? [{ ...section, slides }] : [];
  });
  return { ...workshop, sections };
}

/** A slide in which links to slides other than these are plain words. */
function withoutDeadLinks(slide: Slide, ids: ReadonlySet<string>): Slide {
  const changes: InlineChanges = { link: link => (link.target.kind === 'slide' && !ids.has(link.target.id) ? link.children : [link]) };
  const headed = <Headed extends Pick<Card, 'title' | 'blocks'>>(text: Headed): Headed => ({
    ...text,
    title: mapInlines(text.title, changes),
    blocks: mapBlocks(text.blocks, changes),
  });
  const slideText = (text: SlideText): SlideText => ({ ...headed(text), cards: text.cards.map(headed) });
  return { ...slide, text: Object.fromEntries(Object.entries(slide.text).map(([language, text]) => [language, slideText(text)])) };
}
