import { goesBeyondFont } from '../model/embeddedFont.ts';
import type { Check } from './check.ts';

/** Says of each language, once, that its letters are not in the deck's own font. */
export const systemFonts: Check = (workshop, report, { units }) => {
  for (const language of workshop.languages) {
    const found = units
      .flatMap(unit => (unit.language === language ? unit.passages : []))
      .find(passage => passage.language === language && goesBeyondFont(passage.text));
    if (!found) continue;
    report('font-system', found.location, { language });
  }
};
