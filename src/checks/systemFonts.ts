import { goesBeyondFont } from '../model/embeddedFont.ts';
import type { Language } from '../model/language.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import { defineCheck } from './check.ts';

/** Says of each language, once, that its letters are not in the deck's own font. */
export const systemFonts = defineCheck({
  part: ({ units }) => {
    const first = new Map<Language, SourceLocation>();
    for (const { language, passages } of units) {
      if (first.has(language)) continue;
      const found = passages.find(passage => passage.language === language && goesBeyondFont(passage.text));
      if (found) first.set(language, found.location);
    }
    return first;
  },
  whole: ({ workshop }, report, parts) => {
    for (const language of workshop.languages) {
      const location = parts.find(first => first.has(language))?.get(language);
      if (location) report('font-system', location, { language });
    }
  },
});
