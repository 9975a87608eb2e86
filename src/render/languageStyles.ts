import { directionOf, scriptOf } from '../model/direction.ts';
import { goesBeyondFont } from '../model/embeddedFont.ts';
import type { Language } from '../model/language.ts';
import type { Workshop } from '../model/workshop.ts';

/**
 * CSS that shows the languages which `data-languages` on the root element names, in its order, and writes each as its script wants it.
 * CSS cannot compare an element's language with an attribute, so each language needs its rules.
 */
export function languageStyles(workshop: Pick<Workshop, 'languages' | 'sections'>): string {
  const { languages } = workshop;
  const hasRightToLeft = languages.some(language => directionOf(language) === 'rtl');
  const hasOtherScripts = languages.some(language => scriptOf(language) !== 'Latn');
  return languages
    .flatMap(language => [
      `:root:not([data-languages~='${language}']) :is(.text, .in-language)[lang='${language}'] { display: none; }`,
      `${first(language)} :is(.text, .in-language)[lang='${language}'] { order: -1; }`,
      ...(hasRightToLeft ? [`${first(language)} .slide { ${directions[directionOf(language)]} }`] : []),
      ...(hasOtherScripts ? [`[lang='${language}'] { ${scriptOf(language) === 'Latn' ? latin : otherScript} }`] : []),
      ...(isOfOtherLatin(language, workshop) ? [`[lang='${language}'] { --font: var(--system-font); font-family: var(--font); }`] : []),
    ])
    .join('\n');
}

const first = (language: Language): string => `:root:is([data-languages='${language}'], [data-languages^='${language} '])`;

/** A slide begins on the side of the language that is first on it, whatever is around the slide. */
const directions = { ltr: 'direction: ltr; --start: left; --end: right;', rtl: 'direction: rtl; --start: right; --end: left;' } as const;

/** Letters that join, or that are in squares, must not be moved; marks above and below need room. */
const latin = '--tracking: -0.01em; --leading-heading: 1.12;';
const otherScript = '--tracking: normal; --leading-heading: 1.25;';

/** Whether a language has Latin letters that the font of the page lacks: then a word would be drawn in two fonts. */
function isOfOtherLatin(language: Language, { sections }: Pick<Workshop, 'sections'>): boolean {
  return scriptOf(language) === 'Latn' && sections.some(section => section.slides.some(slide => goesBeyondFont(JSON.stringify(slide.text[language] ?? ''))));
}
