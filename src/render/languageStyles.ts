import type { Language } from '../model/language.ts';

/**
 * CSS that shows the languages which `data-languages` on the root element names, in its order.
 * CSS cannot compare an element's language with an attribute, so each language needs its rules.
 */
export function languageStyles(languages: readonly Language[]): string {
  return languages
    .map(
      language => `:root:not([data-languages~='${language}']) :is(.text, .in-language)[lang='${language}'] { display: none; }
:root:is([data-languages='${language}'], [data-languages^='${language} ']) :is(.text, .in-language)[lang='${language}'] { order: -1; }`,
    )
    .join('\n');
}
