import { profileOf } from '../languages/languages.ts';
import { toLowercase } from '../languages/words.ts';
import { blocksToText } from '../model/walk.ts';
import type { SlideText } from '../model/workshop.ts';
import { defineCheck } from './check.ts';

/**
 * The first or second slide says that the topic is hard and that anyone may step out; `content-note: true` names it.
 * Slides without minutes are part of no session and do not count, so authors can draft slides at the beginning.
 */
export const contentNote = defineCheck({
  whole: ({ workshop }, report) => {
    const slides = workshop.sections.flatMap(section => section.slides).filter(each => each.contentNote || Object.keys(each.minutes).length > 0);
    const [slide] = slides.filter(each => each.contentNote);
    if (!slide || slides.indexOf(slide) > 1) {
      const location = slide?.location ?? slides[0]?.location ?? { file: 'slides/workshop.yaml', line: 1 };
      report('content-note', location, slide ? { found: 'late', slide: slide.id, position: slides.indexOf(slide) + 1 } : { found: 'none' });
      return;
    }
    for (const [language, text] of Object.entries(slide.text)) {
      // In a language whose phrases are not known, trust `content-note: true`.
      if (toLowercase(textOf(text)).match(profileOf(language).stepOut ?? /^/)) continue;
      report('content-note', text.location, { found: 'no-step-out', language });
    }
  },
});

const textOf = ({ blocks, cards }: SlideText): string => [blocksToText(blocks), ...cards.map(card => blocksToText(card.blocks))].join('\n');
