import { goesBeyondFont } from '../model/embeddedFont.ts';
import type { Check } from './check.ts';

/** Says of each language, once, that its letters are not in the deck's own font. */
export const systemFonts: Check = (workshop, report, { units }) => {
  for (const language of workshop.languages) {
    const found = units
      .flatMap(unit => (unit.language === language ? unit.passages : []))
      .find(passage => passage.language === language && goesBeyondFont(passage.text));
    if (!found) continue;
    report('font-system', found.location, {
      message: `Letters of “${language}” come from the computer’s own fonts: the one in the deck has Latin letters alone.`,
      expected: 'A computer with a font for this language, on the evening and when PDFs are printed. PDFs hold the letters that they need.',
      fix: 'Press “Check this computer” on the start page of the deck, on the computer of the evening.',
    });
  }
};
