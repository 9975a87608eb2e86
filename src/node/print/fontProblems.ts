import { type Diagnostic, diagnosticOf } from '../../diagnostics/diagnostic.ts';
import type { Workshop } from '../../model/workshop.ts';
import type { MissingLetters } from '../../pageScripts/findMissingGlyphs.ts';

/** How many characters are shown; more would not help. */
const maxShown = 12;

/** Reports which characters the computer that printed has no font for, by language: the PDFs show boxes instead. */
export function fontProblems(missing: readonly MissingLetters[], { sections }: Pick<Workshop, 'sections'>): readonly Diagnostic[] {
  return missing.map(({ language, letters }): Diagnostic => {
    const location = sections[0]?.slides[0]?.text[language]?.location ?? { file: 'slides/workshop.yaml', line: 1 };
    return diagnosticOf('font-missing', location, { language, characters: letters.slice(0, maxShown), count: letters.length });
  });
}
